using Spectre.Console;

namespace DprkEngagement.Cli.Editing;

/// <summary>Asks for one value: the allowed ones are offered as a list that can be searched by typing; others are checked at once.</summary>
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
            : Text($"{question}{Example(field)}", proposed, value => FieldCheck.Explain(table, field, value));
    }

    /// <param name="question">What is asked.</param>
    /// <param name="proposed">What an empty answer stands for.</param>
    /// <param name="wrong">What is wrong with an answer; null where nothing is.</param>
    public string Text(string question, string proposed, Func<string, string?> wrong)
    {
        var shown = proposed.Length > 0 ? $"{question} [Enter: {proposed}]" : question;
        var answer = console.Prompt(new TextPrompt<string>(Safe(shown) + ":").AllowEmpty().Validate(value =>
            wrong(Meant(value)) is { } message ? ValidationResult.Error($"[red]{Safe(message)}[/]") : ValidationResult.Success()));
        return Meant(answer);

        string Meant(string value) => value.Trim() is { Length: > 0 } typed ? typed : proposed;
    }

    private string Choose(string question, IReadOnlyList<(string Value, string Label)> choices, bool required, string proposed)
    {
        var ordered = choices.OrderBy(choice => choice.Value == proposed ? 0 : 1).Prepend((Value: "", Label: "unknown")).Skip(required || proposed.Length > 0 ? 1 : 0);
        var prompt = new SelectionPrompt<(string Value, string Label)>()
            .Title(Safe(question))
            .PageSize(Rows)
            .MoreChoicesText("(more below; type to search)")
            .EnableSearch()
            .UseConverter(choice => Safe(choice.Value.Length == 0 ? "(empty)" : choice.Label.Length > 0 ? $"{choice.Value} - {choice.Label}" : choice.Value))
            .AddChoices(ordered);
        var chosen = console.Prompt(prompt);
        // The list goes once it is answered; what was chosen stays to be read.
        console.MarkupLine($"{Safe(question)}: {Safe(chosen.Value)}");
        return chosen.Value;
    }

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

    private static string Example(FieldSchema field) =>
        field.Type == FieldType.Date ? " (year-month-day)" : field.Example is { } example ? $" (e.g. {example})" : "";

    /// <summary>Text as text: neither control characters nor brackets steer the terminal.</summary>
    private static string Safe(string text) => Markup.Escape(PrintableText.Of(text));
}
