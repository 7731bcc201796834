namespace DprkEngagement;

/// <summary>
/// Lines that git leaves in a file where it could not merge two versions. Rows between them stand in both versions and
/// are not checked: one problem says it all.
/// </summary>
internal sealed class MergeMarks(string path, ProblemList problems)
{
    private const string Cause = "merge-conflict";

    private int _start;

    /// <summary>True between the first and the last mark.</summary>
    public bool IsInside => _start > 0;

    /// <summary>True where the row is a mark.</summary>
    public bool IsMark(CsvReader csv)
    {
        if (csv.FieldCount == 0 || csv.Fault == CsvFault.RowTooLong)
        {
            return false;
        }

        var field = csv.Field(0);
        var (opens, closes) = (field.StartsWith("<<<<<<<"u8), field.StartsWith(">>>>>>>"u8));
        if (!opens && !closes && !(csv.FieldCount == 1 && (field.StartsWith("======="u8) || field.StartsWith("|||||||"u8))))
        {
            return false;
        }

        if (opens)
        {
            _start = IsInside ? _start : csv.Line;
        }
        else if (closes || !IsInside)
        {
            Report(IsInside ? _start : csv.Line, csv.Line);
            _start = 0;
        }

        return true;
    }

    /// <summary>Reports marks that nothing closes.</summary>
    public void Finish(int lastLine)
    {
        if (IsInside)
        {
            Report(_start, lastLine);
        }
    }

    private void Report(int first, int last)
    {
        var lines = first == last ? FormattableString.Invariant($"line {first} is left from") : FormattableString.Invariant($"lines {first} to {last} are");
        problems.Add(path, first, 0, Cause, "", "",
            $"{lines} a merge that git could not finish: it wrote both versions, parted by lines of <<<<<<<, ======= and >>>>>>>; keep the right rows and delete those lines", Cause);
    }
}
