namespace DprkEngagement.Notebooks;

/// <summary>The pictures that a notebook holds, by the digest of the figure that each was drawn from.</summary>
internal static class CommittedPictures
{
    /// <returns>PNGs in base64. One without a digest is not ours, and none of them.</returns>
    public static IReadOnlyDictionary<string, string> In(NotebookDocument notebook)
    {
        var pictures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var stored in notebook.Cells.SelectMany(cell => cell.Outputs).Select(output => output.Text(KnownTypes.Png)).OfType<string>())
        {
            // Editors may break it into lines.
            var png = new byte[stored.Length];
            if (Convert.TryFromBase64String(stored, png, out var length) && PngDigest.TryRead(png.AsSpan(0, length)) is { } digest)
            {
                pictures[digest] = Convert.ToBase64String(png, 0, length);
            }
        }

        return pictures;
    }
}
