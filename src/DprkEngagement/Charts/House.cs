using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace DprkEngagement;

/// <summary>Draws a chart in the house style. One idea: x is data, y is pixels from the top, so that a figure of fixed height reflows in
/// width alone, and text, rows, rules and marks share one vertical coordinate. Draw downwards and move <see cref="Y"/> on; what has a value
/// is a mark (hover, click), everything else a text, a rule or a box.</summary>
/// <remarks>
/// In every method: <c>x</c> is a value of the axis (a number, a <see cref="DateOnly"/> or an ISO text), <c>y</c>, lengths and
/// widths are pixels, <c>dx</c> pixels to the right. <c>axis</c> is what <see cref="Axis"/> gave, or "paper" for a share, 0 to 1, of
/// the room between the margins. <c>actor</c> gives colour and symbol, <c>ids</c> are the rows behind a mark, <c>hover</c> is what it
/// says (see <see cref="Hover"/>). A colour or size that is null is the usual one. <c>anchor</c> (left, center, right) and
/// <c>valign</c> (top, middle, bottom) say which part of a text stands at its place. Texts take <c>&lt;b&gt;</c> and
/// <c>&lt;br&gt;</c>; all else in them is escaped.
/// </remarks>
public sealed class House
{
    internal const string Family = "Arial, Helvetica, \"Liberation Sans\", sans-serif";
    private const string Clear = "rgba(0,0,0,0)";
    private readonly List<Func<double, Annotation>> _notes = [];
    private readonly List<Func<double, Shape>> _shapes = [];
    private readonly List<Trace> _traces = [];
    private readonly List<(Kind Kind, object X, double Y, IReadOnlyList<string> Ids, string Hover)> _marks = [];
    private readonly List<(string Name, object Low, object High, double From, double To, string? Over)> _axes = [];
    private readonly IReadOnlyList<string> _title, _subtitle;
    private readonly double _below;

    private sealed record Kind(string Axis, string Symbol, double Size, string Fill, string Edge, double EdgeWidth, double Opacity);

    /// <summary>Begins a figure: <see cref="Y"/> stands below title and subtitle.</summary>
    public House(Look look, string title, string subtitle = "")
    {
        Look = look;
        Ink = look.Dark ? Ink.Dark : Ink.Light;
        Size = look.Phone ? HouseSizes.Phone : HouseSizes.Wide;
        Pad = look.Phone ? 14 : 24;
        Margins(Pad, Pad);
        _title = HouseText.Balance(title, Size.Title, TextRoom, bold: true);
        _subtitle = subtitle.Length == 0 ? [] : HouseText.Balance(subtitle, Size.Subtitle, TextRoom);
        _below = 16 + (_title.Count * Size.Title * 1.3) + 5;
        Y = Math.Round(_below + (_subtitle.Count * Size.Subtitle * 1.3) + (Phone ? 10 : 14));
    }

    /// <summary>Width and theme.</summary>
    public Look Look { get; }
    /// <summary>True for the phone form.</summary>
    public bool Phone => Look.Phone;
    /// <summary>Colours of text, rules and outlines.</summary>
    public Ink Ink { get; }
    internal HouseSizes Size { get; }
    /// <summary>Pixels between the figure's edge and its text.</summary>
    public double Pad { get; }
    /// <summary>Where the next thing goes, in pixels from the top.</summary>
    public double Y { get; set; }
    /// <summary>Pixels left of the axis, for names of rows.</summary>
    public double Left { get; private set; }
    /// <summary>Pixels right of the axis.</summary>
    public double Right { get; private set; }
    /// <summary>Pixels that the axis has at 900 (a phone: 390): a range for marks that stand side by side at equal steps.</summary>
    public double Room => (Phone ? 390 : 900) - Left - Right;
    /// <summary>How far equal steps shrink at this width; 1 from 900 on.</summary>
    public double Shrink => Phone ? 1 : Math.Min(1, (Look.Width - Left - Right) / Room);

    // No longer than is good to read; a phone's form holds from 360 pixels.
    private double TextRoom => Math.Min(Look.Width, Phone ? 360 : 960) - (2 * Pad);

    /// <summary>Sets the room beside the axis; before anything is drawn.</summary>
    public void Margins(double left, double right) => (Left, Right) = (left, right);

    /// <summary>Colour of a state's marks, as #rrggbb, for a chart that is drawn otherwise.</summary>
    public static string ActorMark(string iso3c) => ActorLook.Of(iso3c).Mark ?? Ink.Light.Text;

    /// <summary>Colour of an actor's marks.</summary>
    public string Paint(ActorLook actor) => actor.Mark ?? Ink.Text;

