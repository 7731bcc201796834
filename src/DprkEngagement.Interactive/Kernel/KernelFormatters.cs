using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace DprkEngagement.Interactive;

/// <summary>
/// Tells the kernel how types are shown that cannot say so themselves. Formatters are the process's, not the kernel's:
/// what is registered holds for every notebook of the process, so it is only ever the same.
/// </summary>
internal static class KernelFormatters
{
    private static readonly Lock Once = new();
    private static bool _registered;

    public static void Register()
    {
        lock (Once)
        {
            // Formatter.ResetToDefault() forgets them: then they are registered again.
            if (_registered && Formatter.RegisteredFormatters(includeDefaults: false).Any(formatter => formatter.Type == typeof(Microsoft.Data.Analysis.DataFrame)))
            {
                return;
            }

            foreach (var attribute in typeof(KernelFormatters).Assembly.GetCustomAttributes<TypeFormatterSourceAttribute>())
            {
                Register(attribute.ForType, Of(attribute.FormatterSourceType));
            }

            foreach (var type in RecordDisplay.Types)
            {
                Register(type, RecordDisplay.Formatters());
                Register(typeof(List<>).MakeGenericType(type), RecordDisplay.ListFormatters(type));
                Register(type.MakeArrayType(), RecordDisplay.ListFormatters(type));
            }

            _registered = true;
        }
    }

    private static IEnumerable<MimeFormatter> Of(Type source) =>
        ((IEnumerable<object>)source.GetMethod(nameof(FrameFormatterSource.CreateTypeFormatters))!.Invoke(Activator.CreateInstance(source), null)!).Cast<MimeFormatter>();

    private static void Register(Type type, IEnumerable<MimeFormatter> formatters)
    {
        var mimeTypes = new List<string>();
        foreach (var formatter in formatters)
        {
            // What only the report reads is offered, but not shown.
            if (formatter.MimeType != Figure.MimeType)
            {
                mimeTypes.Add(formatter.MimeType);
            }

            Formatter.Register(new KernelFormatter(type, formatter));
        }

        Formatter.SetPreferredMimeTypesFor(type, [.. mimeTypes]);
    }
}
