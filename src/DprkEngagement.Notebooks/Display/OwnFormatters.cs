using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Finds how a type shows itself, by .NET Interactive's convention: an attribute of any class named
/// TypeFormatterSourceAttribute names a source, whose CreateTypeFormatters() returns objects with MimeType and
/// Format(object, TextWriter). Names are all that counts, so that a library needs no reference to any host.
/// </summary>
internal static class OwnFormatters
{
    private const string Attribute = "TypeFormatterSourceAttribute";
    private const BindingFlags Public = BindingFlags.Instance | BindingFlags.Public | BindingFlags.DoNotWrapExceptions;

    /// <summary>The forms in the order they are offered; of two for one MIME type the later counts. Empty without the attribute.</summary>
    /// <exception cref="InvalidOperationException">The type does not keep to the convention.</exception>
    public static IReadOnlyList<OwnFormatter> Of(Type type)
    {
        var formatters = new List<OwnFormatter>();
        foreach (var attribute in Attributes(type))
        {
            if (Property(attribute, "FormatterSourceType") is Type sourceType)
            {
                foreach (var formatter in Create(sourceType))
                {
                    formatters.RemoveAll(earlier => earlier.MimeType == formatter.MimeType);
                    formatters.Add(formatter);
                }
            }
        }

        return formatters;
    }

    /// <summary>
    /// The type's own attributes; without any, those by which an assembly that the notebook has loaded says it of the
    /// types of others, in a property ForType.
    /// </summary>
    private static IEnumerable<object> Attributes(Type type)
    {
        var own = type.GetCustomAttributes(inherit: true).Where(attribute => attribute.GetType().Name == Attribute).ToList();
        return own.Count > 0
            ? own
            : (AssemblyLoadContext.GetLoadContext(type.Assembly)?.Assemblies ?? [])
                .Where(assembly => !assembly.IsDynamic)
                .SelectMany(assembly => assembly.GetCustomAttributes())
                .Where(attribute => attribute.GetType().Name == Attribute && Property(attribute, "ForType") is Type other && other.IsAssignableFrom(type));
    }

    private static IEnumerable<OwnFormatter> Create(Type sourceType)
    {
        var source = Activator.CreateInstance(sourceType, Public, binder: null, args: null, culture: null)!;
        var create = sourceType.GetMethod("CreateTypeFormatters", Type.EmptyTypes)
            ?? throw new InvalidOperationException($"{sourceType.Name} has no public method CreateTypeFormatters()");
        foreach (var item in create.Invoke(source, Public, binder: null, parameters: null, culture: null) as IEnumerable ?? Array.Empty<object>())
        {
            if (Property(item, "MimeType") is string mimeType)
            {
                yield return new OwnFormatter(mimeType, Writer(item));
            }
        }
    }

    private static Func<object, TextWriter, bool> Writer(object formatter)
    {
        var method = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)]);
        return method is not null && method.ReturnType == typeof(bool) && method.GetParameters()[0].ParameterType == typeof(object)
            ? method.CreateDelegate<Func<object, TextWriter, bool>>(formatter)
            : throw new InvalidOperationException($"{formatter.GetType().Name} has no method 'public bool Format(object value, TextWriter writer)'");
    }

    private static object? Property(object item, string name) =>
        item.GetType().GetProperty(name)?.GetValue(item, Public, binder: null, index: null, culture: null);
}
