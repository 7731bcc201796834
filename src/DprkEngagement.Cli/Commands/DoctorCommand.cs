using System.ComponentModel;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk doctor</c>: looks at what a notebook needs on this machine, and says the cure where something is wrong.</summary>
internal static class DoctorCommand
{
    public const string Name = "doctor";

    public const string Example =
        """
          dprk doctor
          dprk doctor --fix
        """;

    private const string Extension = "ms-dotnettools.dotnet-interactive-vscode";
    private const string Manifest = "dotnet-tools.json";

    /// <summary>How something stands; Optional is not there, and needed for some things only.</summary>
    public enum State { Good, Optional, Wrong }

    public sealed record Finding(string What, State State, string Said)
    {
        public string Mark => State switch { State.Good => "ok   ", State.Optional => "-    ", _ => "WRONG" };
    }

    public static Command Create(Surroundings surroundings)
    {
        var fix = DataOption.Flag("--fix",
            "Mends what it can: moves the tool manifest of VS Code's extension to where the extension looks for it.");
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
            findings.ForEach(one => surroundings.Output.WriteLine(PrintableText.Of($"{one.Mark} {one.What}: {one.Said}")));
            return findings.Exists(finding => finding.State == State.Wrong) ? ExitCode.WrongUsage : ExitCode.Done;
        });
        return command;
    }

    /// <summary>What was found, in the order in which a notebook needs it.</summary>
    public static IEnumerable<Finding> Look(
        string folder, IReadOnlyList<string> userFolders, bool fix, Func<string, string[], string, string?> run, string? browser)
    {
        var sdk = run("dotnet", ["--version"], folder)?.Trim();
        yield return int.TryParse(sdk?.Split('.')[0], out var version) && version >= 10
            ? new("SDK", State.Good, $".NET SDK {sdk}")
            : new("SDK", State.Wrong,
                "there is no .NET SDK 10; install it from https://dotnet.microsoft.com/download and start the editor again");
        yield return run("dotnet", ["tool", "run", "dotnet-interactive", "--", "--version"], folder)?.Trim() is { Length: > 0 } kernel
            ? new("Kernel", State.Good, $".NET Interactive {kernel.Split('+')[0]}")
            : new("Kernel", State.Optional,
                "its own copy is not restored; tests and Jupyter need it, VS Code fetches its own: run 'dotnet tool restore'");
        var storages = userFolders.Select(one => Path.Combine(one, "globalStorage", Extension)).Where(Directory.Exists).ToList();
        foreach (var storage in storages)
            yield return ManifestIn(storage, fix);

        if (storages.Count == 0)
        {
            yield return new("VS Code", State.Optional,
                $"its Polyglot Notebooks extension has not been started here; to use VS Code: code --install-extension {Extension}");
        }

        yield return browser is not null
            ? new("Pictures", State.Good, browser)
            : new("Pictures", State.Optional, SystemBrowser.NotFound + " Only 'dprk rerun --in-place' and 'dprk refresh' need it.");
    }

    // Since SDK 10.0.102 `dotnet new tool-manifest` writes beside .config/; the extension looks there and fails on its second start.
    private static Finding ManifestIn(string storage, bool fix)
    {
        var (found, wanted) = (Path.Combine(storage, Manifest), Path.Combine(storage, ".config", Manifest));
        if (!File.Exists(found) || File.Exists(wanted))
            return new("VS Code", State.Good, "the extension finds its tool manifest");

        if (!fix)
        {
            return new("VS Code", State.Wrong,
                $"the extension will not start again: its tool manifest is {found} and not in .config/ there; run 'dprk doctor --fix'");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(wanted)!);
        File.Move(found, wanted);
        return new("VS Code", State.Good, $"the extension's tool manifest was moved to {wanted}; reload the window");
    }

    // Of VS Code and its kin, on this machine or as a server for another.
    private static IReadOnlyList<string> UserFolders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var settings = OperatingSystem.IsMacOS()
            ? Path.Combine(home, "Library", "Application Support")
            : Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData);
        string[] editors = ["Code", "Code - Insiders", "VSCodium", "Cursor"];
        string[] servers = [".vscode-server", ".vscode-server-insiders", ".vscode-remote"];
        return [.. editors.Select(name => Path.Combine(settings, name, "User")),
            .. servers.Select(name => Path.Combine(home, name, "data", "User"))];
    }

    private static string? TryRun(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
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
}
