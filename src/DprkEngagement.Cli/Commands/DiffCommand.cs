using System.Formats.Tar;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk diff</c>: what changed in the data between two versions, in words.</summary>
internal static class DiffCommand
{
    public const string Name = "diff";

    public const string Example =
        """
          dprk diff
          dprk diff main
          dprk diff v0.1.0 HEAD --format markdown
          dprk diff ~/old/data data
        """;

    /// <summary>More rows of one table than these are not listed one by one.</summary>
    private const int MostListed = 200;

    private const string Markup = "\\`*_{}[]<>()#!|~&@";

    public static Command Create(Surroundings surroundings)
    {
        var versions = new Argument<string[]>("version")
        {
            Description = "What to compare: commits, branches, tags, or folders with data. None: the last commit with the working tree. "
                + "One: that with the working tree. Two: the first with the second.",
            Arity = new ArgumentArity(0, 2),
        };
        var format = new Option<string>("--format") { HelpName = "FORM", DefaultValueFactory = _ => "text",
            Description = "text for a terminal (the default), markdown for a pull request." };
        format.AcceptOnlyFromAmong("text", "markdown");
        var data = DataOption.Create();
        var command = new Command(
            Name,
            "Says in words what changed in the data between two versions: rows added and removed, values, the schema, and the counts "
                + "that move. Rows are compared by their keys: their order, quotes and line ends are no changes of values.")
        {
            versions, format, data,
        };
        command.SetAction(parsed => Run(parsed.GetValue(versions) ?? [], parsed.GetValue(format) == "markdown",
            () => DataOption.FolderOf(parsed.GetValue(data), surroundings), surroundings));
        return command;
    }

    private static int Run(string[] versions, bool markdown, Func<string> folder, Surroundings surroundings)
    {
        using var before = Version.Of(versions.ElementAtOrDefault(0) ?? "HEAD", folder, surroundings);
        using var after = versions.Length > 1 ? Version.Of(versions[1], folder, surroundings)
            : new Version("the working tree", folder(), null);
        try
        {
            var changes = DataChanges.Between(before.Folder, after.Folder);
            foreach (var line in markdown ? Markdown(changes, before.Label, after.Label) : Text(changes, before.Label, after.Label))
                surroundings.Output.WriteLine(PrintableText.Of(line));

            return ExitCode.Done;
        }
        catch (DataException found)
        {
            DataOption.PrintProblems(found.Problems, surroundings.Output);
            return ExitCode.DataProblems;
        }
    }

    private static IEnumerable<string> Text(DataChanges changes, string before, string after) => changes.IsEmpty
        ? [$"From {before} to {after}: no change in the data."]
        :
        [
            $"From {before} to {after}:",
            .. changes.Tables.SelectMany(table => (string[])
                ["", $"{table.Table}: {table.InWords()}", .. Listed(table, TextOf, more => $"    {more}")]),
            .. Part(SchemaReader.FileName, changes.Schema),
            .. Part("Counts that move", changes.Counts),
            .. changes.Notes.SelectMany(note => (string[])["", note]),
        ];

    private static IEnumerable<string> TextOf(RowChange row) =>
    [
        $"  {(row.Fate == RowFate.Added ? '+' : row.Fate == RowFate.Removed ? '-' : '~')} {row.Id}"
            + (row.Label.Length == 0 ? "" : $": {row.Label}"),
        .. row.Values.Select(value => $"      {value}"),
    ];

    private static IEnumerable<string> Part(string head, IReadOnlyList<string> lines) =>
        lines.Count > 0 ? ["", head, .. lines.Select(line => "  " + line)] : [];

    /// <summary>The rows that were added, then those removed, then those changed; of too many how many more there are.</summary>
    private static IEnumerable<T> Listed<T>(TableChanges table, Func<RowChange, IEnumerable<T>> lines, Func<string, T> more) =>
        table.Rows.GroupBy(row => row.Fate).SelectMany(rows => rows.Take(MostListed).SelectMany(lines)
            .Concat(rows.Count() > MostListed ? [more(Invariant($"and {rows.Count() - MostListed} more"))] : []));

