using System.Collections.ObjectModel;
using System.Globalization;

namespace DprkEngagement;

/// <summary>Every row of a table with the events close to its day, also where there is none; shows itself as a table.</summary>
[TypeFormatterSource(typeof(RowEventsListFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed class RowEventsList : ReadOnlyCollection<RowEvents>
{
    private readonly string _title;

    internal RowEventsList(string title, IEnumerable<RowEvents> rows)
        : base([.. rows])
    {
        _title = title;
    }

    /// <summary>A line for each row and event; a row without any has one line.</summary>
    public ResultTable ToTable() => new(_title, ["Row", "Day", "Event", "Date", "Days from the row's", "Status"], [.. this.SelectMany(Lines)]);

    private static IEnumerable<ResultRow> Lines(RowEvents one)
    {
        var row = one.Row.ToString();
        var day = one.Day is { } known ? DateText.Day(known) : "";
        if (one.Events.Count == 0)
        {
            return [new ResultRow([row, day, "", "", "", ""], [row])];
        }

        return one.Events.Select(near => new ResultRow(
            [
                row,
                day,
                near.Event.Title,
                DateText.Of(near.Event.Date),
                near.Days.ToString("+0;\u22120;0", CultureInfo.InvariantCulture),
                EnumText.Words(near.Event.Status),
            ],
            [row, near.Event.Id]));
    }
}
