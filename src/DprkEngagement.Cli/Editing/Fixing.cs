namespace DprkEngagement.Cli.Editing;

/// <summary>Mends the form of tables, never a value: a byte-order mark, line ends, empty lines and columns at the end, spaces around
/// values, the order of rows. Shows what changes first; asked at a terminal, written elsewhere only with --yes.</summary>
internal sealed class Fixing(string folder, Surroundings surroundings)
{
    private const int MostLines = 8;

    private static readonly char[] Spaces = [' ', '\u00A0'];

    private readonly TextWriter _output = surroundings.Output;

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run((bool Yes, bool DryRun) choice)
    {
        if (SchemaReader.TryRead(folder) is null)
        {
            Commands.DataOption.PrintProblems(Commands.DataOption.Load(folder, surroundings).Problems, _output);
            _output.WriteLine("Nothing was mended.");
            return ExitCode.DataProblems;
        }

        var (changes, said) = Plan();
        said.ForEach(line => _output.WriteLine(PrintableText.Of(line)));
        if (changes.Count == 0)
        {
            _output.WriteLine("There is nothing to mend in the form of the tables.");
        }
        else if (choice.DryRun)
        {
            _output.WriteLine("Nothing was written: this was a dry run.");
        }
        else if (choice.Yes || surroundings.Questions?.Prompt(new ConfirmationPrompt("Write this?")) == true)
        {
            using var alone = FolderWriter.Lock(folder, RowWriting.LongestWait);
            FolderWriter.Write(folder, changes);
            _output.WriteLine(
                "Written: " + PrintableText.Of(string.Join(", ", changes.Select(change => surroundings.Shown(Path.Combine(folder, change.Path))))) + ".");
        }
        else
        {
            _output.WriteLine(surroundings.Questions is null ? "Nothing was written: add --yes to write it." : "Nothing was written.");
        }

        return ReportLeft(changes);
    }

    private int ReportLeft(IReadOnlyList<FileChange> changes)
    {
        var left = EngagementData.Build(
            DataFolder.Read(folder, changes.ToDictionary(change => change.Path, change => change.New))).Problems;
        if (left.Count == 0)
            return ExitCode.Done;

        _output.WriteLine();
        _output.WriteLine("What needs somebody's judgement:");
        Commands.DataOption.PrintProblems(Commands.DataOption.Opened(left, folder, surroundings), _output);
        return ExitCode.DataProblems;
    }

    private (List<FileChange> Changes, List<string> Said) Plan()
    {
        var (changes, said) = (new List<FileChange>(), new List<string>());
        foreach (var (file, old) in SchemaReader.TryRead(folder)!.Tables.Select(table => table.Path)
            .Where(path => File.Exists(Path.Combine(folder, path)))
            .Select(path => (path, File.ReadAllBytes(Path.Combine(folder, path)))))
        {
            var now = Mend(surroundings.Shown(Path.Combine(folder, file)), old, said);
            if (!now.AsSpan().SequenceEqual(old))
                changes.Add(new FileChange(file, old, now));
        }

        // The order of a table may follow that of another, mended before it.
        var mended = DataTables.Read(folder, changes.ToDictionary(change => change.Path, change => change.New))!;
        foreach (var table in mended.InWritingOrder.Where(table => table.Order.Count > 0 && mended.Find(table.Name) is not null
            && CanBeSorted(table, mended)))
        {
            var (order, rows) = (new RowOrder(table, mended), mended[table.Name].Rows);
            if (!order.IsKeptBy(rows))
            {
                var sorted = order.Sort(rows);
                said.Add(
                    $"{surroundings.Shown(Path.Combine(folder, table.Path))}: rows move to where {string.Join(", then ", table.Order)} "
                        + $"puts them: {Moved(rows, sorted)}");
                mended = mended.With(table.Name, mended[table.Name].WithRows(sorted));
                var old = changes.Find(change => change.Path == table.Path)?.Old ?? File.ReadAllBytes(Path.Combine(folder, table.Path));
                changes.RemoveAll(change => change.Path == table.Path);
                changes.Add(new FileChange(table.Path, old, mended[table.Name].ToBytes()));
            }
        }

        return (changes, said);
    }