    /// <summary>For a pull request. Nothing in a value is taken for markup.</summary>
    private static IEnumerable<string> Markdown(DataChanges changes, string before, string after) =>
    [
        "### Changes of the data",
        "",
        $"{(changes.IsEmpty ? "None from" : "From")} {Plain(before)} to {Plain(after)}.",
        .. MarkdownPart("Counts that move", ["count"], changes.Counts.Select(count => (string[])[count])),
        .. changes.Tables.SelectMany(table => MarkdownPart($"{table.Table}: {table.InWords()}", ["row", "change"],
        [
            .. Listed(table, row => row.InWords.Select(change => (string[])[row.Id, change]), more => ["", more]),
            .. table.Reordered ? [["", "the rows stand in another order"]] : Array.Empty<string[]>(),
        ])),
        .. MarkdownPart(SchemaReader.FileName, ["change"], changes.Schema.Select(change => (string[])[change])),
        .. changes.Notes.SelectMany(note => (string[])["", Plain(note)]),
    ];

    private static IEnumerable<string> MarkdownPart(string head, string[] columns, IEnumerable<string[]> rows)
    {
        var lines = rows.Select(cells => $"| {string.Join(" | ", cells.Select(Plain))} |").ToList();
        return lines.Count == 0 ? [] : ["", $"**{Plain(head)}**", "", $"| {string.Join(" | ", columns)} |",
            "|" + string.Concat(columns.Select(_ => "---|")), .. lines];
    }

    /// <summary>The text with a backslash before every character that Markdown could take for markup.</summary>
    private static string Plain(string text) => string.Concat(PrintableText.Of(text.ReplaceLineEndings(" "))
        .Select(letter => Markup.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"));

    /// <summary>A version of the data to compare, by a folder or a revision with the start of its hash, and the folder that holds it; one
    /// from git is gone from the disk when it is disposed.</summary>
    private sealed record Version(string Label, string Folder, DirectoryInfo? Scratch) : IDisposable
    {
        /// <summary>What the user named: a folder with datapackage.json, or a project folder with data/, or else a revision.</summary>
        public static Version Of(string typed, Func<string> dataFolder, Surroundings surroundings) =>
            new[] { typed, Path.Combine(typed, "data") }.Where(one => typed.Length > 0).Select(surroundings.FullPath)
                .FirstOrDefault(path => File.Exists(Path.Combine(path, SchemaReader.FileName))) is { } folder
                ? new Version(surroundings.Shown(folder), folder, null)
                : OfRevision(typed, dataFolder());

        public void Dispose() => Scratch?.Delete(recursive: true);

        private static Version OfRevision(string revision, string dataFolder)
        {
            var git = new Git(dataFolder);
            var (place, complaint) = git.Ask("rev-parse", "--show-prefix");
            if (place is null)
                throw new UsageException(complaint.Contains("not a git repository", StringComparison.Ordinal)
                    ? $"{dataFolder} does not lie in a git repository, so '{revision}' cannot be looked up. Name two folders instead: "
                        + $"dprk diff old/data new/data."
                    : $"git could not read the repository around {dataFolder}: {complaint}");

            // The hash alone goes on from here: a revision that begins with a hyphen would be an option.
            if (git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}").Line is not { } hash)
                throw new UsageException(
                    $"There is no revision or data folder '{revision}'. Name a commit, branch or tag, e.g. HEAD~1 or main."
                    + (git.Ask("rev-parse", "--is-shallow-repository").Line != "true" ? ""
                        : " This clone is shallow and lacks older commits; 'git fetch --unshallow' brings them."));

            var label = $"{revision} ({hash[..7]})";
            if (git.Run(Stream.Null, "cat-file", "-e", $"{hash}:{place}{SchemaReader.FileName}") is not null)
                throw new UsageException($"{label} has no {place}{SchemaReader.FileName}, so there are no data to compare.");

            // Anywhere else git takes the tree for that of the folder it runs in.
            var top = new Git(git.Ask("rev-parse", "--show-toplevel").Line!);
            using var archive = new MemoryStream();
            if (top.Run(archive, "archive", "--format=tar", $"{hash}:{place}") is { } failure)
                throw new UsageException($"git could not give the data of {label}: {failure}");

            archive.Position = 0;
            var scratch = Directory.CreateTempSubdirectory("dprk-");
            var folder = scratch.CreateSubdirectory("data").FullName;
            TarFile.ExtractToDirectory(archive, folder, overwriteFiles: false);
            return new Version(label, folder, scratch);
        }
    }
}
