namespace DprkEngagement;

/// <summary>Which claims the chart of losses draws, and what it says about them.</summary>
internal sealed class KilledAndCasualtiesChart
{
    private readonly EngagementData _data;
    private readonly ClaimSelection _casualties;
    private readonly ClaimSelection _killed;
    private readonly decimal? _mostCasualties;
    private readonly Claim? _misread;

    /// <exception cref="ArgumentException">There is no claim to draw.</exception>
    public KilledAndCasualtiesChart(EngagementData data)
    {
        _data = data;
        _casualties = ClaimSelection.Of(data.ClaimsOf(Quantity.TroopsCasualties)).RunningTotals();
        _killed = ClaimSelection.Of(data.ClaimsOf(Quantity.TroopsKilled)).RunningTotals();
        var counted = _casualties.Drawn.Where(c => c.OutlierReason is null && !ClaimMark.Hollow(c)).ToList();
        _mostCasualties = counted.Count > 0 ? counted.Max(c => (decimal)c.Estimate.Largest!.Value) : null;
        _misread = _killed.Drawn.FirstOrDefault(c => c.OutlierReason is not null && (decimal)c.Estimate.Largest!.Value == _mostCasualties);
        Panels =
        [
            .. new ClaimPanel[]
            {
                new("Casualties", ": killed and wounded", _casualties.Drawn),
                new("Killed", "", _killed.Drawn, Reference: _misread is null ? null : _mostCasualties),
            }.Where(p => p.Claims.Count > 0),
        ];
        if (Panels.Count == 0)
        {
            throw new ArgumentException("The data have no claim about soldiers killed or wounded that gives a running total.", nameof(data));
        }
    }

    /// <summary>The panels in reading order.</summary>
    public IReadOnlyList<ClaimPanel> Panels { get; }

    /// <summary>Every claim drawn.</summary>
    public IReadOnlyList<Claim> Claims => [.. Panels.SelectMany(p => p.Claims)];

    /// <summary>The finding, as far as the claims bear it out: a claim of deaths, called an outlier, that equals the most casualties claimed.</summary>
    public string Title => _misread is null
        ? "What each party said about North Korean losses in Russia"
        : $"Claims of casualties reach {NumberText.Spoken(_mostCasualties!.Value)}; the “{NumberText.Spoken(_mostCasualties.Value)} killed” is most likely the same number misread";

    /// <summary>The caption for a page, with everything a reader may ask.</summary>
    public string Caption => string.Join(" ", Sentences().Append(ClaimCaption.Abbreviations(Claims)).Where(s => s.Length > 0));

    /// <summary>The drawing.</summary>
    public PlotlyFigure Draw(FigureStyle style)
    {
        var subtitle = style.Narrow
            ? "Soldiers lost as claimed, cumulative, one scale"
            : "North Korean losses in Russia as stated by each claimant, soldiers, cumulative. Both panels have one scale";
        var caption = ClaimCaption.Fit(style, Sentences(), style.Narrow ? 5 : 3);
        return TimeDrawing.Draw(style, _data, new ChartTexts(Title, subtitle, caption), Panels, sameScale: true);
    }

    private IEnumerable<string> Sentences() =>
    [
        ClaimCaption.Rows(Claims),
        ClaimCaption.Marks(Claims, "up", "down"),
        _misread is null ? "" : "Dashed: the largest claim of casualties.",
        ClaimCaption.Portraits(_killed.Drawn),
        KilledShares.Sentence(_data),
        "Lines join running totals of one claimant less than a year apart and show no rate.",
        ClaimCaption.NotDrawn([.. _casualties.LeftOut, .. _killed.LeftOut]),
    ];
}
