namespace DprkEngagement;

/// <summary>A file that is no CSV in UTF-8.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Message">What the file is, and what to do.</param>
internal sealed record ForeignFile(string Rule, string Message);
