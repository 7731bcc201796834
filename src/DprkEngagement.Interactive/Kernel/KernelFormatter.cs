using Microsoft.DotNet.Interactive.Formatting;

namespace DprkEngagement.Interactive;

/// <summary>A form of a type, as a kernel takes it.</summary>
internal sealed class KernelFormatter(Type type, MimeFormatter form) : ITypeFormatter
{
    public Type Type { get; } = type;

    public string MimeType => form.MimeType;

    public bool Format(object instance, FormatContext context) => form.Format(instance, context.Writer);
}
