using System.CommandLine;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk codebook</c>: writes CODEBOOK.md in the data folder.</summary>
internal static class CodebookCommand
{
    public const string Name = "codebook";

    public const string Example =
        """
          dprk codebook
          dprk codebook --data ~/my-copy/data
        """;

    public static Command Create(Surroundings surroundings)
    {
        var data = DataOption.Create();
        var command = new Command(
            Name,
            "Writes CODEBOOK.md in the data folder, from datapackage.json, the rows and the prose in its folder codebook/. "
            + "Run it after a change to any of them. With problems in the data nothing is written (it ends with 3).")
        {
            data,
        };
        command.SetAction(parsed => Run(parsed.GetValue(data), surroundings));
        return command;
    }

    private static int Run(string? typedFolder, Surroundings surroundings)
    {
        var loaded = DataOption.Load(typedFolder, surroundings);
        if (loaded.Data is not { } data)
        {
            return Refuse(loaded.Problems, surroundings.Output);
        }

        try
        {
            Write(Codebook.Write(data), Path.Combine(data.Folder, Codebook.FileName), surroundings);
            return ExitCode.Done;
        }
        catch (DataException found)
        {
            return Refuse(DataOption.Opened(found.Problems, data.Folder, surroundings), surroundings.Output);
        }
    }

    private static void Write(string text, string path, Surroundings surroundings)
    {
        var isNew = !File.Exists(path) || File.ReadAllText(path) != text;
        if (isNew)
        {
            WholeFile.Write(path, text);
        }

        var shown = PrintableText.Of(surroundings.Shown(path));
        surroundings.Output.WriteLine(isNew ? $"Wrote {shown}." : $"{shown} was up to date.");
    }

    private static int Refuse(IReadOnlyList<DataProblem> problems, TextWriter output)
    {
        DataCheck.PrintProblems(problems, output);
        output.WriteLine("The codebook was not written.");
        return ExitCode.DataProblems;
    }
}