    /// <summary>Colour of an actor's texts, lines and arrows.</summary>
    public string Tint(ActorLook actor) => (Look.Dark ? actor.OnDark : actor.OnLight) ?? Ink.Text;

    /// <summary>A colour (#rrggbb) thinned with the page behind; the share of the colour is 0 to 1.</summary>
    public string Mix(string color, double share)
    {
        var (front, back) = (Convert.FromHexString(color[1..]), Convert.FromHexString(Ink.Back[1..]));
        return "#" + Convert.ToHexStringLower(
            [.. front.Zip(back, (one, other) => (byte)Math.Round((one * share) + (other * (1 - share))))]);
    }

    /// <summary>An x axis; it is not drawn, <see cref="Grid"/> draws what is seen of it. <c>from</c> and <c>to</c> are shares
    /// of the room between the margins.</summary>
    /// <returns>Its name, for the marks: "x" for the first.</returns>
    public string Axis(object low, object high, double from = 0, double to = 1)
    {
        var name = _axes.Count == 0 ? "x" : $"x{_axes.Count + 1}";
        var over = _axes.FirstOrDefault(one => one.From < to && from < one.To).Name;
        _axes.Add((name, X(low), X(high), from, to, over));
        return name;
    }

    /// <summary>Pixels of a value on an upright scale from low, at the bottom, to high, at the top.</summary>
    public static Func<double, double> Upright(double low, double high, double top, double bottom) =>
        value => Math.Round(bottom - ((value - low) / (high - low) * (bottom - top)), 2);

    /// <summary>A text; with x null it stands at the figure’s left edge.</summary>
    public void Text(string text, double y, object? x = null, string axis = "x", double dx = 0, string anchor = "left",
        string valign = "middle", double? size = null, string? color = null, bool bold = false)
    {
        var markup = HouseText.Escape(text);
        Note(y, new
        {
            text = bold ? $"<b>{markup}</b>" : markup, x = x is null ? 0 : X(x), xref = x is null ? "paper" : axis, xanchor = anchor,
            yanchor = valign, align = anchor, xshift = Math.Round(x is null ? Pad - Left + dx : dx), showarrow = false, borderpad = 0,
            font = new { size = size ?? Size.Label, color = color ?? Ink.Muted },
        });
    }

    /// <summary>The name of a row at the figure's left edge: bold in its tint, so that no legend is needed, and a muted second
    /// line; y is the middle of both.</summary>
    public void Row(string name, double y, string? color = null, string? second = null)
    {
        var up = Math.Round((second?.Split("<br>").Length ?? 0) * Size.Caption * 1.3 / 2);
        Text(name, y - up, size: Size.Head, color: color ?? Ink.Text, bold: true);
        if (second is not null)
            Text(second, y + Math.Round(Size.Head * 1.3 / 2), size: Size.Caption);
    }

    /// <summary>The head of a panel at <see cref="Y"/>, which moves below it.</summary>
    public void Head(string words, string more = "")
    {
        Text($"<b>{words}</b> {more}".Trim(), Y, valign: "top", size: Size.Head, color: Ink.Text);
        Y += Math.Round(Size.Head * 1.3) + 6;
    }

    // What there is to say where nothing can be drawn.
    internal void Nothing(string words)
    {
        Text(words, Y + 12);
        Y += 40;
    }

    /// <summary>A straight rule; <c>dash</c> is solid, dot or dash.</summary>
    public void Rule(object x0, object x1, double y0, double y1, string? color = null, double width = 1, string dash = "solid",
        string axis = "x") =>
        Draw(y0, y1, new { type = "line", xref = axis, x0 = X(x0), x1 = X(x1), line = new { width, color = color ?? Ink.Grid, dash } });

    /// <summary>A hairline over the figure's whole width, text edge to text edge.</summary>
    public void Rule(double y) => Draw(y, y, new
    {
        type = "line", xref = "paper", xsizemode = "pixel", xanchor = 0, x0 = Pad - Left, x1 = Look.Width - Left - Pad,
        line = new { width = 1, color = Ink.Grid },
    });

    /// <summary>A box: a shaded span where no fill is said; with a hairline around it where an outline is.</summary>
    public void Box(object x0, object x1, double y0, double y1, string? fill = null, string? outline = null, string axis = "x") =>
        Draw(y0, y1, new
        {
            type = "rect", xref = axis, x0 = X(x0), x1 = X(x1), fillcolor = fill ?? Ink.Band,
            line = outline is null ? (object)new { width = 0 } : new { width = 1, color = outline },
        });

