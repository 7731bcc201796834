namespace DprkEngagement;

/// <summary>The likeliest slips that leave a row well-formed: a wrong year, a digit too many, a direction turned, a figure that the page
/// does not give.</summary>
internal static partial class LikelyWrong
{
    /// <summary>How long before all others of its kind nothing is expected.</summary>
    private const int MostYearsBefore = 20;

    /// <summary>How many times the largest other figure is too much.</summary>
    private const int MostTimes = 10;

    /// <summary>With fewer others nothing can be said of what is usual.</summary>
    private const int FewestOthers = 3;

    private static readonly string[] Words =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>What a page may say in digits before a word for a power of ten; with more digits it is no figure.</summary>
    private const decimal MostOfWords = 1_000_000_000_000_000;

    private static readonly decimal[] Powers =
        [1, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 1_000_000_000_000];

    public static IEnumerable<Finding> Find(EngagementData data) =>
        [.. InTheFuture(data), .. LongBefore(data), .. TooLarge(data), .. Turned(data), .. OtherFigures(data), .. WithoutVote(data)];

    private static IEnumerable<Claim> Counted(EngagementData data) => data.Claims.Where(claim => Findings.MayCount(claim.Status));

    // Nothing can be known of after the last day on which a page was read.
    private static IEnumerable<Finding> InTheFuture(EngagementData data)
    {
        if (data.Sources.Max(source => source.Accessed) is not { } read)
            return [];

        Finding Of(string table, string id, string field, DateOnly day) => new("date-future", table, id, field, DataValue.Iso(day),
            $"{field} is {DataValue.Iso(day)}, after {DataValue.Iso(read)}, the last day on which a page was read; look at the year");
        return
        [
            .. data.Events.Where(row => Findings.MayCount(row.Status) && row.Date.Start > read)
                .Select(row => Of("events", row.Id, "date_start", row.Date.Start)),
            .. Counted(data).Where(row => row.Published.Start > read)
                .Select(row => Of("claims", row.Id, "date_published", row.Published.Start)),
            .. data.Sources.Where(row => row.Published > read).Select(row => Of("sources", row.Id, "date_published", row.Published!.Value)),
        ];
    }

    private static IEnumerable<Finding> LongBefore(EngagementData data)
    {
        Finding Of(string table, string id, string field, DateOnly day, DateOnly next, string others) =>
            new("date-past", table, id, field, DataValue.Iso(day),
            string.Create(CultureInfo.InvariantCulture,
                $"{field} is {DataValue.Iso(day)}, more than {MostYearsBefore} years before {others}, "
                + $"{DataValue.Iso(next)}; look at the year"));
        var events = data.Events.Where(row => Findings.MayCount(row.Status)).OrderBy(row => row.Date.Start).Take(2).ToList();
        if (events is [var earliest, var second] && earliest.Date.Start < second.Date.Start.AddYears(-MostYearsBefore))
            yield return Of("events", earliest.Id, "date_start", earliest.Date.Start, second.Date.Start, "every other event");

        foreach (var about in Counted(data).GroupBy(claim => claim.Quantity.Id))
        {
            var claims = about.OrderBy(claim => claim.Published.Start).Take(2).ToList();
            if (claims is [var first, var next] && first.Published.Start < next.Published.Start.AddYears(-MostYearsBefore))
            {
                yield return Of("claims", first.Id, "date_published", first.Published.Start, next.Published.Start, "every other claim "
                    + $"on {about.Key}");
            }
        }
    }

    // Compared with the largest figure of the other claims on the same quantity.
    private static IEnumerable<Finding> TooLarge(EngagementData data)
    {
        foreach (var about in Counted(data).Where(claim => claim.Estimate.Largest is not null).GroupBy(claim => claim.Quantity.Id))
        {
            var claims = about.OrderByDescending(claim => claim.Estimate.Largest!.Value).Take(2).ToList();
            if (about.Count() > FewestOthers && claims is [var largest, var second]
                && (double)(decimal)second.Estimate.Largest!.Value is > 0 and var usual
                && (double)(decimal)largest.Estimate.Largest!.Value / usual >= MostTimes)
            {
                var field = largest.Estimate.High is not null ? "high" : largest.Estimate.Best is not null ? "best" : "low";
                yield return new Finding("figure-large", "claims", largest.Id, field, largest.Row[field]!,
                    string.Create(CultureInfo.InvariantCulture,
                    $"{field} is {largest.Row[field]}, {MostTimes} times the largest other figure of {about.Key} or more, "
                        + $"{second.Estimate.Largest} in '{second.Id}'; count the zeros"));
            }
        }
    }

