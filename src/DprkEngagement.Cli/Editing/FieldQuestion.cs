namespace DprkEngagement.Cli.Editing;

/// <summary>Asks for one value: the allowed ones are offered as a list that letters filter; others are understood and checked at once. A
/// &lt; goes back.</summary>
internal sealed class FieldQuestion(IAnsiConsole console, TypedValue understood)
{
    private const string Back = "<";

    /// <summary>More different values than these are no list to choose from.</summary>
    private const int MostKnown = 40;

    /// <returns>The value as it will be written, and whether it names a row of another table that is not there yet; null to go
    /// back.</returns>
    public (string Value, bool IsNew)? Ask(DataTables tables, TableSchema table, FieldSchema field, string proposed)
    {
        var question = $"{field.Name}: {field.Description}";
        var target = table.ForeignKeys.FirstOrDefault(key => key.Fields[0] == field.Name);
        // A code that no list in the schema closes: what other rows have is offered.
        var isOpen = field is { Type: FieldType.String, Enum.Count: 0, Unique: false, Pattern: not null } && target is null
            && !table.PrimaryKey.Contains(field.Name);
        if (Choices(tables, table, field, target, isOpen) is { Count: > 0 } choices)
        {
            var isThere = choices.Exists(choice => choice.Value == proposed);
            var none = field.Required ? [] : new[] { new Choice("") };
            choices = [.. choices.OrderBy(choice => choice.Value == proposed ? 0 : 1)];
            var (chosen, isNew) = new ListQuestion(
                console, question, isThere ? [.. choices, .. none] : [.. none, .. choices], isOpen || target is not null,
                isThere ? "" : proposed).Ask();
            return chosen is null ? null : (chosen.Value, isNew && target is not null);
        }

        var example = RowProposals.MayBeSpan(table, field, "2024-10")
            ? " (a day, or as much of it as is known: 20 Nov 2026, 2026-11, today)"
            : field.Type == FieldType.Date ? " (20 Nov 2026, 2026-11-20, today)"
            : field.Example is null ? "" : $" (e.g. {field.Example})";
        if (Text(question + example, proposed, value => Wrong(table, field, understood.Of(table, field, value)), !field.Required)
            is not { } answer)
            return null;

        var written = understood.Of(table, field, answer);
        if (written != answer)
            console.MarkupLine(ListQuestion.Safe($"  written {written}"));

        return (written, false);
    }

    /// <returns>The answer; null to go back.</returns>
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

    private static string? Wrong(TableSchema table, FieldSchema field, string value)
    {
        var form = new FieldForm(field, isReference: false);
        return value.Length == 0 ? field.Required ? $"{field.Name} must be filled" : null
            : form.Holds(value) || RowProposals.MayBeSpan(table, field, value) ? null
            : FieldAccidents.Of(field, value, form.Holds)?.Message ?? form.Explain(value).Message;
    }

    private static List<Choice> Choices(DataTables tables, TableSchema table, FieldSchema field, ForeignKey? target, bool isOpen)
    {
        if (target is not null)
        {
            var other = tables[target.Resource];
            return [.. other.Rows.Select(row => new Choice(other.Value(row, target.ResourceFields[0]), TypedValue.NameOf(other, row)))];
        }

        var known = isOpen ? tables[table.Name].Rows.Select(row => tables[table.Name].Value(row, field.Name))
            .Where(value => value.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList() : [];
        return known.Count is > 0 and <= MostKnown ? [.. known.Select(value => new Choice(value))]
            : field.Type == FieldType.Boolean ? [new("true"), new("false")]
            : field.Categories.Count > 0 ? [.. field.Categories.Select(category => new Choice(category.Value, category.Label ?? ""))]
            : [.. field.Enum.Select(value => new Choice(value))];
    }
}