    /// <summary>Upright hairlines from y0 to y1 with their texts below; an empty text has a line only.</summary>
    public void Grid(IEnumerable<(object Value, string Text)> ticks, double y0, double y1, string axis = "x", bool lines = true)
    {
        foreach (var (value, text) in ticks)
        {
            if (lines)
                Rule(value, value, y0, y1, value is 0 or 0.0 ? Ink.Faint : Ink.Grid, axis: axis);

            if (text.Length > 0)
                Text(text, y1 + 3, value, axis, anchor: "center", valign: "top");
        }
    }

    /// <summary>Level hairlines with their texts left of the axis.</summary>
    public void Levels(IEnumerable<(double Y, string Text)> ticks)
    {
        foreach (var (y, text) in ticks)
        {
            Rule(0, 1, y, y, axis: "paper");
            Text(text, y, 0, "paper", dx: -8, anchor: "right");
        }
    }

    /// <summary>An arrow of pixels along the row, from a value: "at least", "up to", "still in force". <c>way</c> is 1 towards more,
    /// -1 towards less; <c>gap</c> lies between the value and its tail.</summary>
    public void Arrow(object x, double y, int way, string color, double gap = 9, double length = 17, double width = 1.6,
        string axis = "x", bool upright = false)
    {
        object? shift = way * (gap + length);
        Note(y, new
        {
            text = "", x = X(x), xref = axis, showarrow = true, ax = upright ? 0 : -way * length, ay = upright ? way * length : 0,
            axref = "pixel", ayref = "pixel", xshift = upright ? null : shift, yshift = upright ? shift : null, arrowhead = 2,
            arrowsize = 0.9, arrowwidth = width, arrowcolor = color, standoff = 0,
        });
    }

    /// <summary>A mark at a value, never moved off it. Another symbol (by plotly's name), size or fill may be said; the fill "none" is
    /// for a mark that is seen by its text alone.</summary>
    public void Dot(object x, double y, ActorLook actor, IReadOnlyList<string> ids, string hover, MarkForm form = MarkForm.Full,
        double? size = null, string? symbol = null, string? fill = null, string axis = "x")
    {
        var (paint, tint) = (Paint(actor), Tint(actor));
        var (inside, edge, width) = form switch
        {
            _ when symbol?.EndsWith("-thin", StringComparison.Ordinal) == true => (tint, tint, 2.4),
            MarkForm.Hollow => (Ink.Back, tint, 1.8),
            MarkForm.Pale => (Mix(paint, 0.38), paint, 1),
            _ => (fill is null or "none" ? paint : fill, Ink.Outline, 0.8),
        };
        var pixels = Math.Round((size ?? Size.Mark) * (symbol is null ? actor.Optical : 1), 1);
        var kind = new Kind(axis, symbol ?? actor.Symbol, pixels, inside, edge, width, fill == "none" ? 0 : 1);
        _marks.Add((kind, X(x), y, ids, hover));
    }

    /// <summary>A range: a bar of four pixels with the symbol at both ends and none in the middle.</summary>
    public void Range(object low, object high, double y, ActorLook actor, IReadOnlyList<string> ids, string hover,
        MarkForm form = MarkForm.Full, string axis = "x")
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
    public void Course(IReadOnlyList<(object X, double Y)> points, string color, double width = 2.4, string dash = "solid",
        bool steps = false, string axis = "x") =>
        Trace("scatter", axis, new
        {
            mode = "lines", x = points.Select(point => X(point.X)).ToArray(), y = points.Select(point => point.Y).ToArray(),
            hoverinfo = "skip", line = new { width, color, dash, shape = steps ? "hv" : null },
        });

    /// <summary>A ring in the colour of text around a value: an outlier.</summary>
    public void Ring(object x, double y, string axis = "x") => Trace("scatter", axis, new
    {
        mode = "markers", x = new[] { X(x) }, y = new[] { y }, hoverinfo = "skip", cliponaxis = false,
        marker = new { symbol = "circle-open", size = Phone ? 17 : 21, color = Ink.Text, line = new { width = 2, color = Ink.Text } },
    });

