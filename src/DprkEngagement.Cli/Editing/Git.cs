using System.ComponentModel;

namespace DprkEngagement.Cli.Editing;

/// <summary>Runs git in a folder.</summary>
internal sealed class Git(string folder)
{
    /// <returns>What it printed on one line, or null where it failed, and then its complaint.</returns>
    /// <exception cref="UsageException">git is not there.</exception>
    public (string? Line, string Complaint) Ask(params string[] arguments)
    {
        using var output = new MemoryStream();
        var complaint = Run(output, arguments);
        return complaint is null ? (Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\r', '\n'), "") : (null, complaint);
    }

    /// <returns>Null where it went well; otherwise its complaint.</returns>
    /// <exception cref="UsageException">git is not there.</exception>
    public string? Run(Stream output, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true,
            RedirectStandardError = true };
        // Its complaints are looked into; nothing of it may ask or page.
        (start.Environment["LC_ALL"], start.Environment["GIT_OPTIONAL_LOCKS"]) = ("C", "0");
        using var process = Start(start);
        var complaint = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        var text = complaint.GetAwaiter().GetResult().Trim();
        return process.ExitCode == 0 ? null : text.Length == 0 ? "git gave no reason" : text;
    }

    /// <summary>A file of the folder as the last commit has it; null where it has none, or where there is no git or no commit.</summary>
    public byte[]? Committed(string file)
    {
        try
        {
            using var content = new MemoryStream();
            return Run(content, "show", $"HEAD:./{file}") is null ? content.ToArray() : null;
        }
        catch (UsageException)
        {
            return null;
        }
    }

    /// <summary>The files of the folder that lost more lines than they gained since the last commit; none where there is no git or no
    /// commit.</summary>
    public IReadOnlyList<string> Shorter()
    {
        try
        {
            using var output = new MemoryStream();
            if (Run(output, "-c", "core.quotePath=false", "diff", "--numstat", "--no-renames", "--relative", "HEAD", "--",
                "*.csv") is not null)
                return [];

            return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('\t'))
                .Where(parts => parts.Length == 3 && int.TryParse(parts[0], out var gained) && int.TryParse(parts[1], out var lost)
                    && lost > gained)
                .Select(parts => parts[2])];
        }
        catch (UsageException)
        {
            return [];
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UsageException(
                "git was not found, so no other version can be read. Install git, or name two folders: dprk diff old/data new/data.");
        }
    }
}

/// <summary>Finds tables that have fewer rows than in the last commit: whoever wants a row to go says so there.</summary>
internal static class LostRows
{
    private const int MostNamed = 3;

    public static IReadOnlyList<DataProblem> Find(string folder, IReadOnlyList<string> shorter)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        return shorter.Count == 0 || SchemaReader.TryRead(folder) is not { } package
            ? []
            : [.. package.Tables.Where(table => shorter.Contains(table.Path)).Select(table => Find(folder, name, table))
                .OfType<DataProblem>()];
    }

    private static DataProblem? Find(string folder, string name, TableSchema table)
    {
        var path = Path.Combine(folder, table.Path);
        if (new Git(folder).Committed(table.Path) is not { } committed || TableText.Parse(committed) is not { } before
            || !File.Exists(path))
            return null;

        var now = TableText.Parse(File.ReadAllBytes(path), unreadable: []);
        var missing = before.Rows.Count - (now?.Rows.Count ?? 0);
        if (missing <= 0)
            return null;

        var keys = (now?.Rows ?? []).Select(row => Id(now!, row)).ToHashSet(StringComparer.Ordinal);
        var lost = before.Rows.Select(row => Id(before, row)).Where(id => !keys.Contains(id)).ToList();
        var named = string.Join(", ", lost.Take(MostNamed).Select(id => $"'{id}'"))
            + (lost.Count > MostNamed ? FormattableString.Invariant($" and {lost.Count - MostNamed} more") : "");
        return new DataProblem($"{name}/{table.Path}", 0, 0, "rows-lost", ProblemSeverity.Finding, string.Create(
                    CultureInfo.InvariantCulture,
            $"the table has {NumberWords.Count(now?.Rows.Count ?? 0, "row", "rows")} and had {before.Rows.Count} in the last commit: "
                + $"{named} {(lost.Count == 1 ? "is" : "are")} gone; 'git checkout HEAD -- {table.Path}' in the data folder puts them "
                + $"back, a commit says that they are meant to go"), "", "");

        string Id(TableText text, TextRow row) => table.PrimaryKey.Count > 0
            ? string.Join('/', table.PrimaryKey.Select(column => text.Value(row, column)))
            : string.Join('/', row.Values);
    }
}
