using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>A figure as JSON.</summary>
internal static class FigureJson
{
    /// <summary>Width of the form without a script: a notebook's output is often 700 to 1000 px wide.</summary>
    private const int OutputWidth = 900;

    /// <summary>The four looks a page chooses from; the first word says from which width: wide from 1100 px.</summary>
    private static readonly (string Name, int Width, FigureTheme Theme)[] Looks =
    [
        ("wide-light", 1280, FigureTheme.Light),
        ("wide-dark", 1280, FigureTheme.Dark),
        ("narrow-light", 390, FigureTheme.Light),
        ("narrow-dark", 390, FigureTheme.Dark),
    ];

    /// <summary>Two more, for pictures that stand where no script chooses: in a committed notebook, in a README.</summary>
    private static readonly (string Name, int Width, FigureTheme Theme)[] PictureLooks =
    [
        ("medium-light", OutputWidth, FigureTheme.Light),
        ("medium-dark", OutputWidth, FigureTheme.Dark),
    ];

    /// <summary>One look that reads on light and dark, for a front end that has no script to choose.</summary>
    public static string Plotly(Figure figure) => JsonText.Write(Node(figure.Render(OutputWidth, FigureTheme.Neutral)));

    /// <summary>Everything the report needs of a figure.</summary>
    public static string Whole(Figure figure) => JsonText.Write(new JsonObject
    {
        ["id"] = figure.Id,
        ["title"] = VisibleText.OfLines(figure.Title),
        ["caption"] = VisibleText.OfLines(figure.Caption),
        ["alt"] = VisibleText.OfLines(figure.AltText),
        ["renders"] = Renders(figure, [.. Looks, .. PictureLooks]),
        ["table"] = Table(figure.Table),
        ["sources"] = Sources(figure),
    });

    /// <summary>The four looks that a page chooses from, by name.</summary>
    public static JsonObject Renders(Figure figure) => Renders(figure, Looks);

    private static JsonObject Renders(Figure figure, IEnumerable<(string Name, int Width, FigureTheme Theme)> looks) => new(looks.Select(
        look => KeyValuePair.Create(look.Name, (JsonNode?)Node(figure.Render(look.Width, look.Theme)))));

    private static JsonObject Node(PlotlyFigure figure) => new()
    {
        ["data"] = figure.Data,
        ["layout"] = figure.Layout,
        ["config"] = figure.Config,
    };

    private static JsonObject Table(ResultTable table) => new()
    {
        ["title"] = VisibleText.OfLines(table.Title),
        ["columns"] = Strings(table.Columns),
        ["rows"] = new JsonArray([.. table.Rows.Select(row => new JsonObject
        {
            ["cells"] = Strings(row.Cells),
            ["ids"] = Strings(row.RowIds),
        })]),
    };

    private static JsonArray Sources(Figure figure)
    {
        var rows = figure.Citations.ToLookup(citation => citation.Source.Id, citation => citation.RowId);
        return [.. figure.Sources.Select(source => Source(source, rows[source.Id].Distinct()))];
    }

    private static JsonNode Source(Source source, IEnumerable<string> rows) => new JsonObject
    {
        ["id"] = source.Id,
        ["publisher"] = VisibleText.OfLines(source.Publisher),
        ["title"] = VisibleText.OfLines(source.Title),
        ["published"] = source.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["url"] = WebAddress.Of(source),
        ["rows"] = Strings(rows),
    };

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(VisibleText.OfLines(text)))]);
}