    // From and to against all other claims on the same quantity.
    private static IEnumerable<Finding> Turned(EngagementData data) =>
        from about in Counted(data).Where(claim => claim is { From: not null, To: not null }).GroupBy(claim => claim.Quantity.Id)
        let ways = about.GroupBy(claim => $"{claim.From!.Iso3c} {claim.To!.Iso3c}").OrderBy(way => way.Count()).ToList()
        where ways.Count == 2 && ways[0].Count() == 1 && about.Count() > FewestOthers
        let claim = ways[0].First()
        where ways[1].Key == $"{claim.To!.Iso3c} {claim.From!.Iso3c}"
        select new Finding("direction-turned", "claims", claim.Id, "from_iso3c", claim.From!.Iso3c,
            $"from_iso3c is {claim.From.Iso3c} and to_iso3c {claim.To!.Iso3c}, while every other claim on {about.Key} goes from "
                + $"{claim.To.Iso3c} to {claim.From.Iso3c}; look whether they are changed over");

    // The page's own words, where kept, give the figure of the row.
    private static IEnumerable<Finding> OtherFigures(EngagementData data)
    {
        var quotes = data.Citations.Where(citation => citation is { Table: "claims", Quote: not null })
            .ToLookup(citation => citation.RowId, citation => citation.Quote!);
        foreach (var claim in Counted(data))
        {
            string[] columns = [.. new[] { "low", "best", "high" }.Where(column => claim.Row[column] is not null)];
            var texts = quotes[claim.Id].Where(text => Numbers(text).Any()).ToList();
            if (columns.FirstOrDefault(column => texts.Count > 0 && !texts.Exists(text => Gives(text, claim.Row.Number(column)!.Value)))
                is { } field)
            {
                yield return new Finding("figure-unquoted", "claims", claim.Id, field, claim.Row[field]!,
                    $"{field} is {claim.Row[field]}, but the words kept of the page give no such number: \"{Excerpt.Of(texts[0])}\"; "
                        + "look at both");
            }
        }

        foreach (var conversion in data.Conversions.Where(one => Numbers(one.Wording).Any() && !Gives(one.Wording, (decimal)one.Rounds)))
        {
            yield return new Finding("figure-unquoted", "conversions", conversion.Id, "rounds", conversion.Row["rounds"]!,
                $"rounds is {conversion.Row["rounds"]}, but the wording gives no such number: \"{Excerpt.Of(conversion.Wording)}\"; "
                    + "look at both");
        }
    }

    // A number of the text may be followed by any word for a power of ten, in any language: the digits tell enough. What is
    // rounded in the text is the figure where it rounds to it.
    private static bool Gives(string text, decimal figure) => Numbers(text).Any(number =>
        Powers.Any(power => Math.Abs(number.Value * power - figure) <= number.Unit * power / 2
            && (number.Unit < 1 || number.Value * power == figure || power > 1)));

    private static IEnumerable<(decimal Value, decimal Unit)> Numbers(string text)
    {
        foreach (var word in text.Split(' ', '-', ',', '.').Select(word => Array.IndexOf(Words, word.ToLowerInvariant())))
        {
            if (word >= 0)
                yield return (word + 1, 0);
        }

        foreach (Match match in Number().Matches(text))
        {
            // A comma may part thousands or stand before decimals.
            var grouped = Separators().Replace(match.Value, "");
            var pointed = match.Value.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal);
            foreach (var plain in new[] { grouped, pointed }.Distinct())
            {
                if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                    && number <= MostOfWords)
                {
                    var decimals = plain.Contains('.', StringComparison.Ordinal)
                        ? plain.Length - 1 - plain.IndexOf('.', StringComparison.Ordinal) : 0;
                    yield return (number, (decimal)Math.Pow(10, -decimals));
                }
            }
        }
    }

    private static IEnumerable<Finding> WithoutVote(EngagementData data) => data.Resolutions
        .Where(resolution => resolution.Body == ResolutionBody.GeneralAssembly && Findings.MayCount(resolution.Event.Status)
            && resolution.VoteOf("PRK") is null)
        .Select(resolution => new Finding("vote-missing", "resolutions", resolution.Event.Id, "event_id", resolution.Event.Id,
            $"votes.csv has no row for North Korea's vote on '{resolution.Event.Id}'; add it, with unconfirmed where no page tells it",
                "vote-missing"));

    [GeneratedRegex(@"[0-9]+(?:[., \u00A0\u202F][0-9]{3})*(?:[.,][0-9]+|\. [0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // Commas, spaces and points that part thousands.
    [GeneratedRegex(@"[, \u00A0\u202F](?=[0-9]{3})|\.(?=[0-9]{3}(?:[^0-9]|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
