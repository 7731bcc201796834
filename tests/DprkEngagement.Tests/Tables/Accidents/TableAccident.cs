namespace DprkEngagement.Tests.Tables.Accidents;

/// <summary>One thing that spreadsheets, editors and git do to a table.</summary>
/// <param name="What">What has happened, for the documentation.</param>
/// <param name="Happen">Does it to the sample folder and gives every problem found.</param>
/// <param name="Message">All that <c>dprk check</c> says, line by line.</param>
internal sealed record TableAccident(string What, Func<SampleFolder, string> Happen, string Message);
