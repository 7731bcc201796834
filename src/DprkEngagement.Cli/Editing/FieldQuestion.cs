using Spectre.Console;

namespace DprkEngagement.Cli.Editing;

/// <summary>Asks for one value: the allowed ones are offered as a list, long lists by a part of the name; others are checked at once.</summary>
internal sealed class FieldQuestion(IAnsiConsole console, DataTables tables)
{
    private const int Rows = 12;

    private static readonly string[] Names = ["short_name", "name", "title"];

    /// <param name="table">The table.</param>
    /// <param name="field">The column.</param>
    /// <param name="proposed">What an empty answer stands for; empty where nothing is proposed.</param>
    public string Ask(TableSchema table, FieldSchema field, string proposed)
    {
        var question = $"{field.Name}: {field.Description ?? ""}";
        return Choices(table, field) is { Count: > 0 } choices
            ? Choose(question, choices, field.Required, proposed)
            : Text($"{question}{Example(table, field)}", proposed, value => DateProposals.MayBeSpan(table, field, value) ? null : FieldCheck.Explain(table, field, value), mayBeEmpty: !field.Required);
    }

    /// <param name="question">What is asked.</param>
    /// <param name="proposed">What an empty answer stands for.</param>
    /// <param name="wrong">What is wrong with an answer; null where nothing is.</param>
    /// <param name="mayBeEmpty">True where a hyphen may be typed for no value.</param>
    public string Text(string question, string proposed, Func<string, string?> wrong, bool mayBeEmpty = false)
    {
        var shown = proposed.Length == 0 ? question : $"{question} [Enter: {proposed}{(mayBeEmpty ? "; - for none" : "")}]";
        var answer = console.Prompt(new TextPrompt<string>(Safe(shown) + ":").AllowEmpty().Validate(value =>
            wrong(Meant(value)) is { } message ? ValidationResult.Error($"[red]{Safe(message)}[/]") : ValidationResult.Success()));
        return Meant(answer);

        string Meant(string value) => value.Trim() switch
        {
            "" => proposed,
            "-" when mayBeEmpty && proposed.Length > 0 => "",
            var typed => typed,
        };
    }

    private string Choose(string question, IReadOnlyList<(string Value, string Label)> choices, bool required, string proposed)
    {
        var ordered = choices.OrderBy(choice => choice.Value == proposed ? 0 : 1).Prepend((Value: "", Label: "")).Skip(required || proposed.Length > 0 ? 1 : 0).ToList();
        return choices.Count > Rows ? Search(question, ordered, required, proposed) : FromList(question, ordered);
    }

    /// <summary>A part of an id or a name is enough; a whole one is taken at once, whatever else holds it: NIS is in no ministry.</summary>
    private string Search(string question, IReadOnlyList<(string Value, string Label)> choices, bool required, string proposed)
    {
        var enter = proposed.Length > 0 ? proposed : required ? "the whole list" : "none";
        while (true)
        {
            var typed = console.Prompt(new TextPrompt<string>(Safe($"{question} [a part of it; Enter: {enter}]") + ":").AllowEmpty()).Trim();
            if (typed.Length == 0 && (proposed.Length > 0 || !required))
            {
                return proposed;
            }

            var whole = choices.Where(choice => typed.Length > 0 && (Is(choice.Value, typed) || Is(choice.Label, typed))).ToList();
            var found = whole.Count > 0 ? whole : choices.Where(choice => Holds(choice.Value, typed) || Holds(choice.Label, typed)).ToList();
            if (found.Count > 0)
            {
                return found.Count == 1 ? Said(question, found[0]) : FromList(question, found);
            }

            console.MarkupLine($"[red]{Safe($"nothing holds '{typed}'; what is not in its table yet is added there first")}[/]");
        }
    }

    private string FromList(string question, IReadOnlyList<(string Value, string Label)> choices)
    {
        var prompt = new SelectionPrompt<(string Value, string Label)>()
            .Title(Safe(question))
            .PageSize(Rows)
            .MoreChoicesText("(more below)")
            .UseConverter(choice => Safe(choice.Value.Length == 0 ? "(none)" : Shown(choice)))
            .AddChoices(choices);
        return Said(question, console.Prompt(prompt));
    }

    /// <summary>A list goes once it is answered; what was chosen stays to be read.</summary>
    private string Said(string question, (string Value, string Label) chosen)
    {
        console.MarkupLine($"{Safe(question)}: {Safe(Shown(chosen))}");
        return chosen.Value;
    }

    private static bool Is(string text, string whole) => string.Equals(text, whole, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static string Shown((string Value, string Label) choice) => choice.Label.Length > 0 ? $"{choice.Value} - {choice.Label}" : choice.Value;

    private IReadOnlyList<(string Value, string Label)> Choices(TableSchema table, FieldSchema field)
    {
        if (table.ForeignKeys.FirstOrDefault(key => key.Fields[0] == field.Name) is { } key && tables.Find(key.Resource) is { } target)
        {
            var name = Names.FirstOrDefault(column => target.Schema.IndexOf(column) >= 0);
            return [.. Enumerable.Range(0, target.Rows.Count).Select(row => (target.Value(row, key.ResourceFields[0]), name is null ? "" : target.Value(row, name)))];
        }

        if (field.Type == FieldType.Boolean)
        {
            return [("true", ""), ("false", "")];
        }

        return field.Categories.Count > 0
            ? [.. field.Categories.Select(category => (category.Value, category.Label ?? ""))]
            : [.. field.Enum.Select(value => (value, ""))];
    }

    private static string Example(TableSchema table, FieldSchema field) =>
        DateProposals.MayBeSpan(table, field, "2024-10") ? " (year-month-day, or as much of it as is known)"
        : field.Type == FieldType.Date ? " (year-month-day)"
        : field.Example is { } example ? $" (e.g. {example})" : "";

    /// <summary>Text as text: neither control characters nor brackets steer the terminal.</summary>
    private static string Safe(string text) => Markup.Escape(PrintableText.Of(text));
}
