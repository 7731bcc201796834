namespace DprkEngagement;

/// <summary>Which claims a chart draws and what it says of them: by attributes of the rows (family, kind, measure, group, state of the
/// claimant), so that a claim, a claimant or a quantity that is added stands in its place by itself.</summary>
internal static class ClaimChoice
{
    /// <summary>Coded and provisional claims about some quantities, in order of publication.</summary>
    public static IReadOnlyList<Claim> ClaimsDrawn(this EngagementData data, Func<Quantity, bool> asked) => [.. data.Claims
        .Where(claim => claim.Status is CodeStatus.Coded or CodeStatus.Provisional && asked(claim.Quantity))
        .OrderBy(claim => claim.Published.Start).ThenBy(claim => claim.Row.Line)];

    public static IReadOnlyList<Claim> NumbersDrawn(this EngagementData data, Func<Quantity, bool> asked) =>
        [.. data.ClaimsDrawn(asked).Where(claim => claim.Estimate.Smallest is not null)];

    /// <summary>Of every claimant the claim published last; in order of publication.</summary>
    public static IReadOnlyList<Claim> LastWords(this IEnumerable<Claim> claims)
    {
        var ordered = claims.OrderBy(claim => claim.Published.End).ThenBy(claim => claim.Row.Line).ToList();
        var last = ordered.GroupBy(claim => claim.Claimant.Id).Select(words => words.Last()).ToHashSet();
        return [.. ordered.Where(last.Contains)];
    }

    /// <summary>The claims that count the whole: the group with the highest figure, and those without a group that are no smaller than its
    /// smallest. Other groups count a part (a first wave, portraits of the dead) or recall an older figure.</summary>
    public static IReadOnlyList<Claim> OfTheWhole(this IReadOnlyCollection<Claim> claims)
    {
        var counted = claims.Where(claim => claim.Estimate.Largest is not null && claim.OutlierReason is null).ToList();
        if (counted.Where(claim => claim.Group is not null).MaxBy(claim => claim.Estimate.Largest)?.Group is not { } group)
            return [.. claims];

        var least = counted.Where(claim => claim.Group == group).Min(claim => claim.Estimate.Smallest);
        return [.. claims.Where(claim => claim.Group == group || (claim.Group is null && claim.Estimate.Smallest >= least))];
    }

    /// <summary>From the lowest to the highest of the last words; null where nobody gives a number. Provisional claims and outliers set no
    /// end, nor does a partial count whose own state has named a larger one since.</summary>
    public static ClaimEnvelope? Span(this IEnumerable<Claim> claims)
    {
        var all = claims.Where(claim => claim is { Status: CodeStatus.Coded, OutlierReason: null, Estimate.Smallest: not null }).ToList();
        var standing = all.LastWords().Where(claim => !IsOvertaken(claim, all)).ToList();
        return standing.Count == 0 ? null : new ClaimEnvelope(standing, []);
    }

    public static decimal Low(this ClaimEnvelope span) => (decimal)span.Lowest;

    public static decimal High(this ClaimEnvelope span) => (decimal)span.Highest;

    /// <summary>True where every claimant at the top says "at least" or "more than".</summary>
    public static bool IsFloor(this ClaimEnvelope span) =>
        span.Claims.Where(claim => claim.Estimate.Largest == span.Highest).All(claim => claim.Estimate.OpenAbove);

    /// <summary>True where every claimant at the foot says "up to".</summary>
    public static bool IsCeiling(this ClaimEnvelope span) =>
        span.Claims.Where(claim => claim.Estimate.Smallest == span.Lowest).All(claim => claim.Estimate.OpenBelow);

    /// <summary>"11,000–12,000", "4.2–12 m+"; the + where every claimant at the top says "at least".</summary>
    public static string Short(this ClaimEnvelope span)
    {
        var (low, high) = (NumberText.Short(span.Low()), NumberText.Short(span.High()));
        var unit = high.LastIndexOf(' ') is > 0 and var at ? high[at..] : "";
        var from = unit.Length > 0 && low.EndsWith(unit, StringComparison.Ordinal) ? low[..^unit.Length] : low;
        var text = low == high ? high : $"{from}–{high}";
        return (span.IsCeiling() ? "≤\u00a0" : "") + text.Replace(' ', '\u00a0') + (span.IsFloor() ? "+" : "");
    }

    /// <summary>Both ends with their hedges: "0.35 to ≤ 4.8", "1,000+ to 5,000"; one figure where they are equal.</summary>
    public static string Ends(this ClaimEnvelope span, bool millions)
    {
        string End(Claim claim, decimal value) => (claim.Estimate.Hedge is Hedge.Range, millions) switch
        {
            (true, true) => NumberText.Millions(value),
            (true, false) => NumberText.Short(value),
            (false, true) => EstimateText.ShortMillions(claim.Estimate),
            (false, false) => EstimateText.Short(claim.Estimate),
        };
        var (low, high) = (End(span.LowestClaim, span.Low()), End(span.HighestClaim, span.High()));
        return (span.Low() == span.High() ? high : $"{low} to {high}").Replace("≤ ", "≤\u00a0", StringComparison.Ordinal);
    }

    /// <summary>The number that a mark stands at: of a range its end.</summary>
    public static double Value(this Claim claim) => (double)(decimal)claim.Estimate.Largest!.Value;

    /// <summary>The smallest number that a claim states.</summary>
    public static double Least(this Claim claim) => (double)(decimal)claim.Estimate.Smallest!.Value;

