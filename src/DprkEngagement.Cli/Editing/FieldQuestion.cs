namespace DprkEngagement.Cli.Editing;

/// <summary>Asks for one value: the allowed ones are offered as a list that letters filter; others are understood and checked at once. A
/// &lt; goes back.</summary>
internal sealed class FieldQuestion(IAnsiConsole console, TypedValue understood)
{
    private const string Back = "<";

    /// <summary>More different values than these are no list to choose from.</summary>
    private const int MostKnown = 40;

    /// <returns>The value as it will be written, and whether it is a row of another table that is not there yet; null to go back.</returns>
    /// <param name="tables">The tables.</param>
    /// <param name="table">The table.</param>
    /// <param name="field">The column.</param>
    /// <param name="proposed">What an empty answer stands for; empty where nothing is proposed.</param>
    public (string Value, bool IsNew)? Ask(DataTables tables, TableSchema table, FieldSchema field, string proposed)
    {
        var question = $"{field.Name}: {field.Description ?? ""}";
        var mayAddNew = IsReference(table, field) || IsOpenCode(table, field);
        if (Choices(tables, table, field) is { Count: > 0 } choices)
        {
            var ordered = choices.OrderBy(choice => choice.Value == proposed && proposed.Length > 0 ? 0 : 1).ToList();
            var none = field.Required ? [] : new[] { new Choice("", "none") };
            var (chosen, isNew) = new ListQuestion(console, question, proposed.Length > 0 ? [.. ordered, .. none] : [.. none, .. ordered],
                mayAddNew).Ask();
            return chosen is null ? null : (chosen.Value, isNew && IsReference(table, field));
        }

        var answer = Text($"{question}{Example(table, field)}", proposed, value => understood.Of(table, field, value) is var meant
            && RowProposals.MayBeSpan(table, field, meant) ? null : Explain(field, understood.Of(table, field, value)),
                isOptional: !field.Required);
        return answer is null ? null : (Shown(table, field, answer), false);
    }

    /// <returns>The answer; null to go back.</returns>
    /// <param name="question">What is asked.</param>
    /// <param name="proposed">What an empty answer stands for.</param>
    /// <param name="wrong">What is wrong with an answer; null where nothing is.</param>
    /// <param name="isOptional">True where there may be no value.</param>
    public string? Text(string question, string proposed, Func<string, string?> wrong, bool isOptional = false)
    {
        var hint = proposed.Length > 0 ? $" [Enter: {proposed}{(isOptional ? "; - for none" : "")}]" : isOptional ? " [Enter to skip]" : "";
        var answer = console.Prompt(new TextPrompt<string>(ListQuestion.Safe(question + hint) + ":").AllowEmpty().Validate(value =>
            value.Trim() != Back && wrong(Meant(value)) is { } message ? ValidationResult.Error($"[red]{ListQuestion.Safe(message)}[/]")
                : ValidationResult.Success()));
        return answer.Trim() == Back ? null : Meant(answer);

        string Meant(string value) => value.Trim() switch
        {
            "" => proposed,
            "-" when isOptional && proposed.Length > 0 => "",
            var typed => typed,
        };
    }

    /// <returns>Null to go back.</returns>
    public bool? Confirm(string question, bool proposed) =>
        Text(question, proposed ? "y" : "n", value => value is "y" or "n" or "yes" or "no" ? null : "write y or n") is { } answer
            ? answer[0] == 'y' : null;

    /// <summary>True where another table's rows stand in a column.</summary>
    public static bool IsReference(TableSchema table, FieldSchema field) => table.ForeignKeys.Any(key => key.Fields[0] == field.Name);

    /// <summary>A code that no list in the schema closes: what other rows have is offered.</summary>
    private static bool IsOpenCode(TableSchema table, FieldSchema field) =>
        field is { Type: FieldType.String, Enum.Count: 0, Unique: false, Pattern: not null } && !IsReference(table, field)
            && !table.PrimaryKey.Contains(field.Name);

    private string Shown(TableSchema table, FieldSchema field, string answer)
    {
        var value = understood.Of(table, field, answer);
        if (value != answer)
            console.MarkupLine(ListQuestion.Safe($"  written {value}"));

        return value;
    }

    private static string? Explain(FieldSchema field, string value)
    {
        if (value.Length == 0)
            return field.Required ? $"{field.Name} must be filled" : null;

        var form = new FieldForm(field, isReference: false);
        return form.Holds(value) ? null : FieldAccidents.Of(field, value, form.Holds)?.Message ?? form.Explain(value).Message;
    }

    private static List<Choice> Choices(DataTables tables, TableSchema table, FieldSchema field)
    {
        if (table.ForeignKeys.FirstOrDefault(key => key.Fields[0] == field.Name) is { } key && tables.Find(key.Resource) is { } target)
            return [.. target.Rows.Select(row => new Choice(target.Value(row, key.ResourceFields[0]), TypedValue.NameOf(target, row)))];

        if (IsOpenCode(table, field) && tables.Find(table.Name) is { } own)
        {
            var known = own.Rows.Select(row => own.Value(row, field.Name)).Where(value => value.Length > 0).Distinct()
                .Order(StringComparer.Ordinal).ToList();
            return known.Count <= MostKnown ? [.. known.Select(value => new Choice(value))] : [];
        }

        return field.Type == FieldType.Boolean ? [new("true"), new("false")]
            : field.Categories.Count > 0 ? [.. field.Categories.Select(category => new Choice(category.Value, category.Label ?? ""))]
            : [.. field.Enum.Select(value => new Choice(value))];
    }

    private static string Example(TableSchema table, FieldSchema field) =>
        RowProposals.MayBeSpan(table, field, "2024-10") ? " (a day, or as much of it as is known: 20 Nov 2026, 2026-11, today)"
        : field.Type == FieldType.Date ? " (20 Nov 2026, 2026-11-20, today)"
        : field.Example is { } example ? $" (e.g. {example})" : "";
}
