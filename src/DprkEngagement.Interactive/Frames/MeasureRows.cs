using System.Collections;
using System.Reflection;

namespace DprkEngagement.Interactive;

/// <summary>What the rows of a measure are.</summary>
internal static class MeasureRows
{
    /// <summary>
    /// A measure that is a list gives a row for each element; one that is a few numbers gives one row. Measures of
    /// another shape are named here.
    /// </summary>
    public static (IReadOnlyList<RecordColumn> Columns, IReadOnlyList<object> Rows) Of(Measure measure) => measure switch
    {
        ContactShares shares => Rows(ContactShareRow.Of(shares)),
        CumulativeMeetings meetings => Rows(CumulativeRow.Of(meetings)),
        HedgingChange change => Rows(HedgingSpanRow.Of(change)),
        HedgingSeries series => Rows(HedgingPointRow.Of(series)),
        Sourcing sourcing => Rows(SourcingRow.Of(sourcing)),
        UkraineVotes votes => Rows(VoteRow.Of(votes)),
        ClaimEnvelope => Single(measure),
        _ => ListOf(measure) is { } list
            ? (RecordColumns.Of(RecordColumns.ElementOf(list.PropertyType)!), [.. ((IEnumerable)list.GetValue(measure)!).Cast<object>()])
            : Single(measure),
    };

    private static (IReadOnlyList<RecordColumn> Columns, IReadOnlyList<object> Rows) Rows<T>(IEnumerable<T> rows)
        where T : class => (RecordColumns.Of(typeof(T)), [.. rows]);

    /// <summary>The first list of rows that the measure itself declares; what it left out is none.</summary>
    private static PropertyInfo? ListOf(Measure measure) => RecordColumns.Properties(measure.GetType())
        .FirstOrDefault(property => property.DeclaringType != typeof(Measure)
            && RecordColumns.ElementOf(property.PropertyType) is { IsClass: true } element
            && element != typeof(LeftOut) && element != typeof(string));

    private static (IReadOnlyList<RecordColumn> Columns, IReadOnlyList<object> Rows) Single(Measure measure) =>
        (RecordColumns.Of(measure.GetType()), [measure]);
}