    public static MarkForm Form(this Claim claim) => claim.Status is CodeStatus.Provisional ? MarkForm.Hollow : MarkForm.Full;

    /// <summary>On what containers were turned into these rounds: "if all were 152 mm"; empty where nothing is recorded.</summary>
    public static string Assumption(this EngagementData data, Claim claim) =>
        data.Conversions.FirstOrDefault(one => one.RoundsClaim?.Id == claim.Id)?.Assumption switch
        {
            ConversionAssumption.All152mm => "if all were 152\u00a0mm",
            ConversionAssumption.All122mm => "if all were 122\u00a0mm",
            _ => "",
        };

    /// <summary>What exactly was counted, without what its group says already.</summary>
    public static string Note(this Claim claim)
    {
        var (text, words) = (claim.Scope ?? "", WordsOfGroup(claim.Group));
        var at = words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : $"{text[..at].TrimEnd(' ', ',')} {text[(at + words.Length)..].TrimStart(' ', ',')}".Trim();
    }

    /// <summary>A claim group in words, without a number that its id ends with: first wave.</summary>
    public static string WordsOfGroup(string? group) =>
        string.Join(' ', (group ?? "").Split('-').Where(word => !word.All(char.IsAsciiDigit)));

    /// <summary>The parts that are not empty, in one text.</summary>
    public static string Joined(string separator, params IEnumerable<string?> parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The calendar year that a claim speaks of; null where it is none or not a whole one.</summary>
    public static int? WholeYear(this Claim claim) => Measures.IsWholeYear(claim) ? claim.PeriodStart!.Value.Year : null;

    /// <summary>Who states it, in two parts: the state or the kind of body, and the office, which may be empty.</summary>
    public static (string Land, string Office) Who(this Claimant claimant)
    {
        var land = claimant switch
        {
            { Type: ClaimantType.InternationalBody } or { Actor: null } => claimant.ShortName,
            { PartyToWar: false, Type: ClaimantType.Research } => "Research",
            { PartyToWar: false, Type: ClaimantType.Media } => "Press",
            { PartyToWar: false, Type: ClaimantType.Business } => "Business",
            _ => claimant.Actor.ShortName,
        };

        // "Korean", "Ukrainian", "UK" before an office say the state a second time.
        bool IsOfTheState(string word, string state) => word == state
            || state.Split(' ')[^1].Zip(word).TakeWhile(pair => pair.First == pair.Second).Count() >= 4;
        var words = claimant.ShortName.Split(' ', 2);
        return land == claimant.ShortName ? (land, "")
            : (land, words.Length == 2 && IsOfTheState(words[0], claimant.Actor!.ShortName) ? words[1] : claimant.ShortName);
    }

    /// <summary>What a mark says: claimant, figure with its hedge, wording, when, from which page.</summary>
    public static string Hover(this EngagementData data, Claim claim)
    {
        var quote = data.CitationsOf(claim).FirstOrDefault(citation => citation.Quote is not null)?.Quote;
        var (sources, period) = (data.SourcesOf(claim), PeriodText.Of(claim));
        return House.Hover(claim.Claimant.Name, Joined(" ", EstimateText.Spoken(claim.Estimate), data.Assumption(claim)),
            period.Length > 0 ? "speaks of: " + period : "", claim.Scope, quote is null ? "" : $"“{quote}”",
            claim.OutlierReason is { } reason ? "Outlier: " + reason : "",
            claim.Status is CodeStatus.Provisional ? "Provisional: rests on weak pages" : "",
            $"stated {StatedDate.Of(claim.Published)}{(claim.Via is { } via ? ", via " + via : "")}",
            sources.Count == 0 ? "" : "Source: " + sources[0].Publisher + (sources.Count > 1 ? $" +{sources.Count - 1}" : ""));
    }

    /// <summary>What the marks mean: only those that are drawn.</summary>
    public static string Signs(IEnumerable<Claim> claims, bool bars = false)
    {
        var all = claims.ToList();
        var numbered = all.Where(claim => claim.Estimate.Smallest is not null).ToList();
        string If(Func<Claim, bool> any, string text) => numbered.Any(any) ? text : "";
        var (above, below) = (numbered.Any(claim => claim.Estimate.OpenAbove), !bars && numbered.Any(claim => claim.Estimate.OpenBelow));
        var text = Joined("; ",
            above && below ? "arrow right: at least; left: up to" : above ? "arrow: at least" : below ? "arrow: up to" : "",
            If(claim => claim.Estimate.Hedge is Hedge.Range, bars ? "hatched: the upper part of a range" : "bar: a range as stated"),
            If(claim => claim.OutlierReason is not null, "ring: outlier"),
            If(claim => claim.Status is CodeStatus.Provisional, "hollow: provisional"),
            numbered.Count < all.Count ? "words alone: no figure was stated" : "");
        return text.Length == 0 ? "" : EnumText.Capital(text) + ".";
    }

    private static bool IsOvertaken(Claim claim, IEnumerable<Claim> all) =>
        claim is { Measure: ClaimMeasure.Cumulative, Claimant.Actor: { } state }
        && (claim.Estimate.OpenAbove || claim.Scope?.EndsWith("so far", StringComparison.Ordinal) == true)
        && all.Any(later => later.Claimant.Actor == state && later.Quantity == claim.Quantity && later.Measure == claim.Measure
            && later.Group == claim.Group && later.Published.Start > claim.Published.End
            && later.Estimate.Smallest > claim.Estimate.Largest);
}
