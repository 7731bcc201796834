namespace DprkEngagement.Notebooks;

/// <summary>No picture could be made; the message says why and what would help.</summary>
internal sealed class PictureException(string message) : Exception(message);
