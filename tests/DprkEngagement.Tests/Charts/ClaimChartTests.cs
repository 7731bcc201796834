using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Plotly.NET;

namespace DprkEngagement.Tests.Charting;

/// <summary>Charts of claims: every title and caption on many days, every mark to its row, and what is added stands in its place by itself.</summary>
public sealed class ClaimChartTests
{
    private static readonly Dictionary<string, Func<EngagementData, Figure>> Figures = new()
    {
        ["soldiers-sent"] = Charts.SoldiersSent, ["soldiers-there"] = Charts.SoldiersThere, ["soldiers-planned"] = Charts.SoldiersPlanned,
        ["losses"] = Charts.Losses, ["munitions"] = Charts.Munitions, ["ledger"] = Charts.Ledger, ["oil"] = Charts.Oil, ["money"] = Charts.Money,
        ["workers"] = Charts.Workers, ["trade"] = Charts.Trade, ["known-when"] = data => Charts.KnownWhen(data),
    };

    private static readonly string?[] Days = [null, "2026-01-15", "2025-06-30", "2025-01-31", "2024-10-28", "2023-12-31", "2000-01-01"];

    public static TheoryData<string> Names => [.. Figures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Titles_have_15_words_and_two_numbers_and_captions_45_words_on_every_day(string name)
    {
        foreach (var data in Days.Select(AsOf).Append(Records.Of("with rows added")))
        {
            var figure = Figures[name](data);
            Assert.Equal(name, figure.Id);
            Assert.InRange(Words(figure.Title), 3, 15);
            Assert.True(Numbers(figure.Title) <= 2, figure.Title);
            Assert.InRange(Words(figure.Caption), 5, 45);
            Assert.DoesNotContain("  ", figure.Title + figure.Subtitle + figure.Caption + figure.AltText, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(GenericChart.toFigureJson(figure.Chart(new Look(data.KnownOn is null ? 900 : 390))));
            Assert.NotEmpty(json.RootElement.GetProperty("data").EnumerateArray());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_mark_leads_to_rows_of_the_figure_and_says_who_and_what(string name)
    {
        var figure = Figures[name](Records.Shipped);
        var marks = Marks(figure);

        Assert.NotEmpty(marks);
        Assert.All(marks, mark =>
        {
            Assert.NotEmpty(mark.Ids);
            Assert.All(mark.Ids, id => Assert.Contains(id, figure.RowIds));
            Assert.StartsWith("<b>", mark.Hover, StringComparison.Ordinal);
        });
        Assert.All(figure.RowIds, id => Assert.Contains(Records.Shipped.Claims, claim => claim.Id == id));
    }

    [Fact]
    public void A_hover_has_claimant_hedge_wording_day_and_source()
    {
        var claim = Records.Shipped.Claims.First(one => one.Estimate.Hedge == Hedge.AtLeast && one.Quantity.Id == "troops_deployed"
            && Records.Shipped.CitationsOf(one).Any(citation => citation.Quote is not null));
        var quote = Records.Shipped.CitationsOf(claim).First(citation => citation.Quote is not null).Quote!;

        var hover = Plain(Records.Shipped.Hover(claim));

        Assert.Contains(claim.Claimant.Name, hover, StringComparison.Ordinal);
        Assert.Contains("at least ", hover, StringComparison.Ordinal);
        Assert.Contains(quote, hover, StringComparison.Ordinal);
        Assert.Contains($"stated {StatedDate.Of(claim.Published)}", hover, StringComparison.Ordinal);
        Assert.Contains("Source: " + Records.Shipped.SourcesOf(claim)[0].Publisher, hover, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("soldiers-sent", "troops_deployed,cumulative,at_least,9000,,,soldiers", "out,troops-total")]
    [InlineData("soldiers-there", "troops_deployed,stock,about,,9000,,soldiers", "out,")]
    [InlineData("soldiers-planned", "troops_planned,flow,up_to,,,90000,soldiers", "out,")]
    [InlineData("losses", "troops_killed,cumulative,about,,2500,,soldiers", "out,kursk-losses")]
    [InlineData("munitions", "munitions_containers,cumulative,range,20000,,30000,containers", "out,")]
    [InlineData("workers", "workers,flow,about,,9000,,persons", "out,")]
    [InlineData("oil", "oil_refined,flow,about,,400000,,barrels", "back,")]
    public void A_claim_and_its_claimant_that_are_added_are_drawn(string figure, string claim, string ends)
    {
        using var copy = DataCopy.Shipped().Add("claimants", "fra-dgse,Directorate General for External Security,DGSE,,intelligence,false");
        var (way, group) = (ends.Split(',')[0] == "out" ? "PRK,RUS" : "RUS,PRK", ends.Split(',')[1]);
        AddClaim(copy, $"added,fra-dgse,,{claim},2026-02-20,1,,2024-01-01,2024-12-31,{way},,coded,,{group},,Added,");

        var drawn = Figures[figure](copy.Data());

        Assert.Contains(Marks(drawn), mark => mark.Ids.Contains("added") && mark.Hover.Contains("Directorate General", StringComparison.Ordinal));
        Assert.Contains("DGSE", GenericChart.toFigureJson(drawn.Chart()), StringComparison.Ordinal);
        Assert.Contains("DGSE: Directorate General", drawn.Abbreviations, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quantity_that_is_added_gets_a_panel_and_a_line_of_the_ledger()
    {
        using var copy = DataCopy.Shipped()
            .Add("quantities", "mines,mines delivered,mines,pieces,munitions,out,amount,false")
            .Add("quantities", "drones,drones delivered,drones,pieces,drones,out,amount,false");
        AddClaim(copy, "mines-1,kor-nis,,mines,cumulative,about,,500,,pieces,2025-12-01,1,,,,PRK,RUS,,coded,,,,Mines,");
        AddClaim(copy, "drones-1,kor-nis,,drones,cumulative,about,,50,,pieces,2025-12-01,1,,,,PRK,RUS,,coded,,,,Drones,");
        var data = copy.Data();

        Assert.Contains(Marks(Charts.Munitions(data)), mark => mark.Ids.Contains("mines-1"));
        // Both stand beside six rows of their side that more claims speak of.
        Assert.All(["mines-1", "drones-1"], id => Assert.Contains(Marks(Charts.Ledger(data)), mark => mark.Ids.Contains(id)));
        Assert.Contains("drones: <b>50 pieces</b>, NIS", Texts(Charts.Ledger(data)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_quantity_that_went_or_came_and_that_a_counted_claim_gives_a_figure_for_has_a_mark_in_the_ledger()
    {
        var marked = Marks(Charts.Ledger(Records.Shipped)).SelectMany(mark => mark.Ids).ToHashSet();
        Assert.Contains("2025-01-23-budanov-mlrs-120", marked);
        Assert.Contains("2024-02-09-first-tourists-100", marked);
        // A limit, a plan and what was fired neither went nor came.
        Assert.DoesNotContain("2024-05-02-whitehouse-oil-ceiling", marked);
        Assert.DoesNotContain("2024-11-05-wi-rice", marked);
        Assert.All(Records.Shipped.Claims.Where(claim => claim is { Status: CodeStatus.Coded, Estimate.Smallest: not null, OutlierReason: null,
            Quantity: { Side: QuantitySide.Out or QuantitySide.Back, LooksAhead: false, Kind: not ("used" or "change" or "limit") } }).GroupBy(claim => claim.Quantity),
            claims => Assert.Contains(claims, claim => marked.Contains(claim.Id)));
    }

    [Fact]
    public void Provisional_is_hollow_and_an_outlier_is_ringed()
    {
        var figure = Charts.SoldiersPlanned(Records.Shipped);
        using var json = JsonDocument.Parse(GenericChart.toFigureJson(figure.Chart()));
        var traces = json.RootElement.GetProperty("data").EnumerateArray().Where(trace => trace.GetProperty("type").GetString() == "scatter").ToList();
        var claims = figure.RowIds.Select(id => Records.Shipped.Claim(id)).ToList();
        var hollow = traces.Where(trace => trace.TryGetProperty("marker", out var marker) && marker.GetProperty("color").ToString() == Ink.Light.Back)
            .SelectMany(Ids).Distinct().Order();
        var rings = traces.Where(trace => trace.TryGetProperty("marker", out var marker) && marker.GetProperty("symbol").ToString() == "circle-open");

        Assert.Equal(claims.Where(claim => claim.Status == CodeStatus.Provisional).Select(claim => claim.Id).Order(), hollow);
        Assert.Equal(claims.Where(claim => claim.OutlierReason is not null).Sum(claim => claim.Least() < claim.Value() ? 2 : 1), rings.Count());
        Assert.NotEmpty(hollow);
    }

    [Fact]
    public void A_partial_count_ends_when_the_same_state_names_a_larger_one()
    {
        using var copy = DataCopy.Small()
            .Add("claimants", "usa-white-house,White House,White House,USA,government,false")
            .Add("claimants", "usa-defense-department,Department of Defense,Pentagon,USA,military,false")
            .Add("claimants", "inter-msmt,Multilateral Team,MSMT,,international_body,false");
        AddClaim(copy, "wh,usa-white-house,,troops_deployed,cumulative,at_least,3000,,,soldiers,2024-10-23,1,,,,,,,coded,,first,,WH,");
        AddClaim(copy, "msmt,inter-msmt,,troops_deployed,cumulative,at_least,4000,,,soldiers,2024-10-24,1,,,,,,,coded,,first,,MSMT,");
        var before = copy.Data().ClaimsOf("troops_deployed").Of(ClaimMeasure.Cumulative).Where(claim => claim.Group == "first").ToList();
        AddClaim(copy, "dod,usa-defense-department,,troops_deployed,cumulative,about,,10000,,soldiers,2024-10-28,1,,,,,,,coded,,first,,DoD,");
        var after = copy.Data().ClaimsOf("troops_deployed").Of(ClaimMeasure.Cumulative).Where(claim => claim.Group == "first").ToList();

        Assert.Equal("3,000–4,000+", before.Span()!.Short());
        Assert.Equal("4,000–10,000", after.Span()!.Short());
        Assert.Equal("4,000+ to 10,000", after.Span()!.Ends(millions: false));
    }

    [Fact]
    public void A_finding_that_no_longer_holds_is_not_in_the_title()
    {
        Assert.StartsWith("No claim says that any forecast of 25,000 ", Charts.SoldiersPlanned(Records.Shipped).Title, StringComparison.Ordinal);
        Assert.Contains("reads to us as the same number", Charts.Losses(Records.Shipped).Title, StringComparison.Ordinal);
        Assert.Contains("under a tenth", Charts.Trade(Records.Shipped).Title, StringComparison.Ordinal);
        using var copy = DataCopy.Shipped();
        AddClaim(copy, "sent,kor-nis,,troops_deployed,cumulative,about,,120000,,soldiers,2026-02-20,1,,,,PRK,RUS,,coded,,troops-total,,Sent,");
        AddClaim(copy, "trade,rus-customs,,trade_two_way,flow,exact,,900000000,,usd,2026-02-20,1,,2025-01-01,2025-12-31,RUS,PRK,,coded,,,,Trade,");
        AddClaim(copy, "hurt,kor-nis,,troops_casualties,cumulative,about,,9000,,soldiers,2026-02-20,1,,,,PRK,RUS,,coded,,kursk-losses,,Hurt,");
        var data = copy.Data();

        Assert.Equal("What was planned or forecast of soldiers, and what was claimed later", Charts.SoldiersPlanned(data).Title);
        Assert.StartsWith("Claims reach 9,000 killed or wounded", Charts.Losses(data).Title, StringComparison.Ordinal);
        Assert.DoesNotContain("same number", Charts.Losses(data).Title, StringComparison.Ordinal);
        Assert.Equal("What is recorded of North Korea’s trade with China and Russia", Charts.Trade(data).Title);
        Assert.EndsWith("120,000 in all", Charts.SoldiersSent(data).Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kor-dia", "S. Korea", "DIA")]
    [InlineData("usa-state-department", "US", "State Dept")]
    [InlineData("ukr-mod", "Ukraine", "MoD")]
    [InlineData("gbr-defence-intelligence", "UK", "Defence Intel")]
    [InlineData("ukr-icuv", "Ukraine", "ICUV")]
    [InlineData("prk-kcna", "N. Korea", "KCNA")]
    [InlineData("deu-fnf", "Research", "FNF")]
    [InlineData("kor-yonhap", "Press", "Yonhap")]
    [InlineData("inter-msmt", "MSMT", "")]
    [InlineData("rus-government", "Russia", "")]
    public void Who_speaks_is_a_state_and_an_office_unless_no_state_stands_behind_it(string claimant, string land, string office) =>
        Assert.Equal((land, office), Records.Shipped.Claimants.First(one => one.Id == claimant).Who());

    [Theory]
    [InlineData(15_000, "0 5,000 10,000 15,000")]
    [InlineData(28_000, "0 10,000 20,000 30,000")]
    [InlineData(100_000, "0 _ 50,000 _ 100,000")]
    [InlineData(13_221, "0 4,000 8,000 12,000")]
    [InlineData(12_000_000, "0 4\u00a0m 8\u00a0m 12\u00a0m")]
    [InlineData(600, "0 200 400 600")]
    public void Ticks_are_round_and_end_near_the_largest_number(int largest, string ticks)
    {
        var claim = Records.Shipped.Claims.First(one => one.Estimate.Hedge == Hedge.Exact);
        var scale = new ClaimScale([claim with { Estimate = claim.Estimate with { Best = largest } }]);

        Assert.Equal(ticks, string.Join(' ', scale.Ticks(phone: false).Select(tick => tick.Text.Length == 0 ? "_" : tick.Text.Replace(' ', '\u00a0'))));
        Assert.True(scale.End >= largest);
    }

    [Fact]
    public void The_assumption_stands_at_the_figure_it_belongs_to()
    {
        var data = Records.Shipped;
        var claim = data.Conversions.First(one => one is { Assumption: ConversionAssumption.All152mm, RoundsClaim: not null }).RoundsClaim!;

        Assert.Equal("if all were 152\u00a0mm", data.Assumption(claim));
        Assert.Contains("if all were 152\u00a0mm", Plain(data.Hover(claim)), StringComparison.Ordinal);
        Assert.Matches(@"<b>12\+</b> if all were 152.mm", Texts(Charts.Munitions(data)));
    }

    private static EngagementData AsOf(string? day) =>
        day is null ? Records.Shipped : Records.Shipped.AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void AddClaim(DataCopy copy, string row)
    {
        copy.Add("claims", row);
        var page = row.Split(',')[0] + "-page";
        copy.Add("sources", $"{page},Yonhap,A page of the tests,{row.Split(',')[10]},https://example.org/{page}").Add("citations", $"claims,{row.Split(',')[0]},{page},the tests");
    }

    private static int Words(string text) => text.Split((char[])[' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Length;

    // A range is one number; years are dates.
    private static int Numbers(string text) => Regex.Matches(Regex.Replace(text, @"\b(19|20)\d\d\b", ""), @"\d[\d.,]*(–\d[\d.,]*)?").Count;

    private static string Plain(string hover) => hover.Replace("<br>", " ", StringComparison.Ordinal);

    private static string Texts(Figure figure)
    {
        using var json = JsonDocument.Parse(GenericChart.toFigureJson(figure.Chart()));
        return string.Join('\n', json.RootElement.GetProperty("layout").GetProperty("annotations").EnumerateArray().Select(note => note.GetProperty("text").GetString()));
    }

    private static IEnumerable<string> Ids(JsonElement trace) => !trace.TryGetProperty("customdata", out var points) ? []
        : points.EnumerateArray().SelectMany(point => point.EnumerateArray()).Select(id => id.GetString()!);

    private static List<(List<string> Ids, string Hover)> Marks(Figure figure)
    {
        using var json = JsonDocument.Parse(GenericChart.toFigureJson(figure.Chart()));
        return [.. json.RootElement.GetProperty("data").EnumerateArray().Where(trace => trace.TryGetProperty("customdata", out _)).SelectMany(trace =>
            trace.GetProperty("customdata").EnumerateArray().Zip(trace.GetProperty("hovertext").EnumerateArray(), (ids, hover) =>
                (ids.EnumerateArray().Select(id => id.GetString()!).ToList(), hover.GetString()!)))];
    }
}
