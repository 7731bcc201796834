namespace DprkEngagement;

/// <summary>Writes a value in one form: what a host asks for by the names of its members.</summary>
internal abstract class MimeFormatter
{
    public abstract string MimeType { get; }

    /// <summary>Writes the value; false where it is not of the formatter's type, so that the host falls back to its own form.</summary>
    public abstract bool Format(object value, TextWriter writer);
}
