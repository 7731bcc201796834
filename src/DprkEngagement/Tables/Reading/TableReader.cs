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
        if (csv.Foreign is { } foreign)
        {
            problems.Add(_schema.Path, 0, 0, foreign.Rule, "", "", foreign.Message);
            keys.IsComplete = false;
            return;
        }

        if (csv.HasByteOrderMark)
        {
            problems.Add(_schema.Path, 1, 1, "byte-order-mark", "", "", "the file begins with an invisible mark (U+FEFF), which Excel's \"CSV UTF-8\" adds; run 'dprk fix', or save it as UTF-8 without BOM");
        }

        var marks = new MergeMarks(_schema.Path, problems);
        if (ReadHeader(csv, marks) is not { } header)
        {
            keys.IsComplete = false;
            return;
        }

        var form = new RowForm(_schema, header, problems);
        form.CheckHeader();
        var row = new Row(_schema, csv, header.FieldOfColumn, values, problems);
        while (csv.Read())
        {
            if (marks.IsMark(csv))
            {
                continue;
            }

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

            keys.Lines.Add(csv.Line);
            row.IsSound = !marks.IsInside && form.Check(csv);
            if (row.IsSound)
            {
                _fields.Read(csv, header.FieldOfColumn, row);
                _rowKeys.Announce(row);
                _later.Note(row);
                receiver.Receive(row);
                _rowKeys.Enter(row);
                keys.Names.Note(row);
            }
            else
            {
                // Rows were cut off: what points to them is no problem of its own.
                keys.IsComplete &= !csv.IsUnended;
                Array.Fill(values, new FieldValue { State = FieldState.Wrong });
                _rowKeys.EnterMalformed(row, csv.Fault == CsvFault.None ? csv.FieldCount : csv.FaultField);
                receiver.Receive(row);
            }
        }

        marks.Finish(csv.Line);
        _later.Resolve(problems);
    }

    private TableHeader? ReadHeader(CsvReader csv, MergeMarks marks)
    {
        var isThere = csv.Read();
        if (isThere && marks.IsMark(csv))
        {
            while (marks.IsInside && csv.Read())
            {
                marks.IsMark(csv);
            }

            marks.Finish(csv.Line);
            return null;
        }

        return HeaderForm.Check(csv, isThere, _schema, problems) ? new TableHeader(_schema, csv, problems) : null;
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
}
