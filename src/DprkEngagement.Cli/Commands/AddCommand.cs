using System.CommandLine;
using DprkEngagement.Cli.Editing;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk add</c>: a row of any table, with what it rests on, in one step.</summary>
internal static class AddCommand
{
    public const string Name = "add";

    public const string Example =
        """
          dprk add claim
          dprk add claim --claimant kor-nis --quantity troops_deployed --measure stock --high 12000 --published 2026-11-20 --source https://example.org/news/1 --source-publisher Yonhap --source-title "North Korea keeps up to 12,000 in Russia" --dry-run
          dprk add source --url https://example.org/news/2 --publisher Yonhap --title "A second report" --cite 2024-10-18-nis-troops-1500 --supports "1,500 soldiers"
          dprk add person --name "Pak Jong Chon" --short-name Pak --iso3c PRK
        """;

    /// <param name="surroundings">Where it was started.</param>
    /// <param name="arguments">The whole command line: which columns there are depends on the data that it names.</param>
    public static Command Create(Surroundings surroundings, string[] arguments)
    {
        var command = new Command(
            Name,
            "Adds a row to a table: values by options, or asked one by one at a terminal. Shows the row as it will stand and what the checks say of it, "
            + "then writes it where its table's order wants it, with the page it rests on. With problems nothing is written (it ends with 3).");
        if (arguments.FirstOrDefault() != Name)
        {
            return command;
        }

        if (SchemaAhead.Of(arguments, surroundings) is { } package)
        {
            foreach (var table in package.Tables)
            {
                command.Add(CreateFor(package, table, surroundings));
            }
        }

        else
        {
            // Says that there are no data, whatever follows.
            command.TreatUnmatchedTokensAsErrors = false;
            command.SetAction(_ => NoSchema(arguments, surroundings));
        }

        return command;
    }

    /// <summary>What to say where the schema cannot be read, which the options would come from.</summary>
    public static int NoSchema(string[] arguments, Surroundings surroundings)
    {
        DataCheck.PrintProblems(DataOption.Load(SchemaAhead.Typed(arguments), surroundings).Problems, surroundings.Output);
        return ExitCode.DataProblems;
    }

    private static Command CreateFor(DataPackage package, TableSchema table, Surroundings surroundings)
    {
        var name = TableNames.OfOneRow(table);
        var command = new Command(name, $"A row of {table.Path}: {PrintableText.Of(table.Description ?? table.Name)}");
        if (name != table.Name)
        {
            command.Aliases.Add(table.Name);
        }

        var options = new RowOptions(command, package, table);
        command.SetAction(parsed => Run(parsed, options, table, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, RowOptions options, TableSchema table, Surroundings surroundings)
    {
        var (yes, dryRun) = options.Write(parsed);
        var run = new AdditionRun(options.Data(parsed), surroundings, yes, dryRun);
        var request = options.Request(parsed);
        if (surroundings.Questions is { } questions && !yes)
        {
            if (run.Read() is not { } tables)
            {
                return ExitCode.DataProblems;
            }

            var ask = new RowQuestions(questions, tables, table, options.NeedsSource);
            return run.Run(ask.Complete(request), ask.Correct);
        }

        return run.Run(request, (_, _) => null);
    }
}
