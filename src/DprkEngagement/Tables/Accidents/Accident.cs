namespace DprkEngagement;

/// <summary>What a spreadsheet or an editor has most likely done to a field.</summary>
/// <param name="Cause">Fields of one file with the same cause are one problem, which says how many there are.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Message">The rest of the sentence after "column is 'value'; ".</param>
/// <param name="Weight">Where the sentences of one cause differ, the first of the greatest weight is shown.</param>
internal sealed record Accident(string Cause, string Rule, string Message, int Weight = 0);
