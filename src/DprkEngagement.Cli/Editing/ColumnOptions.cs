namespace DprkEngagement.Cli.Editing;

/// <summary>An option for each column of a table: by the column's name, and by a shorter one where no other column could be
/// meant.</summary>
internal sealed class ColumnOptions
{
    private readonly List<(string Column, Option<string?> Option)> _options = [];

    /// <param name="command">The command that gets the options.</param>
    /// <param name="table">The table.</param>
    /// <param name="except">Columns that get none.</param>
    /// <param name="prefix">What the names of the options begin with, e.g. source-; empty for none.</param>
    /// <param name="hidden">True to leave them out of the help.</param>
    public ColumnOptions(Command command, TableSchema table, IReadOnlyList<string> except, string prefix = "", bool hidden = false)
    {
        foreach (var field in table.Fields.Where(field => !except.Contains(field.Name)))
        {
            var taken = command.Options.SelectMany(option => option.Aliases.Append(option.Name)).ToHashSet(StringComparer.Ordinal);
            var names = NamesOf(field.Name, table, prefix).Where(name => !taken.Contains(name)).ToList();
            if (names.Count == 0)
                continue;

            var option = new Option<string?>(names[0]) { HelpName = Kind(field), Description = Description(table, field), Hidden = hidden };
            names.Skip(1).ToList().ForEach(option.Aliases.Add);
            _options.Add((field.Name, option));
            command.Add(option);
        }
    }

    /// <summary>What was given, by column.</summary>
    public Dictionary<string, string> Values(ParseResult parsed) =>
        _options.Where(pair => parsed.GetResult(pair.Option) is not null)
            .ToDictionary(pair => pair.Column, pair => parsed.GetValue(pair.Option) ?? "");

    /// <summary>The option of a column; null where it has none.</summary>
    public string? NameOf(string column) => _options.Find(one => one.Column == column).Option?.Name;

    /// <summary>The option of a column under a prefix.</summary>
    public static string NameOf(string column, string prefix) => $"--{prefix}{Told(column, prefix).Replace('_', '-')}";

    /// <summary>What a column is called in options: claimant for claimant_id, from for from_iso3c, published for date_published.</summary>
    public static string Short(string column) => column == "iso3c" ? "state"
        : column.EndsWith("_id", StringComparison.Ordinal) ? column[..^3]
        : column.EndsWith("_iso3c", StringComparison.Ordinal) ? column[..^6]
        : column.StartsWith("date_", StringComparison.Ordinal) ? column[5..]
        : column;

    private static IEnumerable<string> NamesOf(string column, TableSchema table, string prefix)
    {
        var told = Told(column, prefix);
        string[] names = table.IndexOf(Short(told)) < 0 ? [told, Short(told)] : [told];
        return names.SelectMany(name => new[] { $"--{prefix}{name.Replace('_', '-')}", $"--{prefix}{name}" }).Distinct();
    }

    /// <summary>Said once is enough: --claimant-type, not --claimant-claimant-type.</summary>
    private static string Told(string column, string prefix) =>
        prefix.Length > 0 && column.StartsWith(prefix.Replace('-', '_'), StringComparison.Ordinal) ? column[prefix.Length..] : column;

    private static string Kind(FieldSchema field) => field.Type switch
    {
        FieldType.Date => "DATE",
        FieldType.Integer or FieldType.Number => "NUMBER",
        FieldType.Boolean => "true|false",
        FieldType.Uri => "URL",
        _ when field.Enum.Count > 0 => "VALUE",
        _ => "TEXT",
    };

    private static string Description(TableSchema table, FieldSchema field)
    {
        var description = PrintableText.Of(field.Description ?? field.Name);
        var target = table.ForeignKeys.FirstOrDefault(key => key.Fields[0] == field.Name);
        return field.Enum.Count > 0 ? $"{description}: {string.Join(", ", field.Enum)}"
            : target is not null ? $"{description} ({target.ResourceFields[0]} of {target.Resource})"
            : field.Example is { } example ? $"{description}, e.g. {PrintableText.Of(example)}"
            : description;
    }
}
