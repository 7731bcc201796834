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
public sealed partial class House
{
    internal const string Family = "Arial, Helvetica, \"Liberation Sans\", sans-serif";

    private readonly List<Func<double, Annotation>> _notes = [];
    private readonly List<Func<double, Shape>> _shapes = [];
    private readonly List<(string Name, object Low, object High, double From, double To, int Band, string? Over)> _axes = [];
    private readonly List<double> _bands = [0];
    private readonly IReadOnlyList<string> _title;
    private readonly IReadOnlyList<string> _subtitle;

    /// <summary>Begins a figure: <see cref="Y"/> stands below title and subtitle.</summary>
    public House(Look look, string title, string subtitle = "")
    {
        Look = look;
        Ink = look.Dark ? Ink.Dark : Ink.Light;
        Size = look.Phone ? HouseSizes.Phone : HouseSizes.Wide;
        Pad = look.Phone ? 14 : 24;
        Margins(Pad, Pad);
        var room = TextRoom;
        _title = HouseText.Balance(title, Size.Title, room, bold: true);
        _subtitle = subtitle.Length == 0 ? [] : HouseText.Balance(subtitle, Size.Subtitle, room);
        Y = Math.Round(16 + (_title.Count * Size.Title * 1.3) + 5 + (_subtitle.Count * Size.Subtitle * 1.3) + (look.Phone ? 10 : 14));
    }

    /// <summary>Width and theme.</summary>
    public Look Look { get; }

    /// <summary>True for the phone form.</summary>
    public bool Phone => Look.Phone;

    /// <summary>Colours of text, rules and outlines.</summary>
    public Ink Ink { get; }

