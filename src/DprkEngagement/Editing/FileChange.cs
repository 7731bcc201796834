namespace DprkEngagement;

/// <summary>A file of the data folder and what it shall hold.</summary>
/// <param name="Path">Its path in the folder.</param>
/// <param name="Old">What it held when it was read.</param>
/// <param name="New">What it shall hold.</param>
internal sealed record FileChange(string Path, byte[] Old, byte[] New);
