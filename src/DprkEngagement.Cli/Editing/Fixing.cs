using DprkEngagement.Cli.Commands;

namespace DprkEngagement.Cli.Editing;

/// <summary>Mends the form of tables, never a value: a byte-order mark, line ends, empty lines and columns at the end, spaces around
/// values, the order of rows. Shows what changes first.</summary>
internal sealed class Fixing(string folder, Surroundings surroundings)
{
    private const int MostLines = 8;

    private static readonly char[] Spaces = [' ', '\u00A0'];

    private readonly TextWriter _output = surroundings.Output;
    private readonly List<string> _said = [];

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run((bool Yes, bool DryRun) choice)
    {
        if (SchemaReader.TryRead(folder) is not { } package)
        {
            DataOption.PrintProblems(DataOption.Load(folder, surroundings).Problems, _output);
            _output.WriteLine("Nothing was mended.");
            return ExitCode.DataProblems;
        }

        var changes = Plan(package);
        _said.ForEach(line => _output.WriteLine(PrintableText.Of(line)));
        if (changes.Count == 0)
        {
            _output.WriteLine("There is nothing to mend in the form of the tables.");
        }
        else if (WriteChoice.IsWanted(choice, surroundings, "Write this?"))
        {
            FolderWriter.WriteAlone(folder, changes, surroundings.Error);
            _output.WriteLine($"Written: {PrintableText.Of(string.Join(", ", changes.Select(change => Shown(change.Path))))}.");
        }

        var left = EngagementData.Build(DataFolder.Read(folder, changes.ToDictionary(change => change.Path, change => change.New!)))
            .Problems;
        if (left.Count == 0)
            return ExitCode.Done;

        _output.WriteLine("\nWhat needs somebody's judgement:");
        DataOption.PrintProblems(DataOption.Opened(left, folder, surroundings), _output);
        return ExitCode.DataProblems;
    }

    private string Shown(string file) => surroundings.Shown(Path.Combine(folder, file));

    private List<FileChange> Plan(DataPackage package)
    {
        var old = package.Tables.Select(table => table.Path).Where(path => File.Exists(Path.Combine(folder, path)))
            .ToDictionary(path => path, path => File.ReadAllBytes(Path.Combine(folder, path)));
        var now = old.ToDictionary(file => file.Key, file => Mend(Shown(file.Key), file.Value));

        // The order of a table may follow that of another, mended before it.
        var mended = DataTables.Read(folder, now)!;
        foreach (var table in mended.InWritingOrder.Where(table => table.Order.Count > 0))
        {
            if (mended.Find(table.Name) is not { Rows: var rows } text || !table.Order.All(column => IsReadable(table, text, column))
                || new RowOrder(table, mended) is var order && order.IsKeptBy(rows))
                continue;

            var sorted = order.Sort(rows);
            _said.Add($"{Shown(table.Path)}: rows move to where {string.Join(", then ", table.Order)} puts them: {Moved(rows, sorted)}");
            mended = mended.With(table.Name, text.WithRows(sorted));
            now[table.Path] = mended[table.Name].ToBytes();
        }

        return [.. old.Where(file => !now[file.Key].AsSpan().SequenceEqual(file.Value))
            .Select(file => new FileChange(file.Key, file.Value, now[file.Key]))];
    }

    private byte[] Mend(string file, byte[] bytes)
    {
        var said = _said.Count;
        if (bytes.AsSpan().StartsWith("\uFEFF"u8))
        {
            _said.Add($"{file}(1,1): the byte-order mark goes");
            bytes = bytes[3..];
        }

        // Rows whose form is wrong have no sure place: then nothing but the mark can be mended.
        if (TableText.Parse(bytes) is not { } table)
            return bytes;

        var named = table.Columns.ToList().FindLastIndex(name => name.Trim(Spaces).Length > 0) + 1;
        var width = named > 0 && table.Rows.All(row => row.Values.Skip(named).All(value => value.Length == 0)) ? named
            : table.Columns.Count;
        if (table.Columns.Count - width is > 0 and var spare)
            _said.Add($"{file}: {DataOption.Count(spare, "empty column")} at the end {(spare == 1 ? "goes" : "go")}");

        foreach (var row in table.Rows.Prepend(table.Header))
        {
            _said.AddRange(row.Values.Take(width).Index().Where(one => one.Item.Trim(Spaces) != one.Item).Select(one =>
                FormattableString.Invariant($"{file}({row.Line},{one.Index + 1}): the spaces around '{one.Item.Trim(Spaces)}' go")));
        }

        var filled = table.Rows.Where(row => row.Values.Any(value => value.Trim(Spaces).Length > 0)).ToList();
        _said.AddRange(table.Rows.Except(filled)
            .Select(row => FormattableString.Invariant($"{file}({row.Line},0): the line without any value goes")));
        var text = TableText.Of(Trimmed(table.Header), filled.Select(Trimmed)).ToBytes();
        if (bytes.AsSpan().Count("\r\n"u8) is > 0 and var ends)
            _said.Add(
                FormattableString.Invariant($"{file}: {ends} {(ends == 1 ? "line ends" : "lines end")} with CR LF; all will end with LF"));
        else if (_said.Count == said && !text.AsSpan().SequenceEqual(bytes))
            _said.Add($"{file}: empty lines, spare quotes or the lack of a last line end are mended");

        return text;

        string[] Trimmed(TextRow row) =>
            [.. row.Values.Take(width).Select(value => value.Trim(Spaces).Replace("\r\n", "\n", StringComparison.Ordinal))];
    }

    private static bool IsReadable(TableSchema table, TableText text, string column)
    {
        var form = new FieldForm(table.Fields[table.IndexOf(column)], isReference: false);
        return text.Rows.All(row => text.Value(row, column) is { Length: > 0 } value && form.Holds(value));
    }

    /// <summary>The fewest rows that move: all but the longest run that is in order already.</summary>
    private static string Moved(IReadOnlyList<TextRow> before, IReadOnlyList<TextRow> after)
    {
        // runs[n]: of the runs of n + 1 rows, the one whose last row stood first before.
        var runs = new List<Kept>();
        var byLine = Comparer<Kept>.Create((one, other) => one.Line.CompareTo(other.Line));
        foreach (var row in after)
        {
            var length = ~runs.BinarySearch(new Kept(row.Line, null), byLine);
            var run = new Kept(row.Line, runs.ElementAtOrDefault(length - 1));
            if (length < runs.Count)
                runs[length] = run;
            else
                runs.Add(run);
        }

        var lines = before.Select(row => row.Line).ToHashSet();
        for (var last = runs[^1]; last is not null; last = last.Earlier)
            lines.Remove(last.Line);

        var named = string.Join(", ", lines.Order().Take(MostLines));
        return lines.Count > MostLines ? FormattableString.Invariant($"lines {named} and {lines.Count - MostLines} more")
            : $"{(lines.Count == 1 ? "line" : "lines")} {named}";
    }

    private sealed record Kept(int Line, Kept? Earlier);
}
