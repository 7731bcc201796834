namespace DprkEngagement;

/// <summary>The page that a new row rests on.</summary>
/// <param name="Address">Its web address, or the id of a source that there is.</param>
/// <param name="Supports">What it says that the row rests on; empty where that is to be proposed.</param>
/// <param name="Given">For a page that is not in the table yet, values of its other columns.</param>
internal sealed record SourceRequest(string Address, string Supports, IReadOnlyDictionary<string, string> Given);
