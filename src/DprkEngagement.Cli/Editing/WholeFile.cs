namespace DprkEngagement.Cli.Editing;

/// <summary>Writes a text file whole or not at all: beside the old one first, then in its place.</summary>
internal static class WholeFile
{
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, string text) => FolderWriter.Write(
        Path.GetDirectoryName(path)!,
        [new FileChange(Path.GetFileName(path), File.Exists(path) ? File.ReadAllBytes(path) : null, Encoding.UTF8.GetBytes(text))]);
}
