using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>Texts beside marks, and who led North Korea.</content>
internal sealed partial class MatrixWide
{
    private void Leaders()
    {
        foreach (var (name, first, last) in _matrix.Leaders)
        {
            var early = last < _matrix.MainFrom;
            var (axis, from, to) = early ? ("x", first - 0.5, last + 0.5) : ("x2", Math.Max(first, _matrix.MainFrom) - 0.4, last + 0.4);
            var line = PlotLine.Of(from, Strip - 8, to, Strip - 8, _style.Faint, 1.2);
            line["xref"] = axis;
            _frame.Shapes.Add(line);
            var note = early ? "<br><i>lists incomplete: blank = unknown</i>" : "";
            _frame.Annotations.Add(_style.Note("met by " + PlotlyText.Escape(name) + note, early ? from : (from + to) / 2, Strip - 8, new JsonObject
            {
                ["xref"] = axis,
                ["xanchor"] = early ? "left" : "center",
                ["yanchor"] = "bottom",
                ["yshift"] = 3,
            }, _style.Muted, _style.LabelSize));
        }
    }

    private void Notes()
    {
        foreach (var row in _matrix.Rows)
        {
            foreach (var cell in row.Cells.Where(cell => cell.Year >= _matrix.MainFrom))
            {
                _labels.Block(Box.Around(MainPx(cell.Year), Y(row), cell.Found.Count > 0 ? Sizes[^1] / 2 : 4));
            }
        }

        foreach (var row in _matrix.Rows.Where(row => row.Counterpart is not null))
        {
            foreach (var one in row.Joined)
            {
                Note($"{PlotlyText.Escape(one.ShortName)} joins {PlotlyText.Escape(one.Meeting.LeaderShortName)}", one.Meeting.FirstDay.Year, Y(row), BesideMark);
            }

            if (row.Last is { } last && last.FirstDay.Year >= _matrix.MainFrom && last.FirstDay.Year < _matrix.Counts.LastYear - 3)
            {
                Note("last: " + DateText.Prose(last.LastDay), last.FirstDay.Year, Y(row), BesideMark);
            }
        }

        if (_matrix.Pause is { } pause && _matrix.Rows.Count > 1)
        {
            Note(
                string.Create(CultureInfo.InvariantCulture, $"{pause.First}–{pause.Last % 100:00}: no meeting found with any of the {NumberWords.Of(_matrix.Rows.Count(row => row.Counterpart is not null))}"),
                (pause.First + pause.Last) / 2.0,
                Strip + Pitch,
                [new("center", "middle", 0, 0)],
                _style.Ink);
        }
    }

    private static LabelSpot[] BesideMark => [new("left", "bottom", 14, -6), new("right", "bottom", -14, -6), new("left", "top", 14, 6)];

    private void Note(string markup, double year, double y, LabelSpot[] spots, string? color = null)
    {
        if (_labels.Place(MainPx(year), y, markup, NoteSize, spots) is { } spot)
        {
            var keys = spot.Keys();
            keys["xref"] = "x2";
            _frame.Annotations.Add(_style.Note(markup, year, y, keys, color ?? _style.Muted, NoteSize));
        }
    }
}
