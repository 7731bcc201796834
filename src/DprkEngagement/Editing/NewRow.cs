namespace DprkEngagement;

/// <summary>A row to add to a table of a data folder: what <c>dprk add</c> does, from a notebook or a program. What is not given is
/// proposed where it follows from the rest (id, hedge, unit, title). Shows itself as the rows that would be written, with the reason of
/// every proposal and what the checks say. Immutable: every method gives a new one.</summary>
public sealed class NewRow
{
    private readonly string _folder;
    private readonly AddRequest _request;

    private NewRow(string folder, AddRequest request) => (_folder, _request) = (folder, request);

    /// <summary>What would be wrong in the data with this row that is not wrong without it; empty where nothing would.</summary>
    /// <exception cref="ArgumentException">There is no such table or column, or the row makes no sense; the message says why.</exception>
    /// <exception cref="DataException">The tables cannot be changed as they are.</exception>
    public IReadOnlyList<DataProblem> Problems => Plan().Problems;

    /// <summary>A row of a table without values yet, for a data folder, e.g. that of <see cref="ScratchData"/>.</summary>
    public static NewRow In(string folder, string table)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentException.ThrowIfNullOrEmpty(table);
        return new NewRow(Path.GetFullPath(folder), new AddRequest(table, new Dictionary<string, string>()));
    }

    /// <summary>The row with a value, written as the table writes it: 2025-12-13, 15000, true.</summary>
    public NewRow With(string column, string value) =>
        new(_folder, _request with { Values = new Dictionary<string, string>(_request.Values) { [column] = value } });

    /// <summary>The row with one more page that it rests on: written to sources where it is new, and to citations.</summary>
    /// <param name="address">The page's web address, or the id of a source that there is.</param>
    /// <param name="title">Its title; needed for a new page only.</param>
    /// <param name="publisher">Who published it; needed for a new page whose publisher is not known from others.</param>
    /// <param name="published">Its date; empty where the page gives none.</param>
    /// <param name="supports">What the page says that the row rests on; empty: the figure itself.</param>
    /// <param name="quote">The page's own words, twenty at most; empty where none are kept.</param>
    public NewRow RestingOn(string address, string title = "", string publisher = "", string published = "", string supports = "",
        string quote = "")
    {
        var given = Filled(("title", title), ("publisher", publisher), ("date_published", published));
        var source = new SourceRequest(address, Filled(("supports", supports), ("quote", quote)), given);
        return new NewRow(_folder, _request with { Sources = [.. _request.Sources, source] });
    }

    /// <summary>The rows as they would stand: every value that is not empty, and why it is there where it was not given; then the
    /// problems.</summary>
    /// <exception cref="ArgumentException">There is no such table or column, or the row makes no sense; the message says why.</exception>
    /// <exception cref="DataException">The tables cannot be changed as they are.</exception>
    public Result ToResult()
    {
        var plan = Plan();
        var folder = Path.GetFileName(Path.TrimEndingDirectorySeparator(_folder));
        return PlainResult.Of(
            plan.Problems.Count == 0 ? "As it will stand: no problem"
                : $"As it would stand: {NumberWords.Count(plan.Problems.Count, "problem", "problems")}",
            ["place", "column", "value", "why"],
            [
                .. from row in plan.Rows
                   from one in row.Schema.Names.Zip(row.Values).Where(one => one.Second.Length > 0).Index()
                   let place = one.Index == 0 ? Invariant($"{folder}/{row.Schema.Path}, line {row.Line}") : ""
                   select (string[])[place, one.Item.First, one.Item.Second, row.Reasons.GetValueOrDefault(one.Item.First, "")],
                .. plan.Notes.Select(note => (string[])["", "", note, ""]),
                .. plan.Problems.Select(problem => (string[])
                    [Invariant($"{problem.File}({problem.Line},{problem.Column})"), problem.Field, problem.Message, problem.Rule]),
            ]);
    }

    /// <summary>Writes the row and what comes with it, rows that others point to first.</summary>
    /// <exception cref="DataException">Something would be wrong with it; nothing was written.</exception>
    /// <exception cref="ArgumentException">There is no such table or column, or the row makes no sense; the message says why.</exception>
    /// <exception cref="IOException">A file cannot be written, or another command has been changing the tables; nothing was
    /// written.</exception>
    public void Write()
    {
        using var alone = FolderWriter.Lock(_folder, FolderWriter.LongestWait);
        var plan = Plan();
        if (plan.Problems.Count > 0)
            throw new DataException(plan.Problems);

        plan.Write();
    }

    /// <summary>The table that <see cref="ToResult"/> gives, as text.</summary>
    public override string ToString() => ToResult().ToText();

    private static Dictionary<string, string> Filled(params (string Column, string Value)[] values) =>
        values.Where(one => one.Value.Length > 0).ToDictionary();

    private EditPlan Plan()
    {
        var tables = DataTables.ReadUsable(_folder);
        return tables.Schema(_request.Table) is not null ? Addition.Plan(tables, _request)
            : throw new ArgumentException(UnknownName.Message("table", _request.Table, tables.Package.Tables.Select(one => one.Name)));
    }
}

/// <summary>A result of plain texts, for what has no row record of its own.</summary>
internal static class PlainResult
{
    public static Result Of(string title, IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) => new Result<string[]>
    {
        Title = title, Unit = "", Definition = "", Rows = rows,
        Columns = [.. columns.Select((name, place) =>
            new Column<string[]>(name, EnumText.Capital(EnumText.Words(name)), row => row[place]))],
    };
}
