namespace DprkEngagement.Cli.Editing;

/// <summary>Writes a text file whole or not at all: beside the old one first, then in its place.</summary>
internal static class WholeFile
{
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, string text)
    {
        var waiting = path + FolderWriter.Waiting;
        try
        {
            File.WriteAllText(waiting, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(waiting, path, overwrite: true);
        }
        finally
        {
            File.Delete(waiting);
        }
    }
}
