namespace DprkEngagement.Interactive;

/// <summary>A column made of the rows of a record type.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Type">string, bool, int, decimal, double or DateTime.</param>
/// <param name="Read">The value of a row, of that type or null.</param>
internal sealed record RecordColumn(string Name, Type Type, Func<object, object?> Read);
