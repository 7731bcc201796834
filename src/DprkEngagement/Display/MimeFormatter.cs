namespace DprkEngagement;

/// <summary>Writes values of one type in one MIME type, in the shape that the display convention asks for.</summary>
/// <param name="mimeType">The MIME type it writes.</param>
/// <param name="write">Gives the whole text.</param>
internal sealed class MimeFormatter<T>(string mimeType, Func<T, string> write) : MimeFormatter
{
    public override string MimeType { get; } = mimeType;

    /// <summary>Writes the value; false where it is not of this type, so that the host falls back to its own form.</summary>
    public override bool Format(object value, TextWriter writer)
    {
        if (value is not T typed)
        {
            return false;
        }

        writer.Write(write(typed));
        return true;
    }
}
