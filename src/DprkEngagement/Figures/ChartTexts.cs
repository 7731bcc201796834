namespace DprkEngagement;

/// <summary>The words of a chart for one look. Plain text.</summary>
/// <param name="Title">The finding.</param>
/// <param name="Subtitle">What is shown, the unit, any trap.</param>
/// <param name="Caption">Rows, span, meaning of marks, what was left out.</param>
internal sealed record ChartTexts(string Title, string Subtitle, string Caption);
