namespace DprkEngagement;

/// <summary>
/// Says how a type shows itself in a notebook. The host and our own runner find it by its simple name, so the library
/// needs no reference to either. It is not looked up through interfaces.
/// </summary>
/// <param name="formatterSourceType">A type with a public parameterless constructor and <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types that go into one output, in order; the others are made only for who asks.</summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
