using System.Text.Json.Nodes;
using Xunit.Sdk;

namespace DprkEngagement.Tests;

/// <summary>What holds for every chart: its texts, its rows, its drawing.</summary>
public sealed class FigureTests
{
    public static TheoryData<string> Names => [.. AllFigures.Names];

    public static IEnumerable<Look> Looks => [new(), new(900, true), new(700), new(1280), new(390), new(390, true)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_are_short(string name)
    {
        var figure = AllFigures.Of(name);
        Assert.InRange(figure.Title.Split(' ').Length, 3, 15);
        // A year is no number to keep in mind.
        Assert.InRange(AllFigures.NumbersIn(figure.Title).Count(number => number is not ['1' or '2', '9' or '0', _, _]), 0, 2);
        Assert.InRange(figure.Caption.Split(' ').Length, 5, 45);
        Assert.NotEmpty(figure.Subtitle);
        Assert.NotEmpty(figure.AltText);
        Assert.DoesNotContain("  ", figure.Title + figure.Subtitle + figure.Caption + figure.AltText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_mark_leads_to_a_row_that_the_figure_names_and_that_has_a_source(string name)
    {
        var figure = AllFigures.Of(name);
        var cited = AllFigures.Data.Citations.Select(citation => citation.RowId).ToHashSet();
        var marks = AllFigures.Marks(AllFigures.Json(figure)).ToList();
        Assert.NotEmpty(marks);
        Assert.All(marks, mark =>
        {
            Assert.NotEmpty(mark.Ids);
            Assert.Empty(mark.Ids.Except(figure.RowIds));
            Assert.All(mark.Ids, id => Assert.Contains(id, cited));
            Assert.StartsWith("<b>", mark.Hover, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_form_marks_the_same_rows(string name)
    {
        var figure = AllFigures.Of(name);
        string[] Rows(Look look) => [.. AllFigures.Marks(AllFigures.Json(figure, look)).SelectMany(mark => mark.Ids).Distinct()
            .Order(StringComparer.Ordinal)];
        Assert.All(Looks, look => Assert.Equal(Rows(default), Rows(look)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_carries_its_rows_version_project_and_licence(string name)
    {
        var figure = AllFigures.Of(name);
        var texts = string.Join(' ', Texts(AllFigures.Json(figure))
            .Select(text => ((string)text["text"]!).Replace("<br>", " ", StringComparison.Ordinal)));
        Assert.Contains($"data {AllFigures.Data.Version}", texts, StringComparison.Ordinal);
        Assert.Contains("Has North Korea stopped hedging?", texts, StringComparison.Ordinal);
        Assert.Contains("CC\u00a0BY\u00a04.0", texts, StringComparison.Ordinal);
        Assert.All(
            AllFigures.Data.Claims.Where(claim => figure.RowIds.Contains(claim.Id)).Select(claim => claim.Claimant.ShortName).Distinct()
                .Where(abbreviation => abbreviation.Length > 2 && abbreviation.All(char.IsAsciiLetterUpper)
                    && texts.Contains(abbreviation, StringComparison.Ordinal)),
            abbreviation => Assert.Contains(abbreviation, figure.Abbreviations, StringComparison.Ordinal));
    }

    /// <summary>Plotly.validate stays silent on what was looked at; this holds what it complains of.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_drawing_holds_nothing_that_does_not_act(string name)
    {
        foreach (var look in Looks)
        {
            var json = AllFigures.Json(AllFigures.Of(name), look);
            Walk(json, "");
            var layout = json["layout"]!.AsObject();
            var axes = layout.Select(member => member.Key).Where(key =>
                key.StartsWith("xaxis", StringComparison.Ordinal) || key.StartsWith("yaxis", StringComparison.Ordinal))
                .Select(key => key[..1] + key[5..]).ToHashSet();
            Assert.All(json["data"]!.AsArray(), trace =>
            {
                Assert.Contains((string)trace!["xaxis"]!, axes);
                Assert.Contains((string)trace["yaxis"]!, axes);
                Assert.Equal(trace["x"]!.AsArray().Count, trace["y"]!.AsArray().Count);
                Assert.Equal(trace["customdata"]?.AsArray().Count ?? trace["x"]!.AsArray().Count, trace["x"]!.AsArray().Count);
            });
            Assert.All(Texts(json).Concat(layout["shapes"]!.AsArray()),
                one => Assert.Contains(((string)one!["xref"]!).Replace(" domain", "", StringComparison.Ordinal), axes.Append("paper")));
        }

        static void Walk(JsonNode? node, string path)
        {
            switch (node)
            {
                case JsonObject { Count: 0 } or null:
                    throw new XunitException($"{path} is empty");
                case JsonObject members:
                    members.ToList().ForEach(member => Walk(member.Value, $"{path}.{member.Key}"));
                    break;
                case JsonArray list:
                    list.ToList().ForEach(one => Walk(one, path + "[]"));
                    break;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_is_smaller_than_ten_pixels_or_leaves_the_figure_at_its_left_edge(string name)
    {
        foreach (var look in Looks)
        {
            var json = AllFigures.Json(AllFigures.Of(name), look);
            var (width, left) = ((double)json["layout"]!["width"]!, (double)json["layout"]!["margin"]!["l"]!);
            Assert.Equal(look.Width, width);
            foreach (var text in Texts(json).Where(text => (string)text["text"]! != ""))
            {
                var size = (double)text["font"]!["size"]!;
                Assert.InRange(size, 10, 24);
                Assert.InRange((double)text["y"]!, 0, 1);
                if ((string)text["xref"]! == "paper" && (double)text["x"]! == 0 && (string)text["xanchor"]! == "left")
                {
                    Assert.InRange(left + (double)text["xshift"]! + HouseText.Width((string)text["text"]!, size), 0, width + 1);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_record_gives_the_same_bytes_in_every_culture(string name)
    {
        var expected = FigureHtml.Live(AllFigures.Of(name)) + FigureHtml.Text(AllFigures.Of(name));
        using var there = new InCulture("tr-TR");
        Assert.Equal(expected, FigureHtml.Live(AllFigures.Of(name)) + FigureHtml.Text(AllFigures.Of(name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chart_is_drawn_of_the_record_as_it_was_on_earlier_days_too(string name)
    {
        foreach (var day in new DateOnly[] { new(2019, 12, 31), new(2024, 10, 28) })
        {
            var figure = AllFigures.Of(name, AllFigures.Data.AsOf(day));
            Assert.InRange(figure.Title.Split(' ').Length, 3, 15);
            Assert.NotNull(AllFigures.Json(figure)["layout"]);
            Assert.NotNull(AllFigures.Json(figure, new(390))["layout"]);
        }
    }

    [Fact]
    public void A_title_can_be_changed_and_the_rest_stays()
    {
        var figure = AllFigures.Of(nameof(Charts.Oil));
        var mine = figure with { Title = "My <title>" };
        Assert.Equal("<b>My &lt;title&gt;</b>", (string)Texts(AllFigures.Json(mine))
            .Single(text => ((string)text["text"]!).Contains("My", StringComparison.Ordinal))["text"]!);
        Assert.Equal(AllFigures.Json(figure)["data"]!.AsArray().Count, AllFigures.Json(mine)["data"]!.AsArray().Count);
        Assert.Equal(figure.RowIds, mine.RowIds);
    }

    [Fact]
    public void A_chart_of_ones_own_is_drawn_in_the_house_style()
    {
        var rows = new Result<(string Name, int Number)>
        {
            Title = "Things", Unit = "things", Definition = "", Rows = [("a", 3), ("b", 5)],
            Columns = [new("name", "Name", row => row.Name), new("number", "Number", row => row.Number)], Ids = row => [row.Name],
        };
        var figure = new Figure
        {
            Id = "mine", Title = "B is more than A", Table = rows, Data = AllFigures.Data,
            Draw = house =>
            {
                house.Margins(80, 40);
                house.Axis(0, 6);
                foreach (var (name, number) in rows)
                {
                    house.Row(name, house.Y + 10);
                    house.Dot(number, house.Y + 10, ActorLook.Of("RUS"), [name], House.Hover(name, "things"));
                    house.Y += 24;
                }
            },
        };
        Assert.Equal([("triangle-up", 3), ("triangle-up", 5)],
            AllFigures.Marks(AllFigures.Json(figure)).Select(mark => (mark.Symbol, (int)mark.X)));
        Assert.Equal("#D55E00", House.ActorMark("RUS"));
    }

    private static IEnumerable<JsonNode> Texts(JsonObject chart) => chart["layout"]!["annotations"]!.AsArray()!;
}
