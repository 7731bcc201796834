using System.Collections.Concurrent;
using System.Reflection;
using Plotly.NET;

namespace DprkEngagement;

/// <summary>Objects of Plotly.NET from C#, by plotly's own names: its <c>init</c> methods take dozens of F# options, all required here.</summary>
public static class PlotlyObjects
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();

    /// <summary>Fills an object of Plotly.NET from the members of an anonymous one, inner ones too; a member that is null is left out.</summary>
    /// <param name="target">For example <c>new Annotation()</c>.</param>
    /// <param name="values">For example <c>new { text = "…", xref = "paper", font = new { size = 12 } }</c>: plotly's attribute names.</param>
    /// <returns>The same object.</returns>
    public static T With<T>(this T target, object values)
        where T : DynamicObj.DynamicObj
    {
        foreach (var member in Members.GetOrAdd(values.GetType(), type => type.GetProperties()))
        {
            if (member.GetValue(values) is { } value)
            {
                target.SetProperty(member.Name, IsAnonymous(value.GetType()) ? new DynamicObj.DynamicObj().With(value) : value);
            }
        }

        return target;
    }

    /// <summary>The chart with another title, in its own type and place; charts of <see cref="Figure"/> are retitled with <c>with { Title = … }</c>.</summary>
    /// <param name="chart">Any chart of Plotly.NET.</param>
    /// <param name="title">The title.</param>
    public static GenericChart WithTitle(this GenericChart chart, string title) => Plotly.NET.Chart.withTitle(title, null).Invoke(chart);

    private static bool IsAnonymous(Type type) => type.Name.StartsWith("<>f__Anonymous", StringComparison.Ordinal);
}
