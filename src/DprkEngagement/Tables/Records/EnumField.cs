namespace DprkEngagement;

/// <summary>A column whose values are those of a C# enum.</summary>
/// <param name="Column">The column's place.</param>
/// <param name="Values">The enum's values in the order in which the schema lists them.</param>
internal sealed record EnumField<T>(int Column, T[] Values)
    where T : struct, Enum
{
    public T Of(Row row) => Values[row.Whole(Column)];

    public T? OrNull(Row row) => row.Has(Column) ? Of(row) : null;
}
