using System.ComponentModel;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk doctor</c>: looks at what a notebook needs on this machine, and says the cure where something is wrong.</summary>
internal static class DoctorCommand
{
    /// <summary>Its name.</summary>
    public const string Name = "doctor";

    /// <summary>What help shows after the options.</summary>
    public const string Example =
        """
          dprk doctor
          dprk doctor --fix
        """;

    private const string Extension = "ms-dotnettools.dotnet-interactive-vscode";
    private const string Manifest = "dotnet-tools.json";

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var fix = new Option<bool>("--fix")
        {
            Description = "Mends what it can: moves the tool manifest of VS Code's extension to where the extension looks for it.",
        };
        var command = new Command(
            Name,
            "Looks at what the notebooks need: the .NET SDK, the kernel, VS Code's extension, a browser for pictures. "
            + "A line for each, with the cure where something is wrong (it ends with 1).")
        {
            fix,
        };
        command.SetAction(parsed =>
        {
            var folder = Checkout.Around(surroundings.Folder)?.Folder ?? surroundings.Folder;
            var findings = Look(folder, UserFolders(), parsed.GetValue(fix), TryRun, SystemBrowser.TryFind()).ToList();
            foreach (var finding in findings)
                surroundings.Output.WriteLine(PrintableText.Of($"{finding.Mark} {finding.What}: {finding.Said}"));

            return findings.Exists(finding => finding.State == State.Wrong) ? ExitCode.WrongUsage : ExitCode.Done;
        });
        return command;
    }

    /// <summary>What was found, in the order in which a notebook needs it.</summary>
    /// <param name="folder">The project's folder.</param>
    /// <param name="userFolders">Where editors keep what is a user's; they need not exist.</param>
    /// <param name="fix">Whether to mend what can be.</param>
    /// <param name="run">Runs a program in the project's folder; gives what it printed, null where it is not there or failed.</param>
    /// <param name="browser">The browser for pictures; null where there is none.</param>
    internal static IEnumerable<Finding> Look(
        string folder, IReadOnlyList<string> userFolders, bool fix, Func<string, string[], string, string?> run, string? browser)
    {
        var sdk = run("dotnet", ["--version"], folder)?.Trim();
        yield return int.TryParse(sdk?.Split('.')[0], out var version) && version >= 10
            ? new Finding("SDK", State.Good, $".NET SDK {sdk}")
            : new Finding(
                "SDK",
                State.Wrong,
                "there is no .NET SDK 10; install it from https://dotnet.microsoft.com/download and start the editor again");
        yield return run("dotnet", ["tool", "run", "dotnet-interactive", "--", "--version"], folder)?.Trim() is { Length: > 0 } kernel
            ? new Finding("Kernel", State.Good, $".NET Interactive {kernel.Split('+')[0]}")
            : new Finding(
                "Kernel",
                State.Optional,
                "its own copy is not restored; tests and Jupyter need it, VS Code fetches its own: run 'dotnet tool restore'");
        foreach (var finding in Extensions(userFolders, fix))
            yield return finding;

        yield return browser is not null
            ? new Finding("Pictures", State.Good, browser)
            : new Finding("Pictures", State.Optional, SystemBrowser.NotFound + " Only 'dprk rerun --in-place' and 'dprk refresh' need it.");
    }

    // Since SDK 10.0.102 `dotnet new tool-manifest` writes beside .config/, and the extension, which looks there, fails on its
    // second start.
    private static IEnumerable<Finding> Extensions(IReadOnlyList<string> userFolders, bool fix)
    {
        var storages = userFolders.Select(one => Path.Combine(one, "globalStorage", Extension)).Where(Directory.Exists).ToList();
        if (storages.Count == 0)
        {
            yield return new Finding(
                "VS Code",
                State.Optional,
                $"its Polyglot Notebooks extension has not been started here; to use VS Code: code --install-extension {Extension}");
        }

        foreach (var storage in storages)
        {
            var (found, wanted) = (Path.Combine(storage, Manifest), Path.Combine(storage, ".config", Manifest));
            if (!File.Exists(found) || File.Exists(wanted))
            {
                yield return new Finding("VS Code", State.Good, "the extension finds its tool manifest");
            }
            else if (fix)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(wanted)!);
                File.Move(found, wanted);
                yield return new Finding("VS Code", State.Good, $"the extension's tool manifest was moved to {wanted}; reload the window");
            }
            else
            {
                yield return new Finding(
                    "VS Code",
                    State.Wrong,
                    $"the extension will not start again: its tool manifest is {found} and not in .config/ there; run 'dprk doctor --fix'");
            }
        }
    }

    // Of VS Code and its kin, on this machine or as a server for another.
    private static List<string> UserFolders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var settings = OperatingSystem.IsMacOS()
            ? Path.Combine(home, "Library", "Application Support")
            : Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData);
        string[] servers = [".vscode-server", ".vscode-server-insiders", ".vscode-remote"];
        string[] editors = ["Code", "Code - Insiders", "VSCodium", "Cursor"];
        return
        [
            .. editors.Select(name => Path.Combine(settings, name, "User")),
            .. servers.Select(name => Path.Combine(home, name, "data", "User")),
        ];
    }

    private static string? TryRun(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEnd();
            errors.Wait();
            process.WaitForExit();
            return process.ExitCode == 0 ? text : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>How something stands.</summary>
    internal enum State
    {
        /// <summary>As it should be.</summary>
        Good,

        /// <summary>Not there, and needed for some things only.</summary>
        Optional,

        /// <summary>Not as it should be: notebooks do not run.</summary>
        Wrong,
    }

    /// <summary>One thing that was looked at.</summary>
    internal sealed record Finding(string What, State State, string Said)
    {
        /// <summary>Of one width.</summary>
        public string Mark => State switch { State.Good => "ok   ", State.Optional => "-    ", _ => "WRONG" };
    }
}
