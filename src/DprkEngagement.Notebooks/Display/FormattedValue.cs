namespace DprkEngagement.Notebooks;

/// <summary>A value in one form.</summary>
/// <param name="MimeType">The form.</param>
/// <param name="Text">The value in it.</param>
internal sealed record FormattedValue(string MimeType, string Text);
