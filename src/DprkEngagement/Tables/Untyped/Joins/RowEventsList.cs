using System.Collections.ObjectModel;
using System.Globalization;

namespace DprkEngagement;

/// <summary>Every row of a table with the events close to its day, also where there is none; shows itself as a table.</summary>
[TypeFormatterSource(typeof(RowEventsListFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed class RowEventsList : ReadOnlyCollection<RowEvents>
{
    internal RowEventsList(DataTable table, string dateColumn, int days, IEnumerable<RowEvents> rows)
        : base([.. rows])
    {
        (Table, DateColumn, Days) = (table, dateColumn, days);
    }

    /// <summary>The table whose rows these are.</summary>
    public DataTable Table { get; }

    /// <summary>The column with the day of each row.</summary>
    public string DateColumn { get; }

    /// <summary>How many days before and after that day were looked at.</summary>
    public int Days { get; }

    /// <summary>A chart: a line for each row, a mark for each event at its distance in days. Only events that are coded or provisional are drawn.</summary>
    /// <param name="data">The data that the events came from.</param>
    /// <exception cref="ArgumentException">No such event is close to any row.</exception>
    public Figure Chart(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new NearChart(data, this);
        return chart.Events.Count == 0
            ? throw new ArgumentException(FormattableString.Invariant($"No event that is coded or provisional lies within {Days} days of a row of {Table.Name}."))
            : new Figure(style => NearDrawing.Draw(chart, style))
            {
                Id = "events-near-" + Table.Name,
                Title = NearTexts.Title(chart),
                Caption = NearTexts.Caption(chart),
                AltText = NearTexts.AltText(chart),
                Table = ToTable(),
                Sources = data.SourceList(chart.Events),
                Citations = data.CitationList(chart.Events),
            };
    }

    /// <summary>A line for each row and event; a row without any has one line.</summary>
    public ResultTable ToTable() => new(
        FormattableString.Invariant($"{Table.Name}: events within {Days} {(Days == 1 ? "day" : "days")} of {DateColumn}"),
        ["Row", "Day", "Event", "Date", "Days from the row's", "Status"],
        [.. this.SelectMany(Lines)]);

    private static IEnumerable<ResultRow> Lines(RowEvents one)
    {
        var row = one.Row.ToString();
        var day = one.Day is { } known ? DateText.Day(known) : "";
        if (one.Events.Count == 0)
        {
            return [new ResultRow([row, day, "", "", "", ""], [])];
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
            [near.Event.Id]));
    }
}
