namespace DprkEngagement;

/// <summary>What is written beside a mark of a chart over time.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Named">True where it names the claimant; the marks before it on a path carry the figure alone.</param>
/// <param name="Forms">The text, longest form first; all carry the figure.</param>
internal sealed record TimeLabel(Claim Claim, bool Named, IReadOnlyList<LabelForm> Forms)
{
    private const double NoteWidth = 165;

    /// <summary>
    /// The labels of a panel. The last mark of a path names the claimant; the marks before it carry the figure alone.
    /// </summary>
    public static IReadOnlyList<TimeLabel> In(TimePanel panel, IReadOnlyList<ClaimPath> paths, TimeMetrics metrics)
    {
        var unnamed = paths.SelectMany(p => p.Claims.Take(p.Claims.Count - 1)).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return [.. panel.Panel.Claims.Select(c => new TimeLabel(c, !unnamed.Contains(c.Id), [.. FormsOf(c, panel, unnamed.Contains(c.Id), metrics).Select(form => LabelForm.Of(form, metrics.LabelSize))]))];
    }

    private static IEnumerable<string> FormsOf(Claim claim, TimePanel panel, bool unnamed, TimeMetrics metrics)
    {
        var figure = PlotlyText.Escape(panel.FigureText(claim.Estimate));
        if (unnamed)
        {
            yield return figure;
            yield break;
        }

        var outlier = claim.OutlierReason is null ? "" : "Outlier: ";
        var named = PlotlyText.Bold(outlier + claim.Claimant.ShortName) + " " + figure;
        if (claim.Measure is ClaimMeasure.Flow && Period(claim) is { } period)
        {
            // A figure of one period among running totals says so, whatever room there is.
            yield return $"{named},<br>{period} only";
            yield return $"{named}, {period} only";
            yield break;
        }

        // The whole scope or none of it: a part may mislead. Of the reason of an outlier the first sentence.
        if (!metrics.Style.Narrow && (claim.OutlierReason?.Split(". ")[0] ?? claim.Scope) is { } note
            && TextMeasure.WrapEvenly(PlotlyText.Escape(note), metrics.LabelSize, NoteWidth) is { Count: <= 2 } lines)
        {
            yield return named + "<br>" + PlotlyText.Lines(lines);
        }

        yield return named;
        yield return PlotlyText.Bold(outlier + claim.Claimant.ShortName) + "<br>" + figure;
    }

    private static string? Period(Claim claim) => (claim.PeriodStart, claim.PeriodEnd) switch
    {
        ({ } first, { } last) when first.Year == last.Year && first.Month == 1 && last.Month == 12 => DateText.Year(first),
        ({ } first, { } last) when (first.Year, first.Month) == (last.Year, last.Month) => DateText.Month(first),
        ({ } first, { } last) => $"{DateText.Month(first)} – {DateText.Month(last)}",
        _ => null,
    };
}
