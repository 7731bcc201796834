using System.Collections;
using System.Reflection;

namespace DprkEngagement.Tests.Display;

/// <summary>Formats a value as a notebook kernel does it: by names and reflection, knowing none of our types.</summary>
internal static class Convention
{
    /// <summary>Every MIME type offered, with the text written.</summary>
    public static Dictionary<string, string> Format(object value)
    {
        var texts = new Dictionary<string, string>();
        foreach (var formatter in Formatters(value.GetType()))
        {
            var mimeType = (string)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)!;
            var format = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!;
            using var writer = new StringWriter();
            Assert.True((bool)format.Invoke(formatter, [value, writer])!);
            texts.Add(mimeType, writer.ToString());
        }

        return texts;
    }

    public static string[] PreferredMimeTypes(Type type) =>
        (string[])Attribute(type).GetType().GetProperty("PreferredMimeTypes")!.GetValue(Attribute(type))!;

    public static List<object> Formatters(Type type)
    {
        var sourceType = (Type)Attribute(type).GetType().GetProperty("FormatterSourceType")!.GetValue(Attribute(type))!;
        var source = Activator.CreateInstance(sourceType)!;
        var formatters = (IEnumerable)sourceType.GetMethod("CreateTypeFormatters", BindingFlags.Public | BindingFlags.Instance)!.Invoke(source, [])!;
        return [.. formatters.Cast<object>()];
    }

    private static object Attribute(Type type) =>
        Assert.Single(type.GetCustomAttributes(true), attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
}
