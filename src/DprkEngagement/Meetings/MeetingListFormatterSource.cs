namespace DprkEngagement;

/// <summary>How a <see cref="MeetingList"/> shows itself.</summary>
internal sealed class MeetingListFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<MeetingList>(MimeTypes.Html, meetings => TableHtml.Write(meetings.ToTable())),
        new MimeFormatter<MeetingList>(MimeTypes.Text, meetings => TableText.Write(meetings.ToTable())),
    ];
}
