using Plotly.NET;

namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>Fills an object of Plotly.NET from the members of an anonymous one, inner ones too; a member that is null is left
    /// out.</summary>
    /// <param name="target">For example <c>new Annotation()</c>.</param>
    /// <param name="values">For example <c>new { text = "…", xref = "paper", font = new { size = 12 } }</c>: plotly's attribute
    /// names.</param>
    /// <returns>The same object.</returns>
    public static T With<T>(this T target, object values)
        where T : DynamicObj.DynamicObj
    {
        foreach (var member in values.GetType().GetProperties())
        {
            if (member.GetValue(values) is { } value)
                target.SetProperty(member.Name, IsAnonymous(value.GetType()) ? new DynamicObj.DynamicObj().With(value) : value);
        }

        return target;
    }

    /// <summary>The chart with another title, in its own type and place; charts of <see cref="Figure"/> are retitled with <c>with { Title =
    /// … }</c>.</summary>
    /// <param name="chart">Any chart of Plotly.NET.</param>
    /// <param name="title">The title.</param>
    public static GenericChart WithTitle(this GenericChart chart, string title) => Plotly.NET.Chart.withTitle(title, null).Invoke(chart);

    /// <summary>A chart of any kind in the type, inks and axes of the house; its title stays. What the chart itself sets wins.</summary>
    /// <param name="chart">Any chart of Plotly.NET.</param>
    /// <param name="look">Width and theme; 900 pixels on light where nothing is said.</param>
    public static GenericChart InHouseStyle(this GenericChart chart, Look look = default)
    {
        var (ink, size) = (look.Dark ? Ink.Dark : Ink.Light, look.Phone ? HouseSizes.Phone : HouseSizes.Wide);
        object Axis(bool grid) => new
        {
            showgrid = grid, gridcolor = grid ? ink.Grid : null, zeroline = false, showline = false, ticks = "outside", ticklen = 6,
            tickcolor = "rgba(0,0,0,0)", automargin = true, tickfont = new { size = size.Label, color = ink.Muted },
        };
        var font = new { size = size.Title, color = ink.Text };
        return GenericChart.setLayout(GenericChart.getLayout(chart).With(new
            {
                width = look.Width, height = 460, margin = new { l = 60, r = 24, t = 76, b = 48 }, template = new
                {
                    layout = new
                    {
                        font = new { family = House.Family, size = size.Label, color = ink.Text }, paper_bgcolor = ink.Back,
                        title = new { x = 0, xref = "container", xanchor = "left", pad = new { l = 24 }, font },
                        plot_bgcolor = ink.Back, hovermode = "closest", xaxis = Axis(grid: false), yaxis = Axis(grid: true),
                        colorway = new[] { "CHN", "RUS", "USA", "KOR", "JPN", "UKR" }.Select(House.ActorMark).ToArray(),
                    },
                },
            }), chart);
    }

    private static bool IsAnonymous(Type type) => type.Name.StartsWith("<>f__Anonymous", StringComparison.Ordinal);
}
