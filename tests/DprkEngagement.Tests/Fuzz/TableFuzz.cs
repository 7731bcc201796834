using System.Text;

namespace DprkEngagement.Tests.Fuzz;

/// <summary>Reads a spoilt table beside the other tables as they are, and holds the reader to its promise: every row is typed or has a problem.</summary>
internal sealed class TableFuzz
{
    private readonly string _folder = Path.Combine(Repository.Root, "data");
    private readonly DataPackage _package;
    private readonly Dictionary<string, TableKeys> _keys;

    public TableFuzz()
    {
        _package = DataPackageReader.Read(_folder, new ProblemList("data"))!;
        _keys = _package.Tables.ToDictionary(table => table.Name, Keys);
        foreach (var table in ReadingOrder.Of(_package.Tables))
        {
            using var stream = File.OpenRead(Path.Combine(_folder, table.Path));
            Reader(table, _keys, new ProblemList("data")).Read(stream, new CountingReceiver());
        }
    }

    public IReadOnlyList<TableSchema> Tables => _package.Tables;

    public byte[] BytesOf(TableSchema table) => File.ReadAllBytes(Path.Combine(_folder, table.Path));

    public void Check(TableSchema table, byte[] bytes)
    {
        var keys = new Dictionary<string, TableKeys>(_keys) { [table.Name] = Keys(table) };
        var problems = new ProblemList("data");
        var receiver = new CountingReceiver();
        Reader(table, keys, problems).Read(new MemoryStream(bytes), receiver);

        var found = problems.InOrder();
        var lines = bytes.AsSpan().Count((byte)'\n') + 1;
        foreach (var problem in found)
        {
            Require(problem.Message.Length > 0 && !problem.ToString().Any(VisibleText.IsSteering), $"a message steers the terminal: {problem.Rule}");
            Require(problem.Line >= 0 && problem.Line <= lines && problem.Column >= 0, $"there is no place {problem.Line},{problem.Column}");
        }

        Require(receiver.Rows == keys[table.Name].Lines.Count, "rows and lines differ");
        Require(receiver.Rows >= RowsWithoutProblems(bytes, found), "rows were lost");
        RequireReasons(receiver.Unsound, found, bytes);
    }

    /// <summary>How many rows there must be where nothing is wrong with the file as a whole: counted by hand, for text without quotes.</summary>
    private static int RowsWithoutProblems(byte[] bytes, IReadOnlyList<DataProblem> found)
    {
        if (bytes.Contains((byte)'"') || found.Any(problem => problem.Line <= RowStarts(bytes).FirstOrDefault() || problem.Rule is "row-empty" or "merge-conflict" or "row-endless"))
        {
            return 0;
        }

        return Encoding.Latin1.GetString(bytes).Split('\n').Count(line => line.TrimEnd('\r').Length > 0) - 1;
    }

    private static void RequireReasons(List<int> unsound, IReadOnlyList<DataProblem> found, byte[] bytes)
    {
        if (unsound.Count == 0 || found.Any(problem => problem.Rule is "merge-conflict" or "column-missing"))
        {
            return;
        }

        var told = found.SelectMany(problem => problem.OtherLines.Append(problem.Line)).Order().ToArray();
        var starts = RowStarts(bytes);
        foreach (var line in unsound)
        {
            var next = starts.BinarySearch(line) is >= 0 and var at && at + 1 < starts.Count ? starts[at + 1] : int.MaxValue;
            var first = Array.BinarySearch(told, line) is var place && place < 0 ? ~place : place;
            Require(first < told.Length && told[first] < next, $"the row of line {line} is left out without a problem");
        }
    }

    private static List<int> RowStarts(byte[] bytes)
    {
        using var csv = new CsvReader(new MemoryStream(bytes));
        var starts = new List<int>();
        while (csv.Read())
        {
            starts.Add(csv.Line);
        }

        return starts;
    }

    private TableKeys Keys(TableSchema table) => new(
        table, _package.Tables.SelectMany(other => other.ForeignKeys).Where(key => key.Resource == table.Name).Select(key => key.ResourceFields[0]));

    private static TableReader Reader(TableSchema table, Dictionary<string, TableKeys> keys, ProblemList problems)
    {
        var row = new FieldValue[table.Fields.Count];
        return new TableReader(keys[table.Name], new ColumnFactory(keys).Create(table, row), row, problems);
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
