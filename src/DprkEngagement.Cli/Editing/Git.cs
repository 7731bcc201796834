using System.ComponentModel;

namespace DprkEngagement.Cli.Editing;

/// <summary>Runs git in a folder.</summary>
internal sealed class Git(string folder)
{
    private const int MostNamed = 3;

    private const string Missing = "git was not found";
    private const string NoReason = "git gave no reason";

    /// <returns>What it printed on one line, or null where it failed, and then its complaint.</returns>
    /// <exception cref="UsageException">git is not there.</exception>
    public (string? Line, string Complaint) Ask(params string[] arguments)
    {
        using var output = new MemoryStream();
        return Run(output, arguments) switch
        {
            null => (Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\r', '\n'), ""),
            Missing => throw new UsageException(
                $"{Missing}, so no other version can be read. Install git, or name two folders: dprk diff old/data new/data."),
            var complaint => (null, complaint),
        };
    }

    /// <returns>Null where it went well; otherwise its complaint.</returns>
    public string? Run(Stream output, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Its complaints are looked into; nothing of it may ask or page.
        (start.Environment["LC_ALL"], start.Environment["GIT_OPTIONAL_LOCKS"]) = ("C", "0");
        try
        {
            using var process = Process.Start(start)!;
            var complaint = process.StandardError.ReadToEndAsync();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            var text = complaint.GetAwaiter().GetResult().Trim();
            return process.ExitCode == 0 ? null : text.Length == 0 ? NoReason : text;
        }
        catch (Win32Exception)
        {
            return Missing;
        }
    }

    /// <summary>A file of the folder as the last commit has it; null where it has none, or where there is no git or no commit.</summary>
    public byte[]? Committed(string file) => Output("show", $"HEAD:./{file}");

    /// <summary>The files of the folder that lost more lines than they gained since the last commit; none where there is no repository or
    /// no commit. Where there is one and git refuses, or is not there, its reason on one line.</summary>
    public (IReadOnlyList<string> Files, string? Refusal) Shorter()
    {
        using var output = new MemoryStream();
        var complaint = Run(
            output, "-c", "core.quotePath=false", "diff", "--numstat", "--no-renames", "--relative", "HEAD", "--", "*.csv");
        if (complaint is not null)
            return ([], IsInRepository() ? Refusal(complaint) : null);

        var files =
            from line in Encoding.UTF8.GetString(output.ToArray()).Split('\n')
            let parts = line.Split('\t')
            where parts.Length == 3 && int.TryParse(parts[0], out var gained) && int.TryParse(parts[1], out var lost) && lost > gained
            select parts[2];
        return ([.. files], null);
    }

    /// <summary>Tables that have fewer rows than in the last commit: whoever wants a row to go says so there.</summary>
    /// <param name="shorter">What <see cref="Shorter"/> gave.</param>
    public IReadOnlyList<DataProblem> LostRows(IReadOnlyList<string> shorter) =>
        shorter.Count == 0 || SchemaReader.TryRead(folder) is not { } package ? []
            : [.. package.Tables.Where(table => shorter.Contains(table.Path)).Select(LostRows).OfType<DataProblem>()];

    private DataProblem? LostRows(TableSchema table)
    {
        var path = Path.Combine(folder, table.Path);
        if (!File.Exists(path) || Committed(table.Path) is not { } bytes || TableText.Parse(bytes) is not { } before)
            return null;

        var now = TableText.Parse(File.ReadAllBytes(path), unreadable: []);
        var count = now?.Rows.Count ?? 0;
        if (count >= before.Rows.Count)
            return null;

        var keys = (now?.Rows ?? []).Select(row => Id(now!, row)).ToHashSet(StringComparer.Ordinal);
        var lost = before.Rows.Select(row => Id(before, row)).Where(id => !keys.Contains(id)).ToList();
        var named = string.Join(", ", lost.Take(MostNamed).Select(id => $"'{id}'"))
            + (lost.Count > MostNamed ? FormattableString.Invariant($" and {lost.Count - MostNamed} more") : "");
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        return new DataProblem($"{name}/{table.Path}", 0, 0, "rows-lost", ProblemSeverity.Finding, FormattableString.Invariant(
            $"the table has {NumberWords.Count(count, "row", "rows")} and had {before.Rows.Count} in the last commit: ")
            + $"{named} {(lost.Count == 1 ? "is" : "are")} gone; in the data folder 'git diff {table.Path}' shows "
            + $"them and 'git checkout HEAD -- {table.Path}' takes the whole file back to that commit; a "
            + "new one says that they are meant to go", "", "");

        string Id(TableText text, TextRow row) =>
            string.Join('/', table.PrimaryKey.Count > 0 ? table.PrimaryKey.Select(column => text.Value(row, column)) : row.Values);
    }

    private bool IsInRepository()
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            if (Path.Exists(Path.Combine(above.FullName, ".git")))
                return true;
        }

        return false;
    }

    // Of a repository that it does not trust, diff says only that there is none; of one without a commit, rev-parse says nothing.
    private string? Refusal(string complaint)
    {
        var reason = Run(Stream.Null, "rev-parse", "--verify", "--quiet", "HEAD") ?? complaint;
        return reason == NoReason ? null : Regex.Replace(reason.Replace("fatal: ", "", StringComparison.Ordinal), @"\s+", " ");
    }

    private byte[]? Output(params string[] arguments)
    {
        using var output = new MemoryStream();
        return Run(output, arguments) is null ? output.ToArray() : null;
    }
}
