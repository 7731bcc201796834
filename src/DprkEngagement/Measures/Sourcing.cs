namespace DprkEngagement;

/// <content>Sources of rows.</content>
public static partial class Measures
{
    /// <summary>How many events and claims rest on a page, on two, on two publishers, on copies alone, and for how many the page's own
    /// words are kept.</summary>
    internal static Result<SourcedRows> Sourcing(EngagementData data)
    {
        Column<SourcedRows> Share(string name, string head, Func<SourcedRows, IReadOnlyList<string>> rows) => new(
            name, head, row => rows(row).Count, row => row.RowIds.Count == 0
                ? ""
                : Invariant($"{rows(row).Count} ({100.0 * rows(row).Count / row.RowIds.Count:0.0} %)"));
        SourcedRows Events(string name, Func<Event, bool> asked) =>
            Sourced(name, data.Events.Where(asked).Select(one => (one.Id, data.CitationsOf(one))));
        SourcedRows Claims(string name, Func<Claim, bool> asked) =>
            Sourced(name, data.Claims.Where(asked).Select(one => (one.Id, data.CitationsOf(one))));
        return new Result<SourcedRows>
        {
            Title = "Rows with sources",
            Unit = "rows",
            Definition =
                "Every row of a table, whatever its status, by the pages cited for it. Publishers are two where they have no name in "
                    + "common: a page of a newspaper that names a news agency, and a page of that agency, are one. A reprint that does "
                    + "not name its agency still passes for a second publisher. On copies alone: every page cited is coded as a copy, "
                    + "translation or aggregator. Wording: a citation keeps the page's own words.",
            Rows =
            [
                Events("events", _ => true),
                Events("events, coded", one => one.Status == CodeStatus.Coded),
                Claims("claims", _ => true),
                Claims("claims, coded", one => one.Status == CodeStatus.Coded),
            ],
            Columns =
            [
                new("table", "Table", row => row.Rows),
                new("rows", "Rows", row => row.RowIds.Count),
                Share("with_source", "With a source", row => row.WithSource),
                Share("with_two_pages", "With two or more pages", row => row.WithTwoPages),
                Share("with_two_publishers", "With two or more publishers", row => row.WithTwoPublishers),
                Share("with_wording", "With the page's own words", row => row.WithWording),
                Share("on_copies_only", "On copies alone", row => row.OnCopiesOnly),
            ],
        };
    }

    private static SourcedRows Sourced(string rows, IEnumerable<(string Id, IReadOnlyList<Citation> Citations)> cited)
    {
        var all = cited.Select(row =>
            (row.Id, row.Citations, Sources: row.Citations.Select(one => one.Source).DistinctBy(one => one.Id).ToList())).ToList();
        return new SourcedRows(
            rows,
            [.. all.Select(row => row.Id)],
            [.. all.Where(row => row.Sources.Count >= 1).Select(row => row.Id)],
            [.. all.Where(row => row.Sources.Count >= 2).Select(row => row.Id)],
            [.. all.Where(row => AreTwo(row.Sources.Select(source => source.Publisher))).Select(row => row.Id)],
            [.. all.Where(row => row.Citations.Any(one => one.Quote is not null)).Select(row => row.Id)],
            [.. all.Where(row => row.Sources.Count > 0 && row.Sources.TrueForAll(one => one.Kind == SourceKind.Copy))
                .Select(row => row.Id)]);
    }

    private static readonly string[] PublisherSeparators = [" via ", "citing ", "/", "(", ")", ","];

    /// <summary>True where two of the publishers have no name in common: "AFP via UrduPoint" names a medium and the agency it
    /// reprints.</summary>
    internal static bool AreTwo(IEnumerable<string> publishers)
    {
        HashSet<string> Names(string publisher) =>
        [
            .. publisher.ToLowerInvariant()
                .Split(PublisherSeparators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(name => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name),
        ];
        var names = publishers.Select(Names).ToList();
        return names.Exists(one => names.Exists(other => !one.Overlaps(other)));
    }
}

/// <summary>How well some rows are sourced; each list holds the ids of the rows of which it is true.</summary>
internal sealed record SourcedRows(
    string Rows, IReadOnlyList<string> RowIds, IReadOnlyList<string> WithSource, IReadOnlyList<string> WithTwoPages,
    IReadOnlyList<string> WithTwoPublishers, IReadOnlyList<string> WithWording, IReadOnlyList<string> OnCopiesOnly);
