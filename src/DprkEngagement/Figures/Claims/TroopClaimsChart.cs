namespace DprkEngagement;

/// <summary>Which claims the troop chart draws, and what it says about them.</summary>
internal sealed class TroopClaimsChart
{
    private readonly EngagementData _data;
    private readonly ClaimSelection _sent;
    private readonly ClaimSelection _planned;
    private readonly (ClaimEnvelope Envelope, int Year)? _recent;
    private readonly bool _partLeftOut;

    /// <exception cref="ArgumentException">There is no claim to draw.</exception>
    public TroopClaimsChart(EngagementData data)
    {
        _data = data;
        var deployed = data.ClaimsOf(Quantity.TroopsDeployed);
        _sent = ClaimSelection.Of(deployed);
        _planned = ClaimSelection.Of(data.ClaimsOf(Quantity.TroopsPlanned));
        // Title and band are about all who were sent.
        var all = SentInAll.Of(deployed);
        _partLeftOut = all.Count < deployed.Count;
        _recent = RecentEnvelope.Of(all, ClaimMeasure.Cumulative);
        var band = _recent is { } recent && recent.Envelope.Lowest < recent.Envelope.Highest
            ? ((decimal)recent.Envelope.Lowest, (decimal)recent.Envelope.Highest)
            : ((decimal, decimal)?)null;
        Panels =
        [
            .. new ClaimPanel[]
            {
                new("Sent so far", "cumulative: all who ever went", _sent.Of(ClaimMeasure.Cumulative), band),
                new("In Russia or Kursk at the time", "stock: net of losses and rotation", _sent.Of(ClaimMeasure.Stock)),
                new("Planned or forecast", "not a deployment", _planned.Drawn),
                new("Sent in a stated period", "flow: one batch or wave", _sent.Of(ClaimMeasure.Flow)),
            }.Where(p => p.Claims.Count > 0),
        ];
        if (Panels.Count == 0)
        {
            throw new ArgumentException("The data have no claim about troops sent or planned that gives a number.", nameof(data));
        }
    }

    /// <summary>The panels in reading order.</summary>
    public IReadOnlyList<ClaimPanel> Panels { get; }

    /// <summary>Every claim drawn.</summary>
    public IReadOnlyList<Claim> Claims => [.. Panels.SelectMany(p => p.Claims)];

    /// <summary>The finding, as far as the claims bear it out.</summary>
    public string Title
    {
        get
        {
            if (_recent is not var (envelope, year))
            {
                return "What each party said about North Korean soldiers for Russia";
            }

            var claims = _data.KnownOn is { } day && day.Year == year ? $"By {DateText.Prose(day)} claims" : $"Claims of {RecentEnvelope.Text(year)}";
            var sent = $"{claims} put the troops sent at {EnvelopeText.InWords(envelope)}";
            return ForecastsFellShort(envelope) ? sent + "; no claim says that the larger forecasts came true" : sent;
        }
    }

    /// <summary>The caption for a page, with everything a reader may ask.</summary>
    public string Caption => string.Join(" ", Sentences().Append(ClaimCaption.Abbreviations(Claims)).Where(s => s.Length > 0));

    /// <summary>The drawing.</summary>
    public PlotlyFigure Draw(FigureStyle style)
    {
        var subtitle = "What each party said about North Korean soldiers for Russia, by date of the statement (oldest first)."
            + (style.Narrow ? " Do not compare across panels." : " Each panel is a different quantity: do not compare across");
        var caption = ClaimCaption.Fit(style, Sentences(), style.Narrow ? 4 : 3);
        return RowsDrawing.Draw(style, _data, new ChartTexts(Title, subtitle, caption), Panels);
    }

    // Half as much again as anybody says were sent, long enough ago to know, and no later claim of any kind comes near.
    private bool ForecastsFellShort(ClaimEnvelope envelope)
    {
        var last = _sent.Drawn.Max(c => c.Published.End);
        var most = _sent.Drawn.Where(c => c.OutlierReason is null).Max(c => (decimal)c.Estimate.Largest!.Value);
        var farMore = _planned.Drawn.Where(c => (decimal)c.Estimate.Smallest!.Value >= 1.5m * (decimal)envelope.Highest).ToList();
        return farMore.Count > 0 && farMore.All(c => c.Published.End.AddDays(180) <= last && (decimal)c.Estimate.Smallest!.Value > most);
    }

    private string Band() => _recent is not { } recent ? "" : _partLeftOut
        ? $"Title and grey band: claims of {RecentEnvelope.Text(recent.Year)} on all who were sent, not on the first wave alone."
        : $"Grey band: the claims of {RecentEnvelope.Text(recent.Year)}.";

    // Who counted later soldiers too is named with the day.
    private static string FirstWave(IReadOnlyList<Claim> sent)
    {
        var beyond = sent.Where(c => c.Group != SentInAll.FirstWave).Select(c => c.Claimant.Id).ToHashSet(StringComparer.Ordinal);
        var names = sent.Where(c => c.Group == SentInAll.FirstWave)
            .Select(c => beyond.Contains(c.Claimant.Id) ? $"{c.Claimant.ShortName} of {StatedDate.Of(c.Published)}" : c.Claimant.ShortName).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? "" : $"First wave only: {string.Join(", ", names)}.";
    }

    private IEnumerable<string> Sentences() =>
    [
        ClaimCaption.Rows(Claims),
        ClaimCaption.Marks(Claims, "right", "left"),
        Band(),
        FirstWave(_sent.Of(ClaimMeasure.Cumulative)),
        ClaimCaption.NotDrawn([.. _sent.LeftOut, .. _planned.LeftOut]),
    ];
}
