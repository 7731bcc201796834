namespace DprkEngagement;

/// <summary>Reads one file row by row, checks each row against the schema, and hands every row on, sound or not.</summary>
/// <param name="keys">The table and its keys, which reading fills.</param>
/// <param name="columns">One for each column of the schema.</param>
/// <param name="values">The fields of the current row.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class TableReader(TableKeys keys, Column[] columns, FieldValue[] values, ProblemList problems)
{
    /// <summary>After this many rows their mean length tells about how many there are in all.</summary>
    private const int RowsToMeasure = 5000;

    private const int MostExpected = 5_000_000;

    private readonly TableSchema _schema = keys.Schema;
    private readonly FieldReader _fields = new(columns, values);
    private readonly RowKeys _rowKeys = new(keys, columns);
    private readonly LaterReferences _later = new(keys.Schema, columns);

    public void Read(Stream stream, IRowReceiver receiver)
    {
        using var csv = new CsvReader(stream);
        if (csv.HasByteOrderMark)
        {
            problems.Add(_schema.Path, 1, 1, "byte-order-mark", "", "", "the file begins with an invisible mark (U+FEFF), which Excel's \"CSV UTF-8\" adds; save it as UTF-8 without BOM");
        }

        if (ReadHeader(csv) is not { } header)
        {
            keys.IsComplete = false;
            return;
        }

        var row = new Row(_schema, csv, header.FieldOfColumn, values, problems);
        while (csv.Read())
        {
            if (IsEmpty(csv))
            {
                problems.Add(_schema.Path, csv.Line, 0, "row-empty", "", "", "no field of the row holds anything; delete the line");
                continue;
            }

            row.Number++;
            if (row.Number == RowsToMeasure)
            {
                var rows = (int)Math.Min(MostExpected, stream.Length / (csv.Position / RowsToMeasure) * 1.05);
                _rowKeys.Expect(rows);
                receiver.Expect(rows);
            }

            row.IsSound = true;
            keys.Lines.Add(csv.Line);
            if (HasForm(csv, header))
            {
                _fields.Read(csv, header.FieldOfColumn, row);
                _rowKeys.Announce(row);
                _later.Note(row);
                receiver.Receive(row);
                _rowKeys.Enter(row);
            }
            else
            {
                row.IsSound = false;
                Array.Fill(values, new FieldValue { State = FieldState.Wrong });
                _rowKeys.EnterMalformed(row, csv.Fault == CsvFault.None ? csv.FieldCount : csv.FaultField);
                receiver.Receive(row);
            }
        }

        _later.Resolve(problems);
    }

    private TableHeader? ReadHeader(CsvReader csv)
    {
        if (!csv.Read())
        {
            problems.Add(_schema.Path, 1, 0, "header-missing", "", "", $"the file is empty; its first line must name the columns: {string.Join(',', _schema.Fields.Select(field => field.Name))}");
            return null;
        }

        if (csv.Fault != CsvFault.None)
        {
            CsvFaultMessage.Report(csv, _schema.Path, [], problems);
            return null;
        }

        if (csv.FieldCount == 1 && csv.Field(0).IndexOfAny((byte)';', (byte)'|') >= 0)
        {
            problems.Add(_schema.Path, 1, 0, "separator-wrong", "", "", "the fields are not separated by commas; save the file as CSV with commas (some settings of Excel write semicolons)");
            return null;
        }

        return new TableHeader(_schema, csv, problems);
    }

    private static bool IsEmpty(CsvReader csv)
    {
        for (var field = 0; field < csv.FieldCount; field++)
        {
            if (!csv.Field(field).IsEmpty)
            {
                return false;
            }
        }

        return csv.Fault == CsvFault.None;
    }

    private bool HasForm(CsvReader csv, TableHeader header)
    {
        if (csv.Fault != CsvFault.None)
        {
            CsvFaultMessage.Report(csv, _schema.Path, header.Names, problems);
            return false;
        }

        if (csv.FieldCount == header.Names.Count)
        {
            return true;
        }

        var advice = csv.FieldCount > header.Names.Count
            ? "a text with a comma in it must stand in double quotes"
            : "put a comma for every field, also for an empty one";
        problems.Add(_schema.Path, csv.Line, 0, "field-count", "", "", FormattableString.Invariant(
            $"the row has {csv.FieldCount} fields, the header {header.Names.Count}; {advice}"));
        return false;
    }
}
