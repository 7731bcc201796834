using System.Net;

namespace DprkEngagement;

/// <summary>A small picture with one line: what a part of the answer rests on.</summary>
/// <param name="Kind">What it is about, in a word or two.</param>
/// <param name="Title">The finding, in one sentence.</param>
/// <param name="Sub">What is shown, and its unit.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Sure">How sure it is: high, medium or low; null where nothing is found.</param>
/// <param name="How">What has to be known.</param>
/// <param name="Chapter">The notebook that has the whole of it.</param>
/// <param name="ChapterWords">The words of the link.</param>
/// <param name="RowIds">The rows of the data behind it.</param>
internal sealed record AnswerCard(
    string Kind, string Title, string Sub, IReadOnlyList<CardRow> Rows, string? Sure, string How, string Chapter, string ChapterWords,
    IReadOnlyList<string> RowIds)
{
    /// <summary>Its claimants' abbreviations, spelled out; empty where there are none.</summary>
    public string Abbreviations { get; init; } = "";

    public string ToHtml() => $"""
        <li class="card">
        <p class="kind">{Html.Text(Kind)}</p>
        <h3>{Html.Text(Title)}</h3>
        <p class="sub">{Html.Text(Sub)}</p>
        <div class="rows" role="img" aria-label="{Html.Text(InWords())}">
        {string.Concat(Rows.Select(row => row.ToHtml()))}</div>
        <p class="how">{(Sure is null ? "" : Html.Sure(Sure) + " ")}{Html.Text(How)}{(
            Abbreviations.Length == 0 ? "" : $" <small>{Html.Text(Abbreviations)}.</small>")}</p>
        <p class="go"><a href="{Html.Text(Chapter)}">{Html.Text(ChapterWords)}</a></p>
        </li>

        """;

    public string ToMarkdown()
    {
        var sure = Sure is null ? "" : $" *({Sure} confidence)*";
        var spelled = Abbreviations.Length == 0 ? "" : $" {Abbreviations}.";
        return $"- **{Title}**{sure} {InWords()}. {How}{spelled} [{ChapterWords}]({Chapter})\n";
    }

    private string InWords() => string.Join("; ", Rows.Select(row => row.InWords()));
}

/// <summary>A row of a card: who, marks on a track from 0 to 1, the figure.</summary>
/// <param name="Name">Who or what.</param>
/// <param name="Second">A muted second line; empty for none.</param>
/// <param name="Marks">Marks on the track.</param>
/// <param name="Figure">The figure in words; empty where the marks say it.</param>
/// <param name="Rule">Where an upright rule crosses the track, 0 to 1; null for none.</param>
internal sealed record CardRow(string Name, string Second, IReadOnlyList<CardMark> Marks, string Figure, double? Rule = null)
{
    /// <summary>Letters of a row of cells in place of marks; empty for none.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    public string ToHtml()
    {
        var second = Second.Length == 0 ? "" : $"<small>{Html.Text(Second)}</small>";
        var name = $"<span>{Html.Text(Name)}{second}</span>";
        if (Cells.Count > 0)
        {
            var cells = string.Concat(Cells.Select(cell => $"<span{(cell == "N" ? " class=\"no\"" : "")}>{cell}</span>"));
            return $"<div class=\"r\">{name}<div class=\"cells\">{cells}</div></div>\n";
        }

        var svg = new StringBuilder("<svg aria-hidden=\"true\">");
        if (Marks.Count > 0 && Marks.All(mark => mark.Shape != CardShape.Bar))
            svg.Append("<line class=\"track\" x1=\"0%\" x2=\"100%\" y1=\"9\" y2=\"9\"/>");

        svg.Append(string.Concat(Marks.Select(mark => mark.ToSvg())));
        if (Rule is { } at)
        {
            var x = CardMark.Percent(at);
            svg.Append("<line class=\"rule\" y1=\"-7\" y2=\"25\" x1=\"" + x + "\" x2=\"" + x + "\"/>");
        }

        return $"<div class=\"r\">{name}{svg.Append("</svg>")}{(Figure.Length == 0 ? "" : $"<b>{Html.Text(Figure)}</b>")}</div>\n";
    }

