using System.Collections;

namespace DprkEngagement;

/// <summary>A table of numbers with what they mean and the rows they rest on; see <see cref="Result{TRow}"/>.</summary>
public abstract record Result
{
    /// <summary>What the table shows.</summary>
    public required string Title { get; init; }

    /// <summary>What its numbers count, e.g. meetings.</summary>
    public required string Unit { get; init; }

    /// <summary>How they are computed, what is left out, and what an empty cell means.</summary>
    public required string Definition { get; init; }

    /// <summary>Rows that were looked at and not used, with the reason.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>Names of the columns in frames and CSV.</summary>
    public IReadOnlyList<string> ColumnNames => [.. Heads.Select(head => head.Name)];

    /// <summary>Heads of the columns in tables.</summary>
    public IReadOnlyList<string> Headers => [.. Heads.Select(head => head.Header)];

    /// <summary>Units of the columns; null where a column has none.</summary>
    public IReadOnlyList<string?> ColumnUnits => [.. Heads.Select(head => head.Unit)];

    /// <summary>The values row by row, a cell for each column; null is unknown.</summary>
    public abstract IReadOnlyList<IReadOnlyList<object?>> Cells { get; }

    /// <summary>The values as a table writes them, row by row.</summary>
    public abstract IReadOnlyList<IReadOnlyList<string>> Texts { get; }

    /// <summary>For each row the ids of the events, claims or agreements behind it.</summary>
    public abstract IReadOnlyList<IReadOnlyList<string>> IdsOfRows { get; }

    /// <summary>Ids of all rows used, each once, in order.</summary>
    public IReadOnlyList<string> RowIds => [.. IdsOfRows.SelectMany(ids => ids).Distinct()];

    private protected abstract IEnumerable<(string Name, string Header, string? Unit)> Heads { get; }

    /// <summary>Title, aligned columns and definition, each line as plain text.</summary>
    public string ToText() => TextTable.Of(Title, Headers, Texts) + (Definition.Length == 0 ? "" : $"\n{Definition}\n");

    /// <summary>The values as the data files are written: commas, LF, ISO dates, unknown as an empty field; the ids of the rows in a last
    /// column <c>row_ids</c>.</summary>
    public string ToCsv() => CsvText.Of(
        [.. ColumnNames, "row_ids"],
        Cells.Zip(IdsOfRows, (cells, ids) => cells.Select(CellText.Plain).Append(string.Join("; ", ids))));
}

/// <summary>Rows of one kind with the columns in which they are shown; shows itself as a table.</summary>
/// <typeparam name="TRow">The row record.</typeparam>
public sealed record Result<TRow> : Result, IReadOnlyList<TRow>
{
    /// <summary>The rows.</summary>
    public required IReadOnlyList<TRow> Rows { get; init; }

    /// <summary>The columns, declared beside the row record.</summary>
    public required IReadOnlyList<Column<TRow>> Columns { get; init; }

    /// <summary>Ids of the events, claims or agreements behind a row; none where it rests on none.</summary>
    public Func<TRow, IEnumerable<string>> Ids { get; init; } = _ => [];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<object?>> Cells => Each(row => Columns.Select(column => column.Value(row)));

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Texts => Each(row => Columns.Select(column => column.TextOf(row)));

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> IdsOfRows => Each(row => Ids(row).Distinct());

    /// <inheritdoc/>
    public int Count => Rows.Count;

    /// <inheritdoc/>
    public TRow this[int index] => Rows[index];

    private protected override IEnumerable<(string Name, string Header, string? Unit)> Heads =>
        Columns.Select(column => (column.Name, column.Header, column.Unit));

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator() => Rows.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The title, since the rows of a record type would be no text.</summary>
    public override string ToString() => Title;

    private IReadOnlyList<IReadOnlyList<T>> Each<T>(Func<TRow, IEnumerable<T>> write) =>
        [.. Rows.Select(row => (IReadOnlyList<T>)[.. write(row)])];
}
