namespace DprkEngagement;

/// <summary>
/// Which claims a chart draws and what it says of them: by attributes of the rows (family, kind, measure, group, state of the claimant),
/// so that a claim, a claimant or a quantity that is added stands in its place by itself.
/// </summary>
internal static class ClaimChoice
{
    /// <summary>Coded and provisional claims about some quantities, in order of publication.</summary>
    public static IReadOnlyList<Claim> ClaimsDrawn(this EngagementData data, Func<Quantity, bool> asked) => [.. data.Claims
        .Where(claim => asked(claim.Quantity) && claim.Status is CodeStatus.Coded or CodeStatus.Provisional && asked(claim.Quantity))
        .OrderBy(claim => claim.Published.Start).ThenBy(claim => claim.Row.Line)];

    /// <summary>Of every claimant the claim published last; in order of publication.</summary>
    public static IReadOnlyList<Claim> LastWords(this IEnumerable<Claim> claims) => [.. claims
        .GroupBy(claim => claim.Claimant.Id, StringComparer.Ordinal)
        .Select(words => words.OrderBy(claim => claim.Published.End).ThenBy(claim => claim.Row.Line).Last())
        .OrderBy(claim => claim.Published.End).ThenBy(claim => claim.Row.Line)];

    /// <summary>
    /// The claims that count the whole: the group with the highest figure, and those without a group that are no smaller than its
    /// smallest. Other groups count a part (a first wave, portraits of the dead) or recall an older figure.
    /// </summary>
    public static IReadOnlyList<Claim> OfTheWhole(this IReadOnlyCollection<Claim> claims)
    {
        var counted = claims.Where(claim => claim.Estimate.Largest is not null && claim.OutlierReason is null).ToList();
        if (counted.Where(claim => claim.Group is not null).MaxBy(claim => claim.Estimate.Largest)?.Group is not { } group)
        {
            return [.. claims];
        }

        var least = counted.Where(claim => claim.Group == group).Min(claim => claim.Estimate.Smallest);
        return [.. claims.Where(claim => claim.Group == group || (claim.Group is null && claim.Estimate.Smallest >= least))];
    }

    /// <summary>
    /// From the lowest to the highest of the last words; null where nobody gives a number. Provisional claims and outliers set no end,
    /// nor does a partial count whose own state has named a larger one since.
    /// </summary>
    public static ClaimEnvelope? Span(this IEnumerable<Claim> claims)
    {
        var all = claims.Where(claim => claim is { Status: CodeStatus.Coded, OutlierReason: null, Estimate.Smallest: not null }).ToList();
        var standing = all.LastWords().Where(claim => !IsOvertaken(claim, all)).ToList();
        return standing.Count == 0 ? null : new ClaimEnvelope(standing, []);
    }

    /// <summary>"11,000–12,000", "4.2–12 m+"; the + where every claimant at the top says "at least".</summary>
    public static string Short(this ClaimEnvelope span) => Written(span, NumberText.Short(High(span)), NumberText.Short);

    /// <summary>The same in millions without the unit: "4.2–12+".</summary>
    public static string Millions(this ClaimEnvelope span) => Written(span, NumberText.Millions(High(span)), NumberText.Millions);

    /// <summary>Both ends with their hedges: "0.35 to ≤ 4.8", "1,000+ to 5,000"; one figure where they are equal.</summary>
    public static string Ends(this ClaimEnvelope span, bool millions = false)
    {
        string Number(decimal value) => millions ? NumberText.Millions(value) : NumberText.Short(value);
        return span.Low() == span.High() ? millions ? span.Millions() : span.Short()
            : $"{(span.IsCeiling() ? "≤\u00a0" : "")}{Number(span.Low())}{(Hedged(span.Lowest, estimate => estimate.OpenAbove) ? "+" : "")} to "
                + $"{(Hedged(span.Highest, estimate => estimate.OpenBelow) ? "≤\u00a0" : "")}{Number(span.High())}{(span.IsFloor() ? "+" : "")}";
        bool Hedged(Amount end, Func<Estimate, bool> open) => span.Claims.Where(claim => claim.Estimate.Smallest == end && claim.Estimate.Largest == end).ToList() is { Count: > 0 } at
            && at.All(claim => open(claim.Estimate));
    }

    /// <summary>The smallest number of a span.</summary>
    public static decimal Low(this ClaimEnvelope span) => (decimal)span.Lowest;

    /// <summary>The largest number of a span.</summary>
    public static decimal High(this ClaimEnvelope span) => (decimal)span.Highest;

    /// <summary>True where every claimant at the top says "at least" or "more than".</summary>
    public static bool IsFloor(this ClaimEnvelope span) => span.Claims.Where(claim => claim.Estimate.Largest == span.Highest).All(claim => claim.Estimate.OpenAbove);

