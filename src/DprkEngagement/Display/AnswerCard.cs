namespace DprkEngagement;

/// <summary>A small picture with one line: what a part of the answer rests on.</summary>
/// <param name="Title">The finding, in one sentence.</param>
/// <param name="Sub">What is shown, and its unit.</param>
/// <param name="Sure">How sure it is: high, medium or low; null where nothing is found.</param>
/// <param name="How">What has to be known.</param>
/// <param name="Chapter">The notebook that has the whole of it.</param>
/// <param name="Link">The words of the link to it.</param>
/// <param name="Claimants">Whose abbreviations are spelled out.</param>
internal sealed record AnswerCard(
    string Kind, string Title, string Sub, IReadOnlyList<CardRow> Rows, string? Sure, string How, string Chapter, string Link,
    IReadOnlyList<string> RowIds, IEnumerable<Claimant>? Claimants = null)
{
    private string Words => string.Join("; ", Rows.Select(row => row.Words));
    private string Spelled => Figure.Spelled(Claimants ?? []);

    public string ToHtml() => $"""
        <li class="card">
        <p class="kind">{Html.Text(Kind)}</p>
        <h3>{Html.Text(Title)}</h3>
        <p class="sub">{Html.Text(Sub)}</p>
        <div class="rows" role="img" aria-label="{Html.Text(Words)}">
        {string.Concat(Rows.Select(row => row.ToHtml()))}</div>
        <p class="how">{(Sure is null ? "" : Html.Sure(Sure) + " ")}{Html.Text(How)}{(
            Spelled.Length == 0 ? "" : $" <small>{Html.Text(Spelled)}.</small>")}</p>
        <p class="go"><a href="{Html.Text(Chapter)}">{Html.Text(Link)}</a></p>
        </li>

        """;

    public string ToMarkdown() => $"- **{Title}**{(Sure is null ? "" : $" *({Sure} confidence)*")} {Words}. {How}"
        + $"{(Spelled.Length == 0 ? "" : $" {Spelled}.")} [{Link}]({Chapter})\n";
}

/// <summary>A row of a card: who, marks on a track from 0 to 1 or letters in cells, the figure.</summary>
/// <param name="Second">A muted second line; empty for none.</param>
/// <param name="Figure">The figure in words; empty where the marks say it.</param>
/// <param name="Rule">Where an upright rule crosses the track, 0 to 1; null for none.</param>
/// <param name="Cells">Letters in place of marks.</param>
internal sealed record CardRow(
    string Name, string Second, IReadOnlyList<CardMark> Marks, string Figure, double? Rule = null, IReadOnlyList<string>? Cells = null)
{
    public string Words => $"{Name}{(Second.Length == 0 ? "" : $" ({Second})")}{(Figure.Length == 0 ? "" : $": {Figure}")}"
        + (Cells is null ? "" : ": " + string.Join(' ', Cells.Select(cell => cell.Length == 0 ? "?" : cell)));

    public string ToHtml()
    {
        var name = $"<span>{Html.Text(Name)}{(Second.Length == 0 ? "" : $"<small>{Html.Text(Second)}</small>")}</span>";
        if (Cells is not null)
        {
            var cells = string.Concat(Cells.Select(cell => $"<span{(cell == "N" ? " class=\"no\"" : "")}>{cell}</span>"));
            return $"<div class=\"r\">{name}<div class=\"cells\">{cells}</div></div>\n";
        }

        var track = Marks.Count > 0 && Marks.All(mark => !mark.Bar)
            ? "<line class=\"track\" x1=\"0%\" x2=\"100%\" y1=\"9\" y2=\"9\"/>" : "";
        var rule = Rule is { } at
            ? $"<line class=\"rule\" y1=\"-7\" y2=\"25\" x1=\"{CardMark.Percent(at)}\" x2=\"{CardMark.Percent(at)}\"/>" : "";
        return $"<div class=\"r\">{name}<svg aria-hidden=\"true\">{track}{string.Concat(Marks.Select(mark => mark.ToSvg()))}{rule}</svg>"
            + $"{(Figure.Length == 0 ? "" : $"<b>{Html.Text(Figure)}</b>")}</div>\n";
    }
}

/// <summary>A mark on a card's track: a bar, or a dot at its end with a line from its beginning where that is another place.</summary>
/// <param name="Look">Of whose figure.</param>
/// <param name="From">Where it begins, 0 to 1.</param>
/// <param name="To">Where it ends, 0 to 1.</param>
/// <param name="Open">1 where more may be meant, -1 where less, 0 otherwise: an arrow.</param>
internal sealed record CardMark(ActorLook Look, double From, double To, bool Bar = false, int Open = 0)
{
    public static string Percent(double share) => Invariant($"{Math.Clamp(share, 0, 1) * 100:0.##}%");

    public string ToSvg()
    {
        var color = Look.Mark ?? "currentColor";
        var (from, to) = (Percent(From), Percent(To));

        // An arrow of fixed length beside a place in percent: a drawing of its own, placed there.
        var arrow = Open == 0 ? ""
            : $"<svg class=\"arrow\" x=\"{to}\" y=\"9\" width=\"1\" height=\"1\">"
                + $"<path d=\"M0 0H{Open * 18}M{Open * 13} -4L{Open * 18} 0L{Open * 13} 4\" fill=\"none\" "
                + $"stroke=\"{color}\" stroke-width=\"2\"/></svg>";
        if (Bar)
            return $"<rect class=\"edge\" x=\"{from}\" y=\"3\" width=\"{Percent(To - From)}\" height=\"12\" fill=\"{color}\"/>{arrow}";

        string Circle(string at) => $"<circle cx=\"{at}\" cy=\"9\" r=\"4.5\" class=\"edge\" fill=\"{color}\"/>";
        var line = $"<line x1=\"{from}\" x2=\"{to}\" y1=\"9\" y2=\"9\" stroke=\"{color}\" stroke-width=\"4\"/>" + Circle(from);
        return (From == To ? "" : line) + arrow + Circle(to);
    }
}
