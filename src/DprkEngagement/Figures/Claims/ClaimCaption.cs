namespace DprkEngagement;

/// <summary>Sentences under a chart of claims, in order of importance.</summary>
internal static class ClaimCaption
{
    /// <summary>How many rows over which span: "41 claims, 18 October 2024 to 12 February 2026."</summary>
    public static string Rows(IReadOnlyCollection<Claim> claims)
    {
        var (first, last) = (claims.MinBy(c => c.Published.Start)!.Published, claims.MaxBy(c => c.Published.End)!.Published);
        return FormattableString.Invariant($"{claims.Count} claims, {StatedDate.ProseOf(first)} to {StatedDate.ProseOf(last)}.");
    }

    /// <summary>What the marks mean; only those that are drawn.</summary>
    /// <param name="claims">The claims drawn.</param>
    /// <param name="more">Where arrows of "at least" point: right or up.</param>
    /// <param name="less">Where arrows of "up to" point: left or down.</param>
    public static string Marks(IReadOnlyCollection<Claim> claims, string more, string less)
    {
        var signs = new List<string>();
        if (claims.Any(c => c.Estimate.OpenAbove))
        {
            signs.Add($"arrow {more}: at least or more than");
        }

        if (claims.Any(c => c.Estimate.OpenBelow))
        {
            signs.Add($"arrow {less}: up to");
        }

        if (claims.Any(c => c.Estimate.Smallest != c.Estimate.Largest))
        {
            signs.Add("bar: range");
        }

        if (claims.Any(c => c.OutlierReason is not null))
        {
            signs.Add("ring: outlier");
        }

        if (claims.Any(ClaimMark.Hollow))
        {
            signs.Add("hollow: provisional");
        }

        signs.Add("bare mark: about or exact");
        return Sentence(string.Join("; ", signs) + ".");
    }

    /// <summary>From when to when the running totals start, as far as they say: they do not measure the same span.</summary>
    public static string Starts(IEnumerable<Claim> claims)
    {
        var starts = claims.Where(c => c.Measure == ClaimMeasure.Cumulative && c.PeriodStart is not null).Select(c => c.PeriodStart!.Value).ToList();
        return starts.Count < 2 || starts.Min() == starts.Max()
            ? ""
            : $"Running totals start between {DateText.ProseMonth(starts.Min())} and {DateText.ProseMonth(starts.Max())}, where stated.";
    }

    /// <summary>What "only" in a label means, where a chart of running totals draws flows too.</summary>
    public static string Flows(IEnumerable<Claim> claims) =>
        claims.Any(c => c.Measure == ClaimMeasure.Flow) ? "“Only”: a figure of that period alone, not a running total." : "";

    /// <summary>What is not drawn and why, in numbers: "Not drawn: 3 that give no number, 1 superseded."; empty where all is drawn.</summary>
    /// <param name="leftOut">The rows with their reasons.</param>
    /// <param name="head">What becomes of them.</param>
    public static string NotDrawn(IEnumerable<LeftOut> leftOut, string head = "Not drawn")
    {
        var parts = leftOut.GroupBy(l => Kind(l.Reason), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => FormattableString.Invariant($"{g.Count()} {g.Key}"));
        var list = string.Join(", ", parts);
        return list.Length == 0 ? "" : $"{head}: {list}.";
    }

    /// <summary>Short names that a reader must know, spelled out: "NIS: National Intelligence Service (South Korea)".</summary>
    public static string Abbreviations(IEnumerable<Claim> claims)
    {
        var names = claims.Select(c => c.Claimant).DistinctBy(c => c.Id)
            .Where(c => c.ShortName.Split(' ').Any(word => word.Length >= 3 && word.All(char.IsAsciiLetterUpper)))
            .Where(c => !string.Equals(c.ShortName, c.Name, StringComparison.Ordinal))
            .OrderBy(c => c.ShortName, StringComparer.Ordinal)
            .Select(c => $"{c.ShortName}: {c.Name}");
        var list = string.Join("; ", names);
        return list.Length == 0 ? "" : list + ".";
    }

    /// <summary>Who counts portraits or honours of the dead and no toll: "Portraits or honours of the dead, no toll: KCNA."; empty where nobody does.</summary>
    /// <param name="claims">The claims drawn.</param>
    /// <param name="where">What that means for the chart: "in no bar"; null where it means nothing.</param>
    public static string Portraits(IEnumerable<Claim> claims, string? where = null)
    {
        var names = string.Join(", ", claims.Where(c => c.Group == PartialCounts.Portraits).Select(c => c.Claimant.ShortName).Distinct(StringComparer.Ordinal));
        return names.Length == 0 ? "" : $"Portraits or honours of the dead, no toll{(where is null ? "" : " and " + where)}: {names}.";
    }

    /// <summary>As many sentences, from the first, as fit into so many lines of a look.</summary>
    public static string Fit(FigureStyle style, IEnumerable<string> sentences, int lines)
    {
        var caption = "";
        foreach (var sentence in sentences.Where(s => s.Length > 0))
        {
            var longer = caption.Length == 0 ? sentence : caption + " " + sentence;
            if (caption.Length > 0 && TextMeasure.Wrap(PlotlyText.Escape(longer), style.CaptionSize, style.TextWidth).Count > lines)
            {
                continue;
            }

            caption = longer;
        }

        return caption;
    }

    private static string Kind(string reason) => reason.StartsWith("superseded", StringComparison.Ordinal) ? "superseded"
        : reason.StartsWith("the same claimant stated", StringComparison.Ordinal) ? "replaced by a later word" : reason switch
    {
        "counts the first wave alone" => "on the first wave alone",
        "no running total" => "of soldiers or munitions at a moment or in a period",
        "a plan or an expectation, nothing that went" => "expected only",
        "gives no number" => "without a number",
        "does not count as what it looks like" => "not counted",
        _ => reason,
    };

    private static string Sentence(string text) => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
}
