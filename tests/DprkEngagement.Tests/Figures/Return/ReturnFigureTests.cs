using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Figures.Return;

/// <summary>What holds for every chart of what went and what came back.</summary>
public sealed class ReturnFigureTests
{
    private static readonly Dictionary<string, Func<EngagementData, Figure>> Charts = new(StringComparer.Ordinal)
    {
        ["ledger"] = DprkEngagement.Charts.ReturnLedger,
        ["oil"] = DprkEngagement.Charts.OilClaims,
        ["money"] = DprkEngagement.Charts.MoneyClaims,
        ["workers"] = DprkEngagement.Charts.WorkerClaims,
        ["trade"] = DprkEngagement.Charts.TradeByYear,
    };

    private static readonly Dictionary<string, Figure> Shown = Charts.ToDictionary(one => one.Key, one => one.Value(Shipped.Data), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Charts.Keys];

    public static TheoryData<string, int, int> Places => [.. Charts.Keys.SelectMany(name => new TheoryDataRow<string, int, int>[]
    {
        new(name, 1280, 1100), new(name, 1280, 1280), new(name, 1280, 1600), new(name, 390, 360), new(name, 390, 480), new(name, 900, 700), new(name, 900, 900),
    })];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_look_is_a_pure_function_and_valid_JSON(string name) => FigureChecks.RendersPurely(() => Charts[name](Shipped.Data));

    [Theory]
    [MemberData(nameof(Places))]
    public void No_text_covers_another_or_leaves_the_figure_at_any_width_the_look_is_shown_at(string name, int look, int shownAt) =>
        Assert.Empty(AnnotationBoxes.Faults(Shown[name].Render(look, FigureTheme.Light), shownAt));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_look_draws_the_same_claims(string name)
    {
        var drawn = FigureChecks.Looks.Select(look => FigureChecks.IdsDrawn(Shown[name].Render(look.Width, look.Theme))).ToList();

        Assert.All(drawn, ids => Assert.Equal(drawn[0], ids));
    }

    [Theory]
    [InlineData("ledger", "24 claimants put figures on what went to Russia, 13 on what came back; on food no claim is verified")]
    [InlineData("oil", "OSC and MSMT put Russian oil for 2024 at more than 1 million barrels, at least twice the UN’s ceiling for a year; Russia’s last report gives 15,279, for January 2024")]
    [InlineData("money", "FNF values the arms at 5.6 to 9.8 billion dollars and all that is documented in return at no more than 1.19 billion")]
    [InlineData("workers", "Russia counts 13,221 entries of North Koreans in 2024 after 1,117 the year before; others put the workers sent that year at 8,000 or 10,000")]
    [InlineData("trade", "Recorded trade with Russia is under a tenth of trade with China in every year that both are known: in 2024 about 34 million dollars, or about 52.9 million in January–June alone, against about 2.18 billion")]
    public void The_title_states_the_finding(string name, string title) => Assert.Equal(title, Shown[name].Title);

    [Theory]
    [InlineData("ledger", "40 of the table’s 64 claims: of every quantity, and of a flow for every time, the lowest and the highest published in the year up to its latest claim.")]
    [InlineData("ledger", "In neither: 21 on the first wave alone, 18 of soldiers or munitions at a moment or in a period, 14 replaced by a later word, 9 not verified, 5 expected only, 1 superseded.")]
    [InlineData("oil", "7 claims, 13 June 2023 to 29 May 2025.")]
    [InlineData("oil", "Days of Russia’s figures are those on which others gave them: KBS World (13 June 2023), UN 1718 Committee (30 January 2024) and The Korea Herald (4 December 2024).")]
    [InlineData("money", "FNF and Hankuk Univ. give the figures of one author, Olena Guseinova.")]
    [InlineData("ledger", "FNF and Hankuk Univ. give the figures of one author, Olena Guseinova, and count once.")]
    [InlineData("oil", "The ceiling as the White House states it. Not drawn: 2 not verified.")]
    [InlineData("money", "11 claims, 4 September 2024 to 2026.")]
    [InlineData("money", "INSS finds 4 to 19.6 percent of the earnings confirmed as received.")]
    [InlineData("workers", "11 claims, 29 October 2024 to 14 November 2025.")]
    [InlineData("workers", "Not drawn: 1 without a number.")]
    [InlineData("trade", "16 claims on 2017–2025. The table holds 3 more, on trade with all partners (Bank of Korea). Hatched: no figure known, which is not zero.")]
    public void The_caption_accounts_for_the_claims(string name, string part) => Assert.Contains(part, Shown[name].Caption, StringComparison.Ordinal);

    [Theory]
    [InlineData("ledger", 40)]
    [InlineData("oil", 7)]
    [InlineData("money", 11)]
    [InlineData("workers", 11)]
    [InlineData("trade", 16)]
    public void So_many_claims_are_drawn(string name, int count) =>
        Assert.Equal(count, FigureChecks.IdsDrawn(Shown[name].Render(1280, FigureTheme.Light)).Count);

    [Theory]
    [InlineData("ledger", "The data have no claim about what went to Russia or came back. (Parameter 'data')")]
    [InlineData("oil", "The data have no claim about oil from Russia that gives a number. (Parameter 'data')")]
    [InlineData("money", "The data have no claim about the worth of deliveries or returns that gives a number. (Parameter 'data')")]
    [InlineData("workers", "The data have no claim about workers in Russia that gives a number. (Parameter 'data')")]
    [InlineData("trade", "The data have no claim about a year's trade with China or Russia. (Parameter 'data')")]
    public void Without_a_claim_there_is_nothing_to_draw(string name, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Charts[name](Data())).Message);

    [Theory]
    [InlineData("oil", Quantity.OilRefined, Unit.Barrels, "What each party said about oil from Russia")]
    [InlineData("money", Quantity.ArmsValue, Unit.Usd, "What deliveries to Russia and returns from it are said to be worth")]
    [InlineData("workers", Quantity.Workers, Unit.Persons, "What each party said about North Korean workers in Russia")]
    [InlineData("trade", Quantity.TradeTwoWay, Unit.Usd, "What is recorded of North Korea’s trade with China and Russia")]
    public void A_title_without_a_finding_is_neutral(string name, Quantity quantity, Unit unit, string title)
    {
        var claim = Flow("one", "2024-01-01", "2024-12-31", new Estimate(null, 5_000_000m, null, Hedge.About, unit)) with { Quantity = quantity };
        var figure = Charts[name](Data(claim));

        Assert.Equal(title, figure.Title);
        Assert.All(FigureChecks.Looks, look => Assert.Equal(["one"], FigureChecks.IdsDrawn(figure.Render(look.Width, look.Theme))));
    }
}