    /// <summary>True where every claimant at the foot says "up to".</summary>
    public static bool IsCeiling(this ClaimEnvelope span) => span.Claims.Where(claim => claim.Estimate.Smallest == span.Lowest).All(claim => claim.Estimate.OpenBelow);

    /// <summary>The number that a mark stands at: of a range its end.</summary>
    public static double Value(this Claim claim) => (double)(decimal)claim.Estimate.Largest!.Value;

    /// <summary>The assumption on which containers were turned into these rounds: "if all were 152 mm"; empty where none is recorded.</summary>
    public static string Assumption(this EngagementData data, Claim claim) =>
        data.Conversions.FirstOrDefault(one => one.RoundsClaim?.Id == claim.Id)?.Assumption switch
        {
            ConversionAssumption.All152mm => "if all were 152\u00a0mm",
            ConversionAssumption.All122mm => "if all were 122\u00a0mm",
            _ => "",
        };

    /// <summary>What exactly was counted, without what the head of its panel says already.</summary>
    public static string Note(this Claim claim, params string[] said) => said.Append(WordsOfGroup(claim.Group))
        .Where(words => words.Length > 0).Aggregate(claim.Scope ?? "", (scope, words) => Without(scope, words)).Trim(' ', ',');

    /// <summary>A claim group in words, without a number that its id ends with: first wave.</summary>
    public static string WordsOfGroup(string? group) => string.Join(' ', (group ?? "").Split('-').Where(word => !word.All(char.IsAsciiDigit)));

    /// <summary>With a capital letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The calendar year that a claim speaks of; null where it is none or not a whole one.</summary>
    public static int? WholeYear(this Claim claim) =>
        claim is { PeriodStart: { Month: 1, Day: 1 } start, PeriodEnd: { Month: 12, Day: 31 } end } && start.Year == end.Year ? start.Year : null;

