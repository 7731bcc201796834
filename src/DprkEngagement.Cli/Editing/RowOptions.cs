using System.CommandLine;
using DprkEngagement.Cli.Commands;

namespace DprkEngagement.Cli.Editing;

/// <summary>The options of a command that adds a row: a value for each column, the pages it rests on, and how to write.</summary>
internal sealed class RowOptions
{
    private readonly TableSchema _table;
    private readonly ColumnOptions _columns;
    private readonly ColumnOptions? _sourceColumns;
    private readonly Option<string[]> _sources = new("--source", "-s") { HelpName = "URL|ID", Description = "The page that says so: its address, or the id of a source that there is. May be given more than once." };
    private readonly Option<string[]> _cited = new("--cite") { HelpName = "ID", Description = "The event or claim that the page supports. May be given more than once." };
    private readonly Option<string?> _supports = new("--supports") { HelpName = "TEXT", Description = "What the page says that the row rests on." };
    private readonly Option<string[]> _participants = new("--participant") { Description = "One who took part, as in a row of participations.csv after its number: state, person, role, rank, office. May be given more than once; North Korea first." };
    private readonly Option<string?> _exception = new("--exception") { HelpName = "REASON", Description = "Why the row is right as it is although a rule on likely mistakes, such as near-duplicate, finds it: adds a row to exceptions.csv." };
    private readonly Option<string?> _data = DataOption.Create();
    private readonly WriteChoice _write = new();

    /// <param name="command">The command that gets the options.</param>
    /// <param name="package">The schema.</param>
    /// <param name="table">The table.</param>
    /// <param name="except">Columns that get no option.</param>
    public RowOptions(Command command, DataPackage package, TableSchema table, params IReadOnlyList<string> except)
    {
        _table = table;
        NeedsSource = Cited(package).Contains(table.Name);
        if (NeedsSource || table.Name == "sources")
        {
            command.Add(_supports);
        }

        if (NeedsSource)
        {
            command.Add(_sources);
        }
        else if (table.Name == "sources")
        {
            command.Add(_cited);
        }

        if (table.Name == "events")
        {
            command.Add(_participants);
        }

        command.Add(_exception);
        command.Add(_data);
        command.Add(_write.Yes);
        command.Add(_write.DryRun);
        _columns = new ColumnOptions(command, table, except);
        if (NeedsSource && package.Tables.FirstOrDefault(one => one.Name == "sources") is { } sources)
        {
            _sourceColumns = new ColumnOptions(command, sources, ["source_id", "url"], "source-");
        }
    }

    /// <summary>True where no row of the table stands without a page.</summary>
    public bool NeedsSource { get; }

    public (bool Yes, bool DryRun) Write(ParseResult parsed) => _write.Of(parsed);

    public string? Data(ParseResult parsed) => parsed.GetValue(_data);

    /// <summary>What was given on the command line.</summary>
    /// <exception cref="UsageException">A participant cannot be read.</exception>
    public AddRequest Request(ParseResult parsed)
    {
        var given = _sourceColumns?.Values(parsed) ?? [];
        var supports = parsed.GetValue(_supports) ?? "";
        return new AddRequest(_table.Name, _columns.Values(parsed))
        {
            Sources = _table.Name == "sources"
                ? [new SourceRequest("", supports, new Dictionary<string, string>())]
                : [.. Many(parsed, _sources).Select(address => new SourceRequest(address.Trim(), supports, given))],
            Cited = Many(parsed, _cited),
            Participants = [.. Many(parsed, _participants).Select(Participant)],
            ExceptionReason = parsed.GetValue(_exception) ?? "",
        };
    }

    /// <summary>The tables whose rows rest on pages.</summary>
    public static IReadOnlyList<string> Cited(DataPackage package) =>
        package.Tables.FirstOrDefault(table => table.Name == "citations")?.Fields.FirstOrDefault(field => field.Name == "record_table")?.Enum ?? [];

    private static string[] Many(ParseResult parsed, Option<string[]> option) => parsed.GetResult(option) is null ? [] : parsed.GetValue(option) ?? [];

    private static Dictionary<string, string> Participant(string text)
    {
        // An office may hold commas.
        var parts = text.Split(',', 5);
        return parts.Length == 5
            ? new() { ["iso3c"] = parts[0], ["person_id"] = parts[1], ["role"] = parts[2], ["rank"] = parts[3], ["office"] = parts[4] }
            : throw new UsageException($"--participant: '{text}' must have five parts, state,person,role,rank,office, e.g. \"PRK,kim-jong-un,principal,top_leader,President of State Affairs\"; person may be empty.");
    }
}
