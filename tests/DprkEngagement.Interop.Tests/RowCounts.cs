using System.Globalization;

namespace DprkEngagement.Interop.Tests;

/// <summary>How many rows the library reads.</summary>
internal static class RowCounts
{
    public static IReadOnlyDictionary<string, int> OfTables { get; } =
        EngagementData.Load(ThisRepository.Data).RowCounts.ToDictionary(table => table.Table, table => table.Rows);

    /// <summary>A line "events 221" for each table, in the order of datapackage.json.</summary>
    public static string Lines() => string.Concat(
        PackageSchema.Tables.Select(table => string.Create(CultureInfo.InvariantCulture, $"{table.Name} {OfTables[table.Name]}\n")));
}