    public string InWords() => $"{Name}{(Second.Length == 0 ? "" : $" ({Second})")}{(Figure.Length == 0 ? "" : $": {Figure}")}"
        + (Cells.Count == 0 ? "" : ": " + string.Join(' ', Cells.Select(cell => cell.Length == 0 ? "?" : cell)));
}

/// <summary>How a mark of a card is drawn.</summary>
internal enum CardShape
{
    /// <summary>A dot at its end, with a line from its beginning where that is another place.</summary>
    Dot,

    /// <summary>A bar.</summary>
    Bar,
}

/// <summary>A mark on a card's track.</summary>
/// <param name="Look">Of whose figure.</param>
/// <param name="From">Where it begins, 0 to 1.</param>
/// <param name="To">Where it ends, 0 to 1.</param>
/// <param name="Shape">How it is drawn.</param>
/// <param name="Hollow">True for provisional rows.</param>
/// <param name="Open">1 where more may be meant, -1 where less, 0 otherwise: an arrow.</param>
internal sealed record CardMark(
    ActorLook Look, double From, double To, CardShape Shape = CardShape.Dot, bool Hollow = false, int Open = 0)
{
    public string ToSvg()
    {
        var color = Look.Mark ?? "currentColor";
        var (from, to) = (Percent(From), Percent(To));
        if (Shape == CardShape.Bar)
        {
            return $"<rect class=\"edge\" x=\"{from}\" y=\"3\" width=\"{Percent(To - From)}\" height=\"12\" fill=\"{color}\"/>"
                + Arrow(to, color);
        }

        var dot = Hollow ? $"class=\"hollow\" stroke=\"{color}\"" : $"class=\"edge\" fill=\"{color}\"";
        string Circle(string at) => $"<circle cx=\"{at}\" cy=\"9\" r=\"4.5\" {dot}/>";
        var line = $"<line x1=\"{from}\" x2=\"{to}\" y1=\"9\" y2=\"9\" stroke=\"{color}\" stroke-width=\"4\"/>" + Circle(from);
        return (From == To ? "" : line) + Arrow(to, color) + Circle(to);
    }

    public static string Percent(double share) => (Math.Clamp(share, 0, 1) * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    // An arrow of fixed length beside a place in percent: a drawing of its own, placed there.
    private string Arrow(string at, string color) => Open == 0
        ? ""
        : $"<svg class=\"arrow\" x=\"{at}\" y=\"9\" width=\"1\" height=\"1\">"
            + $"<path d=\"M0 0H{Open * 18}M{Open * 13} -4L{Open * 18} 0L{Open * 13} 4\" fill=\"none\" "
            + $"stroke=\"{color}\" stroke-width=\"2\"/></svg>";
}

/// <summary>Texts in the answer's HTML.</summary>
internal static class Html
{
    public static string Text(string text) => WebUtility.HtmlEncode(VisibleText.Of(text));

    /// <summary>Confidence as three bars and a word, so that it needs no colour.</summary>
    public static string Sure(string level)
    {
        var bars = level switch { AnswerWords.High => 3, AnswerWords.Medium => 2, _ => 1 };
        var drawn = string.Concat(Enumerable.Range(1, 3).Select(bar => bar <= bars ? "<b class=\"on\"></b>" : "<b></b>"));
        return $"<span class=\"sure\"><i aria-hidden=\"true\">{drawn}</i>{EnumText.Capital(level)} confidence</span>";
    }

    /// <summary>A text in which <c>**words**</c> are strong.</summary>
    public static string Strong(string text) =>
        string.Concat(Text(text).Split("**").Select((part, index) => index % 2 == 1 ? $"<strong>{part}</strong>" : part));
}