    /// <summary>Sizes of type and marks.</summary>
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
        int Part(string hex, int at) => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var parts = new[] { 1, 3, 5 }.Select(at => (int)Math.Round((Part(color, at) * share) + (Part(Ink.Back, at) * (1 - share))));
        return "#" + string.Concat(parts.Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>An x axis; it is not drawn, <see cref="Grid"/> draws what is seen of it. <c>from</c> and <c>to</c> are shares
    /// of the room between the margins.</summary>
    /// <returns>Its name, for the marks: "x" for the first.</returns>
    public string Axis(object low, object high, double from = 0, double to = 1)
    {
        var name = _axes.Count == 0 ? "x" : $"x{_axes.Count + 1}";
        var over = _axes.FirstOrDefault(one => one.Band == _bands.Count - 1 && one.From < to && from < one.To).Name;
        _axes.Add((name, X(low), X(high), from, to, _bands.Count - 1, over));
        return name;
    }

    /// <summary>Begins a panel of its own at <see cref="Y"/>: for axes of another width below. Plots that overlap swallow each other's
    /// hover. Declare its axes next.</summary>
    public void Panel() => _bands.Add(Y);

    /// <summary>Pixels of a value on an upright scale from low, at the bottom, to high, at the top.</summary>
    public static Func<double, double> Upright(double low, double high, double top, double bottom) =>
        value => Math.Round(bottom - ((value - low) / (high - low) * (bottom - top)), 2);

    /// <summary>A text; with x null it stands at the figure’s left edge. <c>angle</c> is degrees.</summary>
    public void Text(
        string text, double y, object? x = null, string axis = "x", double dx = 0, string anchor = "left", string valign = "middle",
        double? size = null, string? color = null, bool bold = false, double angle = 0)
    {
        var markup = HouseText.Escape(text);
        _notes.Add(height => new Annotation().With(new
        {
            text = bold ? $"<b>{markup}</b>" : markup,
            x = x is null ? 0 : X(x),
            xref = x is null ? "paper" : axis,
            y = Paper(y, height),
            yref = "paper",
            xanchor = anchor,
            yanchor = valign,
            align = anchor,
            xshift = Math.Round(x is null ? Pad - Left + dx : dx),
            textangle = angle == 0 ? null : (object)angle,
            showarrow = false,
            borderpad = 0,
            font = new { size = size ?? Size.Label, color = color ?? Ink.Muted },
        }));
    }

    /// <summary>The name of a row at the figure's left edge: bold in its tint, so that no legend is needed, and a muted second
    /// line; y is the middle of both.</summary>
    public void Row(string name, double y, string? color = null, string? second = null)
    {
        var lines = second is null ? 0 : second.Split("<br>").Length;
        var up = Math.Round(lines * Size.Caption * 1.3 / 2);
        Text(name, y - up, size: Size.Head, color: color ?? Ink.Text, bold: true);
        if (second is not null)
            Text(second, y + Math.Round(Size.Head * 1.3 / 2), size: Size.Caption);
    }

    /// <summary>An actor's sign in a key, where rows are no states: it has no value, so it is text.</summary>
    internal void Sign(ActorLook actor, double dx, double y)
    {
        var letter = actor.Symbol switch
        {
            "circle" => "●", "triangle-up" => "▲", "triangle-down" => "▼", "square" => "■", "diamond" => "◆", "pentagon" => "⬟",
                "star" => "★", "cross" => "✚", _ => "⬢",
        };
        Text(letter, y, dx: dx, anchor: "center", size: Size.Mark + 2, color: Paint(actor));
    }

    /// <summary>The head of a panel at <see cref="Y"/>, which moves below it.</summary>
    public void Head(string words, string more = "")
    {
        Text($"<b>{words}</b> {more}".Trim(), Y, valign: "top", size: Size.Head, color: Ink.Text);
        Y += Math.Round(Size.Head * 1.3) + 6;
    }

    /// <summary>A straight rule; <c>dash</c> is solid, dot or dash.</summary>
    public void Rule(object x0, object x1, double y0, double y1, string? color = null, double width = 1, string dash = "solid",
        string axis = "x") =>
        _shapes.Add(height => new Shape().With(new
        {
            type = "line", xref = axis, yref = "paper", x0 = X(x0), x1 = X(x1), y0 = Paper(y0, height), y1 = Paper(y1, height),
            layer = "below", line = new { width, color = color ?? Ink.Grid, dash },
        }));

    /// <summary>A hairline over the figure's whole width, text edge to text edge.</summary>
    public void Rule(double y, double? left = null) =>
        _shapes.Add(height => new Shape().With(new
        {
            type = "line", xref = "paper", xsizemode = "pixel", xanchor = 0, yref = "paper", x0 = (left ?? Pad) - Left,
            x1 = Look.Width - Left - Pad, y0 = Paper(y, height), y1 = Paper(y, height), layer = "below",
                line = new { width = 1, color = Ink.Grid },
        }));

    /// <summary>A box: a shaded span where no fill is said; with a hairline around it where an outline is.</summary>
    public void Box(object x0, object x1, double y0, double y1, string? fill = null, string? outline = null, string axis = "x") =>
        _shapes.Add(height => new Shape().With(new
        {
            type = "rect", xref = axis, yref = "paper", x0 = X(x0), x1 = X(x1), y0 = Paper(y0, height), y1 = Paper(y1, height),
                layer = "below",
            fillcolor = fill ?? Ink.Band, line = outline is null ? (object)new { width = 0 } : new { width = 1, color = outline },
        }));

    /// <summary>Upright hairlines from y0 to y1 with their texts below; an empty text has a line only.</summary>
    public void Grid(IEnumerable<(object Value, string Text)> ticks, double y0, double y1, string axis = "x", bool lines = true)
    {
        foreach (var (value, text) in ticks)
        {
            if (lines)
                Rule(value, value, y0, y1, Convert.ToString(value, CultureInfo.InvariantCulture) == "0" ? Ink.Faint : Ink.Grid, axis: axis);

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
    public void Arrow(
        object x, double y, int way, string color, double gap = 9, double length = 17, double width = 1.6, string axis = "x",
            bool upright = false) =>
        _notes.Add(height => new Annotation().With(new
        {
            text = "", x = X(x), xref = axis, y = Paper(y, height), yref = "paper", showarrow = true, ax = upright ? 0 : -way * length,
            ay = upright ? way * length : 0, axref = "pixel", ayref = "pixel", xshift = upright ? (object?)null : way * (gap + length),
            yshift = upright ? (object)(way * (gap + length)) : null, arrowhead = 2, arrowsize = 0.9, arrowwidth = width,
                arrowcolor = color, standoff = 0,
        }));

    /// <summary>An upright stroke beside rows that have something in common.</summary>
    public void Stroke(double share, double dx, double y0, double y1) => _shapes.Add(height => new Shape().With(new
    {
        type = "line", xref = "paper", xsizemode = "pixel", xanchor = share, yref = "paper", x0 = dx, x1 = dx, y0 = Paper(y0, height),
        y1 = Paper(y1, height), layer = "below", line = new { width = 2, color = Ink.Faint },
    }));

    private static double Paper(double y, double height) => Math.Round(1 - (y / height), 6);

    private static object X(object value) => value is DateOnly day ? DateText.Iso(day) : value;
}
