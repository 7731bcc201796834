using System.Text.Json.Nodes;
using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Figures.Claims;

public sealed class MunitionsClaimsTests
{
    [Fact]
    public void Every_look_is_a_pure_function_and_valid_JSON() =>
        FigureChecks.RendersPurely(() => Charts.MunitionsClaims(Shipped.Data));

    [Fact]
    public void Where_the_claims_are_far_apart_the_title_says_how_far()
    {
        Claim[] claims =
        [
            Rounds("a", Nis, "2025-01-01", 6_500_000),
            Rounds("b", Msmt, "2025-02-01", 1) with { Estimate = new Estimate(4_200_000, null, 5_800_000, Hedge.Range, Unit.Rounds) },
            Rounds("c", Yonhap, "2025-03-01", 1) with { Estimate = new Estimate(12_000_000, null, null, Hedge.MoreThan, Unit.Rounds) },
        ];

        Assert.Equal("Nobody has counted the shells: claims of 2025 run from 4.2 to over 12 million", Charts.MunitionsClaims(Data(claims)).Title);
    }

    [Fact]
    public void The_shipped_title_says_what_its_largest_figure_rests_on() => Assert.Equal(
        "Nobody has counted the shells: claims of 2025 run from 4.2 to over 12 million if all were 152 mm", Charts.MunitionsClaims(Shipped.Data).Title);

    [Fact]
    public void No_line_joins_a_ceiling_to_a_floor()
    {
        Claim[] claims =
        [
            Rounds("a", Nis, "2025-01-01", 0) with { Estimate = new Estimate(null, null, 6_000_000, Hedge.UpTo, Unit.Rounds) },
            Rounds("b", Nis, "2025-02-01", 0) with { Estimate = new Estimate(null, null, 9_000_000, Hedge.UpTo, Unit.Rounds) },
            Rounds("c", Nis, "2025-03-01", 0) with { Estimate = new Estimate(12_000_000, null, null, Hedge.MoreThan, Unit.Rounds) },
            Rounds("d", Nis, "2025-04-01", 13_000_000),
        ];

        Assert.Equal(["a b", "c d"], ClaimPath.In(claims).Select(path => string.Join(' ', path.Claims.Select(claim => claim.Id))));
    }

    [Fact]
    public void Where_the_claims_agree_the_title_is_neutral()
    {
        var agreed = new[] { Nis, Msmt, Yonhap }.Select((c, i) => Rounds(c.Id, c, $"2025-0{i + 1}-01", 5_000_000));

        Assert.Equal("What each party said about munitions shipped from North Korea to Russia", Charts.MunitionsClaims(Data([.. agreed])).Title);
    }

    [Fact]
    public void Every_look_draws_every_claim_that_gives_a_number_and_the_table_names_the_same_rows()
    {
        var figure = Charts.MunitionsClaims(Shipped.Data);
        var expected = Shipped.Data.Claims
            .Where(c => c.Quantity is Quantity.MunitionsContainers or Quantity.ArtilleryRounds)
            .Where(c => c.Status is CodeStatus.Coded or CodeStatus.Provisional && c.Estimate.Smallest is not null)
            .Select(c => c.Id).Order(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected, figure.Table.Rows.SelectMany(r => r.RowIds).Order(StringComparer.Ordinal));
        foreach (var (width, theme) in FigureChecks.Looks)
        {
            Assert.Equal(expected, FigureChecks.IdsDrawn(figure.Render(width, theme)));
        }
    }

    [Fact]
    public void Hover_and_source_lead_from_the_mark_to_its_row()
    {
        var custom = Charts.MunitionsClaims(Shipped.Data).Render(1280, FigureTheme.Light).Data
            .SelectMany(t => t!["customdata"] as JsonArray ?? []).Single(d => (string)d![0]! == "2025-07-13-dia-containers-28000")!;

        Assert.Equal(Shipped.Data.SourcesOf(Shipped.Data.Claims.Single(c => c.Id == "2025-07-13-dia-containers-28000"))[0].Url.AbsoluteUri, (string)custom[1]!);
        Assert.Equal("Defense Intelligence Agency (South Korea) (via<br>Kang Dae-sik)", (string)custom[2]!);
        Assert.StartsWith("about 28,000 containers<br>stated 13 Jul 2025 · cumulative<br>", (string)custom[3]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_has_a_mark_at_both_ends_and_none_between()
    {
        var range = Charts.MunitionsClaims(Shipped.Data).Render(1280, FigureTheme.Light).Data
            .Where(t => t!["customdata"] is not null)
            .SelectMany(t => t!["customdata"]!.AsArray().Zip(t["y"]!.AsArray()))
            .Where(p => (string)p.First![0]! == "2025-04-15-osc-rounds-4-6m").Select(p => (double)p.Second!);

        Assert.Equal([4_200_000d, 5_800_000d], range);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    [InlineData(900)]
    public void Every_claim_of_the_shipped_data_has_a_label(int width)
    {
        var figure = Charts.MunitionsClaims(Shipped.Data).Render(width, FigureTheme.Light);
        var texts = FigureChecks.Texts(figure);

        foreach (var claim in Shipped.Data.ClaimsOf(Quantity.ArtilleryRounds).Where(c => c.Estimate.Smallest is not null))
        {
            Assert.Contains(texts, t => t.Contains(EstimateText.ShortMillions(claim.Estimate), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_figure_of_one_year_among_running_totals_says_so_in_every_look()
    {
        foreach (var (width, theme) in FigureChecks.Looks)
        {
            Assert.Contains("<b>MSMT</b> ≤ 9,<br>2024 only", FigureChecks.Texts(Charts.MunitionsClaims(Shipped.Data).Render(width, theme)));
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    [InlineData(900)]
    public void An_arrow_stands_clear_of_a_mark_stated_two_days_later(int width)
    {
        var figure = Charts.MunitionsClaims(Shipped.Data).Render(width, FigureTheme.Light);
        var arrows = figure.Layout["annotations"]!.AsArray().Where(note => (string)note!["text"]! == "" && (string)note["x"]! is "2024-02-26" or "2024-02-28" && (double)note["y"]! >= 2_500_000).ToList();

        // Half of a mark and half of an arrow's head, less the days between.
        Assert.Equal(2, arrows.Count);
        Assert.All(arrows, arrow => Assert.True(Math.Abs((double)arrow!["xshift"]!) >= 7, $"{arrow["xshift"]} px at {arrow["x"]}"));
    }

    [Fact]
    public void The_table_says_in_six_columns_what_a_row_holds()
    {
        var table = Charts.MunitionsClaims(Shipped.Data).Table;

        Assert.Equal(["Panel", "Claimant", "Stated", "Figure", "Kind of number", "What exactly"], table.Columns);
        Assert.Equal(
            ["Shells and rockets", "Ministry of National Defense (South Korea) (via Shin Won-sik)", "26 Feb 2024", "up to 3 million rounds", "cumulative", "fits in 6,700 containers if all were 152 mm, or 500,000 if all were 122 mm"],
            table.Rows.Single(row => row.RowIds.Contains("2024-02-26-shin-rounds-3m")).Cells);
    }

    private static Claim Rounds(string id, Claimant claimant, string day, decimal best) =>
        Claim(id, claimant, day, new Estimate(null, best, null, Hedge.About, Unit.Rounds)) with { Quantity = Quantity.ArtilleryRounds };
}
