namespace DprkEngagement;

/// <summary>Something in sound rows that is most likely a mistake, unless exceptions.csv says that it is known.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Table">The table of the row.</param>
/// <param name="RecordId">The row's key.</param>
/// <param name="Field">The column to look at.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Message">What was found and what was expected.</param>
internal sealed record Finding(string Rule, string Table, string RecordId, string Field, string Value, string Message);
