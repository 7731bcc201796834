using Spectre.Console.Rendering;

namespace DprkEngagement.Cli.Editing;

/// <summary>One of the answers that a question offers.</summary>
internal sealed record Choice(string Value, string Label = "")
{
    /// <summary>Both, as a list shows them.</summary>
    public string Shown => Value.Length == 0 ? "(none)" : Label.Length > 0 ? $"{Value} - {Label}" : Value;
}

/// <summary>A list to choose from: letters filter it, arrows move, Enter takes what is marked, Esc or &lt; goes back. A whole value comes
/// first however many others hold it, then what begins with the letters, then a word that does, then the rest.</summary>
/// <param name="marked">What is marked at first; -1 for nothing, where Enter alone must not answer.</param>
internal sealed class ListQuestion(
    IAnsiConsole console, string question, IReadOnlyList<Choice> choices, bool mayAddNew, string typed = "",
    int marked = 0)
{
    private const int Rows = 10;

    private string _typed = typed;
    private readonly int _first = marked;
    private int _marked = marked;

    /// <returns>The choice, null to go back; and whether it is what was typed, to be added as a new one.</returns>
    public (Choice? Chosen, bool IsNew) Ask()
    {
        (Choice? Chosen, bool IsNew)? answer = null;
        console.Live(Text.Empty).AutoClear(true).Start(screen =>
        {
            // A list hides the cursor, and Ctrl-C would leave it hidden.
            console.Cursor.Show();
            while (answer is null)
            {
                var found = Found();
                screen.UpdateTarget(Screen(found));
                screen.Refresh();
                answer = console.Input.ReadKey(intercept: true) is { } key ? Press(key, found) : (null, false);
            }
        });
        // The list goes once it is answered; what was chosen stays to be read.
        if (answer is ({ } chosen, var isNew))
            console.MarkupLine($"{Safe(question)}: {Safe(isNew ? $"{chosen.Value} (new)" : chosen.Shown)}");

        return answer!.Value;
    }

    /// <summary>Text as text: neither control characters nor brackets steer the terminal.</summary>
    public static string Safe(string text) => Markup.Escape(PrintableText.Of(text));

    private (Choice? Chosen, bool IsNew)? Press(ConsoleKeyInfo key, List<Choice> found)
    {
        if (key.Key == ConsoleKey.Enter && _marked >= 0 && (_marked < found.Count || MayAdd))
            return _marked < found.Count ? (found[_marked], false) : (new Choice(_typed.Trim()), true);

        if (key.Key == ConsoleKey.Escape || (key.KeyChar == '<' && _typed.Length == 0))
            return (null, false);

        (_typed, _marked) = key.Key switch
        {
            ConsoleKey.UpArrow => (_typed, Math.Max(0, _marked - 1)),
            ConsoleKey.DownArrow => (_typed, Math.Clamp(_marked + 1, 0, Math.Max(0, found.Count - (MayAdd ? 0 : 1)))),
            ConsoleKey.Backspace => _typed.Length > 1 ? (_typed[..^1], 0) : ("", _first),
            _ => char.IsControl(key.KeyChar) ? (_typed, _marked) : (_typed + key.KeyChar, 0),
        };
        return null;
    }

    private bool MayAdd => mayAddNew && _typed.Trim().Length > 0;

    private List<Choice> Found() => [.. choices.Select(choice => (Choice: choice, Rank: Rank(choice))).Where(one => one.Rank < 4)
        .OrderBy(one => one.Rank).Select(one => one.Choice)];

    private int Rank(Choice choice)
    {
        // "up to" finds up_to, "kor nis" kor-nis.
        var part = Plain(_typed.Trim());
        return new[] { Plain(choice.Value), Plain(choice.Label) }.Min(text =>
            part.Length == 0 || text == part ? 0
            : text.StartsWith(part, StringComparison.Ordinal) ? 1
            : text.Contains(" " + part, StringComparison.Ordinal) ? 2
            : text.Contains(part, StringComparison.Ordinal) ? 3
            : 4);

        static string Plain(string text) => text.Replace('_', ' ').Replace('-', ' ').ToLowerInvariant();
    }

    private Rows Screen(List<Choice> found)
    {
        var lines = found.Select(choice => choice.Shown).ToList();
        if (MayAdd)
            lines.Add($"add '{_typed.Trim()}' as a new row");

        var first = Math.Clamp(_marked - (Rows / 2), 0, Math.Max(0, lines.Count - Rows));
        var shown = lines.Index().Skip(first).Take(Rows).Select(line => line.Index == _marked
            ? $"[invert]> {Safe(line.Item)}[/]" : $"  {Safe(line.Item)}").ToList();
        if (lines.Count == 0)
            shown.Add("  nothing holds these letters; Backspace takes them back");
        else if (lines.Count > first + Rows)
            shown.Add(FormattableString.Invariant($"  ({lines.Count - first - Rows} more below)"));

        return new Rows([
            new Markup($"{Safe(question)} [[letters filter, Enter takes, < goes back]]: {Safe(_typed)}"),
            .. shown.Select(line => new Markup(line))]);
    }
}