    /// <summary>A lying bar. Full: at least; hatched: up to; hollow: provisional. An edge of 0 is for bars that may be thinner than
    /// it.</summary>
    public void Bar(double low, double high, double y, ActorLook actor, IReadOnlyList<string> ids, string hover, double height = 14,
        MarkForm fill = MarkForm.Full, string? color = null, double edge = 0.8, string axis = "x")
    {
        var paint = color ?? Paint(actor);
        Trace("bar", axis, new
        {
            orientation = "h", x = new[] { high - low }, @base = new[] { low }, y = new[] { y }, width = new[] { height },
            customdata = new[] { ids }, hovertext = new[] { hover }, hovertemplate = "%{hovertext}<extra></extra>", marker = fill switch
            {
                MarkForm.Hatched => new
                {
                    color = Clear, line = new { width = 1, color = Ink.Outline },
                    pattern = new { shape = "/", size = 6, solidity = 0.3, fgcolor = paint, bgcolor = Clear, fillmode = "overlay" },
                },
                MarkForm.Hollow => new { color = Clear, line = new { width = 1.8, color = Tint(actor) } },
                _ => (object)new { color = paint, line = new { width = edge, color = edge == 0 ? null : Ink.Outline } },
            },
        });
    }

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
        foreach (var group in _marks.GroupBy(mark => mark.Kind))
        {
            var kind = group.Key;
            Trace("scatter", kind.Axis, new
            {
                mode = "markers", x = group.Select(mark => mark.X).ToArray(), y = group.Select(mark => mark.Y).ToArray(),
                customdata = group.Select(mark => mark.Ids).ToArray(), hovertext = group.Select(mark => mark.Hover).ToArray(),
                hovertemplate = "%{hovertext}<extra></extra>", cliponaxis = false, marker = new
                {
                    symbol = kind.Symbol, size = kind.Size, color = kind.Fill, opacity = kind.Opacity,
                    line = new { width = kind.EdgeWidth, color = kind.Edge },
                },
            });
        }

        // A chart without a mark is a chart too: of a day on which nothing was known yet.
        if (_traces.Count == 0)
            Trace("scatter", "x", new { mode = "none", x = new[] { 0 }, y = new[] { 0 }, hoverinfo = "skip" });

        return GenericChart.setConfig(
            new Config().With(new { displayModeBar = false, scrollZoom = false, doubleClick = false, showTips = false }),
            GenericChart.setLayout(Layout(Math.Round(Y)), Plotly.NET.CSharp.Chart.Combine(
                _traces.Select(trace => GenericChart.ofTraceObject(false, trace)))));
    }

    private void Frame(IEnumerable<string> notes)
    {
        Text(string.Join("<br>", _title), 16, valign: "top", size: Size.Title, color: Ink.Text, bold: true);
        if (_subtitle.Count > 0)
            Text(string.Join("<br>", _subtitle), Math.Round(_below), valign: "top", size: Size.Subtitle);

        foreach (var lines in notes.Select(note => HouseText.Balance(note, Size.Caption, TextRoom)))
        {
            Text(string.Join("<br>", lines), Y, valign: "top", size: Size.Caption);
            Y += Math.Round(lines.Count * Size.Caption * 1.3) + 3;
        }

        Y += 8;
    }

    private Layout Layout(double height)
    {
        var font = new { family = Family, size = Size.Label, color = Ink.Text };
        var layout = new Layout().With(new
        {
            width = Look.Width, height, margin = new { l = Left, r = Right, t = 0, b = 0, pad = 0, autoexpand = false }, font,
            paper_bgcolor = Clear, plot_bgcolor = Clear, showlegend = false, hovermode = "closest", dragmode = false, hoverlabel = new
                { bgcolor = Ink.Back, bordercolor = Ink.Faint, align = "left", namelength = -1, font = font with { size = 13 } },
            annotations = _notes.Select(note => note(height)).ToArray(), shapes = _shapes.Select(shape => shape(height)).ToArray(),
            barmode = _traces.Any(trace => trace.type == "bar") ? "overlay" : null,
            yaxis = new { range = new[] { height, 0 }, visible = false, fixedrange = true },
        });
        foreach (var (name, low, high, from, to, over) in _axes)
        {
            layout.SetProperty("xaxis" + name[1..], new LinearAxis().With(new
            {
                type = low is string ? "date" : null, range = new[] { low, high }, domain = new[] { from, to }, visible = false,
                fixedrange = true, overlaying = over,
            }));
        }

        return layout;
    }

    private void Note(double y, object values) =>
        _notes.Add(height => new Annotation().With(values).With(new { y = Paper(y, height), yref = "paper" }));

    private void Draw(double y0, double y1, object values) => _shapes.Add(height => new Shape().With(values)
        .With(new { yref = "paper", y0 = Paper(y0, height), y1 = Paper(y1, height), layer = "below" }));

    private void Trace(string type, string axis, object values) =>
        _traces.Add(new Trace2D(type).With(values).With(new { xaxis = axis, yaxis = "y" }));

    private static double Paper(double y, double height) => Math.Round(1 - (y / height), 6);

    private static object X(object value) => value is DateOnly day ? DateText.Iso(day) : value;
}
