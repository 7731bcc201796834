using Spectre.Console.Rendering;

namespace DprkEngagement.Cli.Editing;

/// <summary>One of the answers that a question offers.</summary>
internal sealed record Choice(string Value, string Label = "")
{
    /// <summary>Both, as a list shows them.</summary>
    public string Shown => Value.Length == 0 ? Label : Label.Length > 0 ? $"{Value} - {Label}" : Value;
}

/// <summary>A list to choose from: letters filter it, arrows move, Enter takes what is marked, Esc or &lt; goes back. A whole value comes
/// first however many others hold it, then what begins with the letters, then a word that does, then the rest.</summary>
internal sealed class ListQuestion(IAnsiConsole console, string question, IReadOnlyList<Choice> choices, bool mayAddNew)
{
    private const int Rows = 10;

    private string _typed = "";
    private int _marked;

    /// <returns>
    /// The choice; null to go back. Where a new one may be added, what was typed and is not in the list comes as a choice without a
    /// label.
    /// </returns>
    public (Choice? Chosen, bool IsNew) Ask()
    {
        (Choice? Chosen, bool IsNew)? answer = null;
        console.Live(Text.Empty).AutoClear(true).Start(screen =>
        {
            while (answer is null)
            {
                screen.UpdateTarget(Screen());
                screen.Refresh();
                answer = console.Input.ReadKey(intercept: true) is { } key ? Press(key) : (null, false);
            }
        });
        var (chosen, isNew) = answer!.Value;
        if (chosen is not null)
        {
            // The list goes once it is answered; what was chosen stays to be read.
            console.MarkupLine(
                $"{Safe(question)}: {Safe(isNew ? $"{chosen.Value} (new)" : chosen.Value.Length == 0 ? "(none)" : chosen.Shown)}");
        }

        return (chosen, isNew);
    }

    /// <summary>Text as text: neither control characters nor brackets steer the terminal.</summary>
    public static string Safe(string text) => Markup.Escape(PrintableText.Of(text));

    private (Choice? Chosen, bool IsNew)? Press(ConsoleKeyInfo key)
    {
        var found = Found();
        switch (key.Key)
        {
            case ConsoleKey.Enter when _marked < found.Count:
                return (found[_marked], false);
            case ConsoleKey.Enter when mayAddNew && _typed.Trim().Length > 0:
                return (new Choice(_typed.Trim()), true);
            case ConsoleKey.Escape:
                return (null, false);
            case ConsoleKey.UpArrow:
                _marked = Math.Max(0, _marked - 1);
                break;
            case ConsoleKey.DownArrow:
                _marked = Math.Min(found.Count - (mayAddNew && _typed.Trim().Length > 0 ? 0 : 1), _marked + 1);
                break;
            case ConsoleKey.Backspace:
                (_typed, _marked) = (_typed.Length > 0 ? _typed[..^1] : "", 0);
                break;
            case var _ when key.KeyChar == '<' && _typed.Length == 0:
                return (null, false);
            case var _ when !char.IsControl(key.KeyChar):
                (_typed, _marked) = (_typed + key.KeyChar, 0);
                break;
        }

        return null;
    }

    private List<Choice> Found()
    {
        var typed = _typed.Trim();
        return typed.Length == 0
            ? [.. choices]
            : [.. choices.Select(choice => (Choice: choice, Rank: Rank(choice, typed))).Where(one => one.Rank < 4).OrderBy(one => one.Rank)
                .Select(one => one.Choice)];
    }

    private static int Rank(Choice choice, string typed)
    {
        // "up to" finds up_to, "kor nis" kor-nis.
        var (value, label, part) = (Plain(choice.Value), Plain(choice.Label), Plain(typed));
        return value == part || label == part ? 0
            : value.StartsWith(part, StringComparison.Ordinal) || label.StartsWith(part, StringComparison.Ordinal) ? 1
            : value.Contains(" " + part, StringComparison.Ordinal) || label.Contains(" " + part, StringComparison.Ordinal) ? 2
            : value.Contains(part, StringComparison.Ordinal) || label.Contains(part, StringComparison.Ordinal) ? 3
            : 4;
    }

    private static string Plain(string text) => text.Replace('_', ' ').Replace('-', ' ').ToLowerInvariant();

    private Rows Screen()
    {
        var found = Found();
        var first = Math.Clamp(_marked - (Rows / 2), 0, Math.Max(0, found.Count - Rows));
        var lines = new List<IRenderable> { new Markup($"{Safe(question)} [[letters filter, Enter takes, < goes back]]: {Safe(_typed)}") };
        foreach (var (choice, place) in found.Select((choice, place) => (choice, place)).Skip(first).Take(Rows))
            lines.Add(new Markup(place == _marked ? $"[invert]> {Safe(Line(choice))}[/]" : $"  {Safe(Line(choice))}"));

        if (mayAddNew && _typed.Trim().Length > 0)
        {
            var line = Safe($"add '{_typed.Trim()}' as a new row");
            lines.Add(new Markup(_marked >= found.Count ? $"[invert]> {line}[/]" : $"  {line}"));
        }
        else if (found.Count == 0)
        {
            lines.Add(new Markup(Safe("  nothing holds these letters; Backspace takes them back")));
        }

        if (found.Count > first + Rows)
            lines.Add(new Markup(Safe(FormattableString.Invariant($"  ({found.Count - first - Rows} more below)"))));

        return new Rows(lines);
    }

    private static string Line(Choice choice) => choice.Value.Length == 0 ? "(none)" : choice.Shown;
}
