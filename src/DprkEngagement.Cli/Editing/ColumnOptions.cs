using System.CommandLine;

namespace DprkEngagement.Cli.Editing;

/// <summary>An option for each column of a table: by the column's name, and by a shorter one where no other column could be meant.</summary>
internal sealed class ColumnOptions
{
    private static readonly string[] Prefixes = ["date_"];
    private static readonly string[] Suffixes = ["_id", "_iso3c"];

    private readonly List<(string Column, Option<string?> Option)> _options = [];

    /// <param name="command">The command that gets the options.</param>
    /// <param name="table">The table.</param>
    /// <param name="except">Columns that get none.</param>
    /// <param name="prefix">What the names of the options begin with, e.g. source-; empty for none.</param>
    public ColumnOptions(Command command, TableSchema table, IReadOnlyList<string> except, string prefix = "")
    {
        foreach (var field in table.Fields.Where(field => !except.Contains(field.Name)))
        {
            var option = new Option<string?>($"--{prefix}{Hyphened(field.Name)}")
            {
                HelpName = Kind(field),
                Description = Description(table, field),
            };
            foreach (var alias in Aliases(field.Name, table, command, prefix))
            {
                option.Aliases.Add(alias);
            }

            _options.Add((field.Name, option));
            command.Add(option);
        }
    }

    /// <summary>What was given, by column.</summary>
    public Dictionary<string, string> Values(ParseResult parsed) =>
        _options.Where(pair => parsed.GetResult(pair.Option) is not null)
            .ToDictionary(pair => pair.Column, pair => parsed.GetValue(pair.Option) ?? "");

    private static IEnumerable<string> Aliases(string column, TableSchema table, Command command, string prefix)
    {
        var taken = command.Options.SelectMany(option => option.Aliases.Append(option.Name)).ToHashSet(StringComparer.Ordinal);
        var shorter = Prefixes.Where(part => column.StartsWith(part, StringComparison.Ordinal)).Select(part => column[part.Length..])
            .Concat(Suffixes.Where(part => column.EndsWith(part, StringComparison.Ordinal)).Select(part => column[..^part.Length]))
            .Where(name => table.IndexOf(name) < 0)
            .Append(column);
        return shorter.Select(name => $"--{prefix}{Hyphened(name)}").Append($"--{prefix}{column}").Distinct()
            .Where(name => name != $"--{prefix}{Hyphened(column)}" && !taken.Contains(name));
    }

    private static string Hyphened(string column) => column.Replace('_', '-');

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
