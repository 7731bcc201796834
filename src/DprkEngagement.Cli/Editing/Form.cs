namespace DprkEngagement.Cli.Editing;

/// <summary>
/// The questions on one row, column by column; it keeps its answers, so that going back and coming again loses none. What
/// follows from other answers is not asked; a row of another table that is not there yet is asked for in between.
/// </summary>
/// <param name="console">The terminal.</param>
/// <param name="understood">What typed values mean.</param>
/// <param name="schema">The row's table.</param>
/// <param name="given">Values that need no question.</param>
/// <param name="isWanted">Whether a column is asked for, given what is known and proposed so far.</param>
/// <param name="inherit">Takes over values of another row into a draft; null where there is none.</param>
internal sealed class Form(
    IAnsiConsole console, TypedValue understood, TableSchema schema, IReadOnlyDictionary<string, string> given,
    Func<FieldSchema, RowDraft, bool> isWanted, Action<RowDraft>? inherit = null)
{
    private readonly FieldQuestion _ask = new(console, understood);
    private readonly Dictionary<string, string> _answers = [];
    private readonly Stack<string> _asked = new();
    private readonly List<(string Column, (string Table, IReadOnlyDictionary<string, string> Values) Row)> _new = [];

    /// <summary>What was given and answered.</summary>
    public IReadOnlyDictionary<string, string> Values => new Dictionary<string, string>(given.Concat(_answers));

    /// <summary>Rows of other tables that are to be added first.</summary>
    public IReadOnlyList<(string Table, IReadOnlyDictionary<string, string> Values)> Also => [.. _new.Select(one => one.Row)];

    /// <summary>Asks until nothing is open.</summary>
    /// <param name="tables">The tables, with the rows that are to be added before.</param>
    /// <param name="fromEnd">True to begin with the last question once more.</param>
    /// <returns>False where somebody went back beyond the first question.</returns>
    public bool Run(DataTables tables, bool fromEnd)
    {
        var previous = fromEnd ? TakeBack() : null;
        if (fromEnd && previous is null)
            return false;

        // The id follows from all the rest.
        var fields = schema.Fields.Where(field => !schema.PrimaryKey.Contains(field.Name))
            .Concat(schema.Fields.Where(field => schema.PrimaryKey.Contains(field.Name))).ToList();
        while (fields.Find(field => !given.ContainsKey(field.Name) && !_answers.ContainsKey(field.Name)
            && isWanted(field, Draft(tables))) is { } next)
        {
            var draft = Draft(tables);
            var proposed = previous is { } before && before.Column == next.Name ? before.Value : draft[next.Name];
            var answer = _ask.Ask(With(tables), schema, next, proposed);
            if (answer is var (value, isNew) && (!isNew || AddNew(tables, next, value) is { Length: > 0 }))
            {
                _answers[next.Name] = isNew ? _new[^1].Row.Values[KeyOf(next)] : value;
                _asked.Push(next.Name);
                previous = null;
            }
            else if (answer is null && (previous = TakeBack()) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The tables with what is to be added to others first.</summary>
    public DataTables With(DataTables tables) => _new.Aggregate(tables, (with, one) => Added(with, one.Row.Table, one.Row.Values).Tables);

    /// <summary>The tables with one more row, whose open values are proposed.</summary>
    public static (DataTables Tables, RowDraft Row) Added(DataTables tables, string table, IReadOnlyDictionary<string, string> values)
    {
        var row = new RowDraft(tables.Schema(table)!, values);
        RowProposals.Fill(row, tables);
        return (tables.With(table, row.Values), row);
    }

    private string KeyOf(FieldSchema field) => schema.ForeignKeys.First(key => key.Fields[0] == field.Name).ResourceFields[0];

    /// <returns>The new row's key; empty where somebody went back to the list.</returns>
    private string AddNew(DataTables tables, FieldSchema field, string typed)
    {
        var target = tables.Schema(schema.ForeignKeys.First(key => key.Fields[0] == field.Name).Resource)!;
        console.MarkupLine(ListQuestion.Safe($"A new row of {target.Path}, added with the rest:"));
        // What was typed is the name, or the key where it has the form of one.
        var keyField = target.Fields[target.IndexOf(target.KeyField)];
        var name = Array.Find(["name", "label", "title"], column => target.IndexOf(column) >= 0);
        var isKey = typed.Length > 0 && !typed.Contains(' ', StringComparison.Ordinal) && new FieldForm(keyField, isReference: false)
            .Holds(typed);
        var known = new Dictionary<string, string>();
        if (isKey || name is not null)
            known[isKey ? target.KeyField : name!] = typed;

        var form = new Form(console, understood, target, known, (column, draft) => column.Name != target.KeyField
            || !draft.Has(column.Name));
        var with = With(tables);
        if (!form.Run(with, fromEnd: false))
            return "";

        _new.AddRange(form.Also.Select(row => (field.Name, row)));
        var row = Added(form.With(with), target.Name, form.Values).Row;
        _new.Add((field.Name, (target.Name, target.Names.ToDictionary(column => column, column => row[column]))));
        return row[target.KeyField];
    }

    private RowDraft Draft(DataTables tables)
    {
        var draft = new RowDraft(schema, Values);
        inherit?.Invoke(draft);
        RowProposals.Fill(draft, With(tables));
        return draft;
    }

    private (string Column, string Value)? TakeBack()
    {
        if (!_asked.TryPop(out var column))
            return null;

        _new.RemoveAll(one => one.Column == column);
        _answers.Remove(column, out var value);
        return (column, value ?? "");
    }
}