    private static byte[] Mend(string file, byte[] bytes, List<string> said)
    {
        var hasMark = bytes.AsSpan().StartsWith("\uFEFF"u8);
        if (hasMark)
        {
            said.Add($"{file}(1,1): the byte-order mark goes");
            bytes = bytes[3..];
        }

        // Rows whose form is wrong have no sure place: then nothing but the mark can be mended.
        if (TableText.Parse(bytes) is not { } table)
            return bytes;

        var named = table.Columns.ToList().FindLastIndex(name => name.Trim(Spaces).Length > 0) + 1;
        var width = named > 0 && table.Rows.All(row => row.Values.Skip(named).All(value => value.Length == 0)) ? named
            : table.Columns.Count;
        if (width < table.Columns.Count)
        {
            said.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                $"{file}: {Commands.DataOption.Count(table.Columns.Count - width, "empty column")} at the end "
                    + $"{(table.Columns.Count - width == 1 ? "goes" : "go")}"));
        }

        foreach (var row in table.Rows.Prepend(table.Header))
        {
            said.AddRange(row.Values.Take(width).Select((value, place) => (value, place)).Where(one => one.value.Trim(Spaces) != one.value)
                .Select(one => FormattableString.Invariant(
                    $"{file}({row.Line},{one.place + 1}): the spaces around '{one.value.Trim(Spaces)}' go")));
        }

        var filled = table.Rows.Where(row => row.Values.Any(value => value.Trim(Spaces).Length > 0)).ToList();
        said.AddRange(table.Rows.Except(filled)
            .Select(row => FormattableString.Invariant($"{file}({row.Line},0): the line without any value goes")));
        var text = TableText.Of(Trimmed(table.Header), filled.Select(Trimmed)).ToBytes();
        var returns = bytes.AsSpan().Count("\r\n"u8);
        if (returns > 0)
        {
            said.Add(
                FormattableString.Invariant(
                $"{file}: {returns} {(returns == 1 ? "line ends" : "lines end")} with CR LF; all will end with LF"));
        }
        else if (!text.AsSpan().SequenceEqual(bytes) && said.TrueForAll(line => !line.StartsWith(file, StringComparison.Ordinal)))
        {
            said.Add($"{file}: empty lines, spare quotes or the lack of a last line end are mended");
        }

        return text;

        string[] Trimmed(TextRow row) =>
            [.. row.Values.Take(width).Select(value => value.Trim(Spaces).Replace("\r\n", "\n", StringComparison.Ordinal))];
    }

    private static bool CanBeSorted(TableSchema table, DataTables tables) =>
        table.Order.Select(name => new FieldForm(table.Fields[table.IndexOf(name)], isReference: false))
        .All(form => tables[table.Name].Rows.All(row => row.Values[table.IndexOf(form.Schema.Name)] is { Length: > 0 } value
            && form.Holds(value)));

    /// <summary>The fewest rows that move: all but the longest run that is in order already.</summary>
    private static string Moved(IReadOnlyList<TextRow> before, IReadOnlyList<TextRow> after)
    {
        // ends[n]: where in the new order the run of n + 1 ends whose last row stood first before.
        var places = before.Select((row, place) => (row.Line, place)).ToDictionary(one => one.Line, one => one.place);
        var ends = new List<int>();
        var earlier = new int[after.Count];
        for (var index = 0; index < after.Count; index++)
        {
            var run = ends.BinarySearch(
                index, Comparer<int>.Create((one, other) => places[after[one].Line].CompareTo(places[after[other].Line])));
            var length = run < 0 ? ~run : run;
            earlier[index] = length > 0 ? ends[length - 1] : -1;
            if (length == ends.Count)
                ends.Add(index);
            else
                ends[length] = index;
        }

        var stays = new HashSet<int>();
        for (var index = ends.Count > 0 ? ends[^1] : -1; index >= 0; index = earlier[index])
            stays.Add(after[index].Line);

        var lines = before.Select(row => row.Line).Where(line => !stays.Contains(line)).ToList();
        var named = string.Join(", ", lines.Take(MostLines));
        return lines.Count > MostLines ? FormattableString.Invariant($"lines {named} and {lines.Count - MostLines} more")
            : $"{(lines.Count == 1 ? "line" : "lines")} {named}";
    }
}
