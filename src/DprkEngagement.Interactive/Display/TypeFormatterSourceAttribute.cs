using DprkEngagement.Interactive;
using Microsoft.Data.Analysis;
using Plotly.NET;

[assembly: TypeFormatterSource(typeof(DataFrame), typeof(FrameFormatterSource))]
[assembly: TypeFormatterSource(typeof(GenericChart), typeof(ChartFormatterSource))]

namespace DprkEngagement.Interactive;

/// <summary>
/// Says how a type of another library is shown, which cannot carry the attribute itself. The project's own runner finds
/// it by its simple name on the assemblies that a notebook has loaded; in a kernel the extension registers the same.
/// </summary>
/// <param name="forType">The type; its subclasses are meant too.</param>
/// <param name="formatterSourceType">A type with a public parameterless constructor and <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class TypeFormatterSourceAttribute(Type forType, Type formatterSourceType) : Attribute
{
    public Type ForType { get; } = forType;

    public Type FormatterSourceType { get; } = formatterSourceType;
}