    /// <summary>Who states it, in two parts: the state or the kind of body, and the office; one of them may be empty.</summary>
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
        var words = claimant.ShortName.Split(' ', 2);
        return land == claimant.ShortName ? (land, "")
            : words.Length == 2 && IsOfTheState(words[0], claimant.Actor!) ? (land, words[1])
            : (land, claimant.ShortName);
    }

    /// <summary>What a mark says: claimant, figure with its hedge, wording, when, from which page.</summary>
    public static string Hover(this EngagementData data, Claim claim)
    {
        var quote = data.CitationsOf(claim).FirstOrDefault(citation => citation.Quote is not null)?.Quote;
        var sources = data.SourcesOf(claim);
        var assumption = data.Assumption(claim);
        return House.Hover(
            claim.Claimant.Name,
            EstimateText.Spoken(claim.Estimate) + (assumption.Length > 0 ? " " + assumption : ""),
            PeriodText.Of(claim) is { Length: > 0 } period ? "speaks of: " + period : "",
            claim.Scope,
            quote is null ? "" : $"“{quote}”",
            claim.OutlierReason is { } reason ? "Outlier: " + reason : "",
            claim.Status is CodeStatus.Provisional ? "Provisional: rests on weak pages" : "",
            $"stated {StatedDate.Of(claim.Published)}{(claim.Via is { } via ? ", via " + via : "")}",
            sources.Count == 0 ? "" : "Source: " + sources[0].Publisher + (sources.Count > 1 ? $" +{sources.Count - 1}" : ""));
    }

    /// <summary>The numbers of a chart as a table, a row for each claim, in the order of its panels.</summary>
    public static Result<(string Panel, Claim Claim)> Table(string title, IEnumerable<(string Panel, Claim Claim)> rows)
    {
        List<(string Panel, Claim Claim)> all = [.. rows];
        static string? Particulars((string Panel, Claim Claim) row) => string.Join("; ", new[]
        {
            row.Claim.Scope, row.Claim.OutlierReason is { } reason ? "outlier: " + reason : null,
            row.Claim.Status is CodeStatus.Coded ? null : EnumText.Words(row.Claim.Status),
        }.OfType<string>()) is { Length: > 0 } text ? text : null;
        return new Result<(string Panel, Claim Claim)>
        {
            Title = title,
            Unit = string.Join(", ", all.Select(row => row.Claim.Estimate.Unit.Plural).Distinct(StringComparer.Ordinal)),
            Definition = "A row for each claim as stated; figures of different claimants overlap and are never added. Empty bounds were not stated.",
            Rows = all,
            Ids = row => [row.Claim.Id],
            Columns =
            [
                new("panel", "Panel", row => row.Panel),
                new("claimant", "Claimant", row => row.Claim.Claimant.Name + (row.Claim.Via is { } via ? $" (via {via})" : "")),
                new("stated", "Stated", row => row.Claim.Published.Start, row => StatedDate.Of(row.Claim.Published)),
                new("figure", "Figure", row => EstimateText.Spoken(row.Claim.Estimate)),
                new("low", "Low", row => row.Claim.Estimate.Low),
                new("best", "Best", row => row.Claim.Estimate.Best),
                new("high", "High", row => row.Claim.Estimate.High),
                new("kind_of_number", "Kind of number", row => row.Claim.Measure),
                new("period", "Period", row => PeriodText.Of(row.Claim) is { Length: > 0 } period ? period : null),
                new("scope", "What exactly", Particulars),
            ],
        };
    }

    /// <summary>What the marks mean: only those that are drawn.</summary>
    /// <param name="claims">The claims drawn.</param>
    /// <param name="bars">True where claims are bars.</param>
    public static string Signs(IReadOnlyCollection<Claim> claims, bool bars = false)
    {
        var numbered = claims.Where(claim => claim.Estimate.Smallest is not null).ToList();
        var (more, less) = (numbered.Any(claim => claim.Estimate.OpenAbove), numbered.Any(claim => claim.Estimate.OpenBelow));
        var signs = new[]
        {
            (more, less) switch { (true, true) => "arrow right: at least; left: up to", (true, false) => "arrow: at least", (false, true) => "arrow: up to", _ => "" },
            numbered.Any(claim => claim.Estimate.Hedge is Hedge.Range) ? bars ? "hatched: the upper part of a range" : "bar: a range as stated" : "",
            numbered.Any(claim => claim.OutlierReason is not null) ? "ring: outlier" : "",
            claims.Any(claim => claim.Status is CodeStatus.Provisional) ? "hollow: provisional" : "",
            numbered.Count < claims.Count ? "words alone: no figure was stated" : "",
        };
        var text = string.Join("; ", signs.Where(sign => sign.Length > 0));
        return text.Length == 0 ? "" : Capital(text) + ".";
    }

    /// <summary>For who cannot see it: "Killed: 6 claims, from 1,000 (NIS, 30 Apr 2025) to 6,000+ (Reuters, 14 Nov 2025)." for every panel.</summary>
    public static string InWords(string title, IEnumerable<(string Panel, Claim Claim)> rows) => title + ". " + string.Join(" ", rows
        .Where(row => row.Claim.Estimate.Smallest is not null).GroupBy(row => row.Panel, row => row.Claim).Select(panel =>
        {
            static string One(Claim claim) => $"{EstimateText.Short(claim.Estimate)} ({claim.Claimant.ShortName}, {StatedDate.Of(claim.Published)})";
            var (low, high) = (panel.MinBy(claim => claim.Estimate.Smallest)!, panel.MaxBy(claim => claim.Estimate.Largest)!);
            return panel.Count() == 1 ? $"{panel.Key}: 1 claim, {One(low)}." : $"{panel.Key}: {panel.Count()} claims, from {One(low)} to {One(high)}.";
        }));

    private static bool IsOvertaken(Claim claim, IEnumerable<Claim> all) =>
        claim is { Measure: ClaimMeasure.Cumulative, Claimant.Actor: { } state }
        && (claim.Estimate.OpenAbove || claim.Scope?.EndsWith("so far", StringComparison.Ordinal) == true)
        && all.Any(later => later.Claimant.Actor == state && later.Quantity == claim.Quantity && later.Measure == claim.Measure && later.Group == claim.Group
            && later.Published.Start > claim.Published.End && later.Estimate.Smallest > claim.Estimate.Largest);

    private static string Written(ClaimEnvelope span, string high, Func<decimal, string> number)
    {
        var low = number(Low(span));
        var unit = high.LastIndexOf(' ') is > 0 and var at ? high[at..] : "";
        var text = low == high ? high : (unit.Length > 0 && low.EndsWith(unit, StringComparison.Ordinal) ? low[..^unit.Length] : low) + "–" + high;
        return (span.IsCeiling() ? "≤\u00a0" : "") + text.Replace(' ', '\u00a0') + (span.IsFloor() ? "+" : "");
    }

    private static string Without(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : (text[..at].TrimEnd(' ', ',') + " " + text[(at + words.Length)..].TrimStart(' ', ',')).Trim();
    }

    // "Korean", "Ukrainian", "UK" before an office say the state a second time.
    private static bool IsOfTheState(string word, Actor state) => word == state.ShortName
        || state.ShortName.Split(' ')[^1].Zip(word).TakeWhile(pair => pair.First == pair.Second).Count() >= 4;
}
