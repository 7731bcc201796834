using System.Globalization;

namespace DprkEngagement.Cli.Checking;

/// <summary>The tables of a data folder and their schema as one text that differs where any of them does.</summary>
internal static class FolderState
{
    /// <returns>A line for each file: name, size, time of its last change. Empty where the folder cannot be read.</returns>
    public static string Of(string folder)
    {
        try
        {
            return string.Join('\n', new DirectoryInfo(folder).EnumerateFiles()
                .Where(file => file.Extension == ".csv" || file.Name == DataPackageReader.FileName)
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Name}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}")));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>The names of the files that differ between two states.</summary>
    public static IReadOnlyList<string> Changed(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        return [.. old.Except(now).Concat(now.Except(old)).Where(line => line.Length > 0).Select(line => line.Split('\t')[0]).Distinct().Order(StringComparer.Ordinal)];
    }
}
