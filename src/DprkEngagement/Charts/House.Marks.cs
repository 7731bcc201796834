using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace DprkEngagement;

/// <content>What has a value: marks, ranges, bars, lines; and the chart that comes of it all.</content>
public sealed partial class House
{
    private readonly List<(double Y, Func<string, Trace> Draw)> _traces = [];
    private readonly Dictionary<Kind, List<(object X, double Y, IReadOnlyList<string> Ids, string Hover)>> _marks = [];

    private sealed record Kind(string Axis, string Symbol, double Size, string Fill, string Edge, double EdgeWidth, double Opacity,
        int Band);

    /// <summary>A mark at a value, never moved off it. Another symbol (by plotly's name), size or fill may be said; the fill "none" is for a
    /// mark that is seen by its text alone.</summary>
    public void Dot(
        object x, double y, ActorLook actor, IReadOnlyList<string> ids, string hover, MarkForm form = MarkForm.Full, double? size = null,
        string? symbol = null, string? fill = null, string axis = "x")
    {
        var paint = Paint(actor);
        var pixels = Math.Round((size ?? Size.Mark) * (symbol is null ? actor.Optical : 1), 1);
        var thin = symbol?.Contains("-thin", StringComparison.Ordinal) == true;
        var (inside, edge, width) = (form, thin) switch
        {
            (_, true) => (Tint(actor), Tint(actor), 2.4),
            (MarkForm.Hollow, _) => (Ink.Back, Tint(actor), 1.8),
            (MarkForm.Pale, _) => (Mix(paint, 0.38), paint, 1),
            _ => (fill is null or "none" ? paint : fill, Ink.Outline, 0.8),
        };
        var kind = new Kind(axis, symbol ?? actor.Symbol, pixels, inside, edge, width, fill == "none" ? 0 : 1, BandAt(y));
        if (!_marks.TryGetValue(kind, out var group))
            _marks.Add(kind, group = []);

        group.Add((X(x), y, ids, hover));
    }

    /// <summary>A range: a bar of four pixels with the symbol at both ends and none in the middle.</summary>
    public void Range(
        object low, object high, double y, ActorLook actor, IReadOnlyList<string> ids, string hover, MarkForm form = MarkForm.Full,
            string axis = "x")
    {
        // Yellow is no line on light.
        Span(low, high, y, actor == ActorLook.Of("GBR") ? Tint(actor) : Paint(actor), axis: axis);
        Dot(low, y, actor, ids, hover, form, axis: axis);
        Dot(high, y, actor, ids, hover, form, axis: axis);
    }

    /// <summary>A bare bar from one value to another: an interval, a span of years.</summary>
    public void Span(object low, object high, double y, string color, double width = 4, string axis = "x") =>
        Course([(low, y), (high, y)], color, width, axis: axis);

    /// <summary>A line through values; with <c>steps</c> a value holds until the next.</summary>
    public void Course(
        IReadOnlyList<(object X, double Y)> points, string color, double width = 2.4, string dash = "solid", bool steps = false,
            string axis = "x") =>
        _traces.Add((points.Min(point => point.Y), yaxis => new Trace2D("scatter").With(new
        {
            mode = "lines", x = points.Select(point => X(point.X)).ToArray(), y = points.Select(point => point.Y).ToArray(), xaxis = axis,
                yaxis,
            hoverinfo = "skip", line = new { width, color, dash, shape = steps ? "hv" : null },
        })));

    /// <summary>A ring in the colour of text around a value: an outlier.</summary>
    public void Ring(object x, double y, string axis = "x") =>
        _traces.Add((y, yaxis => new Trace2D("scatter").With(new
        {
            mode = "markers", x = new[] { X(x) }, y = new[] { y }, xaxis = axis, yaxis, hoverinfo = "skip", cliponaxis = false,
            marker = new { symbol = "circle-open", size = Phone ? 17 : 21, color = Ink.Text, line = new { width = 2, color = Ink.Text } },
        })));

    /// <summary>A lying bar. Full: at least; hatched: up to; hollow: provisional. An edge of 0 is for bars that may be thinner than it.</summary>
    public void Bar(
        double low, double high, double y, ActorLook actor, IReadOnlyList<string> ids, string hover, double height = 14,
            MarkForm fill = MarkForm.Full,
        string? color = null, double edge = 0.8, string axis = "x") =>
        _traces.Add((y, yaxis => new Trace2D("bar").With(new
        {
            orientation = "h", x = new[] { high - low }, @base = new[] { low }, y = new[] { y }, width = new[] { height }, xaxis = axis,
                yaxis,
            customdata = new[] { ids }, hovertext = new[] { hover }, hovertemplate = "%{hovertext}<extra></extra>",
            marker = BarMarker(fill, color ?? Paint(actor), Tint(actor), edge),
        })));

    /// <summary>A standing bar from the pixels of its foot to those of its top; its width is one of the axis.</summary>
    public void Column(
        double x, double foot, double top, double width, ActorLook actor, IReadOnlyList<string> ids, string hover,
            MarkForm fill = MarkForm.Full,
        string? color = null, double edge = 0.8, string axis = "x") =>
        _traces.Add((top, yaxis => new Trace2D("bar").With(new
        {
            x = new[] { x }, y = new[] { top - foot }, @base = new[] { foot }, width = new[] { width }, xaxis = axis, yaxis,
            customdata = new[] { ids }, hovertext = new[] { hover }, hovertemplate = "%{hovertext}<extra></extra>",
            marker = BarMarker(fill, color ?? Paint(actor), Tint(actor), edge),
        })));

