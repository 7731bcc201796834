using System.Globalization;

namespace DprkEngagement.Notebooks;

/// <summary>A form that a type offers of itself.</summary>
/// <param name="MimeType">The form.</param>
/// <param name="Write">Writes a value; false when it leaves the value to the default.</param>
internal sealed record OwnFormatter(string MimeType, Func<object, TextWriter, bool> Write)
{
    /// <returns>Null when the type leaves the value to the default.</returns>
    public FormattedValue? Format(object value)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        return Write(value, writer) ? new FormattedValue(MimeType, writer.ToString()) : null;
    }
}