    /// <summary>A hover text: a bold first line and others, broken where they are long; an empty line is left out.</summary>
    public static string Hover(string first, params IEnumerable<string?> others) => string.Join("<br>", others
        .Where(line => !string.IsNullOrEmpty(line)).SelectMany(line => HouseText.Fill(line!, 13, 360)).Select(HouseText.Escape)
        .Prepend(string.Join("<br>", HouseText.Fill(first, 13, 340, bold: true).Select(line => $"<b>{HouseText.Escape(line)}</b>"))));

    /// <summary>The chart of all that was drawn, with notes below it.</summary>
    public GenericChart Chart(params IEnumerable<string> notes)
    {
        if (_axes.Count == 0)
            Axis(0, 1);

        Frame(notes.Where(note => note.Length > 0));
        foreach (var (kind, group) in _marks)
        {
            _traces.Add((group.Min(mark => mark.Y), yaxis => new Trace2D("scatter").With(new
            {
                mode = "markers", x = group.Select(mark => mark.X).ToArray(), y = group.Select(mark => mark.Y).ToArray(), xaxis = kind.Axis,
                    yaxis,
                customdata = group.Select(mark => mark.Ids).ToArray(), hovertext = group.Select(mark => mark.Hover).ToArray(),
                hovertemplate = "%{hovertext}<extra></extra>", cliponaxis = false,
                marker = new
                {
                    symbol = kind.Symbol, size = kind.Size, color = kind.Fill, opacity = kind.Opacity,
                    line = new { width = kind.EdgeWidth, color = kind.Edge },
                },
            })));
        }

        if (_traces.Count == 0)
        {
            // A chart without a mark is a chart too: of a day on which nothing was known yet.
            _traces.Add((0, yaxis => new Trace2D("scatter").With(
                new { mode = "none", x = new[] { 0 }, y = new[] { 0 }, xaxis = "x", yaxis, hoverinfo = "skip" })));
        }

        var height = Math.Round(Y);
        var traces = _traces.Select(trace => GenericChart.ofTraceObject(false, trace.Draw(AxisOfBand(BandAt(trace.Y))))).ToList();
        return GenericChart.setConfig(
            new Config().With(new { displayModeBar = false, scrollZoom = false, doubleClick = false, showTips = false }),
            GenericChart.setLayout(Layout(height), Plotly.NET.CSharp.Chart.Combine(traces)));
    }

    private object BarMarker(MarkForm fill, string color, string tint, double edge) => fill switch
    {
        MarkForm.Hatched => new
        {
            color = "rgba(0,0,0,0)",
            line = new { width = 1, color = Ink.Outline },
            pattern = new { shape = "/", size = 6, solidity = 0.3, fgcolor = color, bgcolor = "rgba(0,0,0,0)", fillmode = "overlay" },
        },
        MarkForm.Hollow => new { color = "rgba(0,0,0,0)", line = new { width = 1.8, color = tint } },
        _ when edge == 0 => new { color, line = new { width = 0 } },
        _ => new { color, line = new { width = edge, color = Ink.Outline } },
    };

    private void Frame(IEnumerable<string> notes)
    {
        Text(string.Join("<br>", _title), 16, valign: "top", size: Size.Title, color: Ink.Text, bold: true);
        if (_subtitle.Count > 0)
        {
            Text(string.Join("<br>", _subtitle), Math.Round(16 + (_title.Count * Size.Title * 1.3) + 5), valign: "top",
                size: Size.Subtitle);
        }

        foreach (var note in notes)
        {
            var lines = HouseText.Balance(note, Size.Caption, TextRoom);
            Text(string.Join("<br>", lines), Y, valign: "top", size: Size.Caption);
            Y += Math.Round(lines.Count * Size.Caption * 1.3) + 3;
        }

        Y += 8;
    }

    private Layout Layout(double height)
    {
        var layout = new Layout().With(new
        {
            width = Look.Width, height, margin = new { l = Left, r = Right, t = 0, b = 0, pad = 0, autoexpand = false },
            font = new { family = Family, size = Size.Label, color = Ink.Text },
            paper_bgcolor = "rgba(0,0,0,0)", plot_bgcolor = "rgba(0,0,0,0)", showlegend = false, hovermode = "closest", dragmode = false,
            hoverlabel = new { bgcolor = Ink.Back, bordercolor = Ink.Faint, align = "left", namelength = -1,
                font = new { family = Family, size = 13, color = Ink.Text } },
            annotations = _notes.Select(note => note(height)).ToArray(),
            shapes = _shapes.Select(shape => shape(height)).ToArray(),
        });
        if (_traces.Any(trace => trace.Draw("y").type == "bar"))
            layout.With(new { barmode = "overlay" });

        foreach (var (name, low, high, from, to, band, over) in _axes)
        {
            layout.SetProperty("xaxis" + name[1..], new LinearAxis().With(new
            {
                type = low is string ? "date" : null, range = new[] { low, high }, domain = new[] { from, to }, visible = false,
                    fixedrange = true,
                anchor = AxisOfBand(band), overlaying = over,
            }));
        }

        for (var band = 0; band < _bands.Count; band++)
        {
            var (top, foot) = (_bands[band], band + 1 < _bands.Count ? _bands[band + 1] : height);
            layout.SetProperty("yaxis" + AxisOfBand(band)[1..], new LinearAxis().With(new
            {
                range = new[] { foot, top }, domain = new[] { Paper(foot, height), Paper(top, height) }, visible = false, fixedrange = true,
                anchor = _axes.First(axis => axis.Band == band).Name,
            }));
        }

        return layout;
    }

    private int BandAt(double y) => _bands.FindLastIndex(top => top <= y);

    private static string AxisOfBand(int band) => band == 0 ? "y" : $"y{band + 1}";
}
