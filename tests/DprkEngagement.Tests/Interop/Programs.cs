using System.ComponentModel;
using System.Diagnostics;

[assembly: AssemblyFixture(typeof(DprkEngagement.Tests.Interop.NodePackages))]

namespace DprkEngagement.Tests.Interop;

/// <summary>What a program of another maker said.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">Its output, with line feeds alone.</param>
/// <param name="Error">Its complaints.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Programs in other languages that the tests run.</summary>
    public static string Folder => Path.Combine(Repository.Root, "tests", "DprkEngagement.Tests", "Interop");

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Null where there is no such program.</returns>
    public static ToolRun? Start(string program, string folder, params string[] arguments)
    {
        // npm is a script on Windows, which only the shell finds.
        var (file, all) = OperatingSystem.IsWindows() ? ("cmd", ["/c", program, .. arguments]) : (program, arguments);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(file, all)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new ToolRun(process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>A Python that has pandas.</summary>
internal static class Python
{
    private static readonly Lazy<string?> WithPandas = new(() =>
        new[] { Environment.GetEnvironmentVariable("PYTHON"), "python3", "/usr/bin/python3", "python" }
            .OfType<string>()
            .FirstOrDefault(program => ToolRun.Start(program, Repository.Root, "-c", "import pandas") is { ExitCode: 0 }));

    /// <summary>Runs it; skips the test where there is none.</summary>
    public static ToolRun Run(string folder, params string[] arguments)
    {
        Assert.SkipWhen(WithPandas.Value is null,
            "No Python with pandas was found (python3, python, or what PYTHON names): install python3-pandas.");
        return ToolRun.Start(WithPandas.Value!, folder, arguments)!;
    }
}

/// <summary>The packages named beside this file, fetched from npm once, at the versions pinned there.</summary>
public sealed class NodePackages
{
    private readonly string _folder = Path.Combine(Repository.Root, "artifacts", "npm", "interop");
    private readonly Lazy<string?> _whyMissing;

    public NodePackages() => _whyMissing = new Lazy<string?>(Fetch);

    /// <summary>Runs a script of this folder; skips the test where node or the packages cannot be had.</summary>
    internal ToolRun Run(string script, params string[] arguments)
    {
        Assert.SkipWhen(_whyMissing.Value is not null, _whyMissing.Value ?? "");
        return ToolRun.Start("node", _folder, [script, .. arguments])!;
    }

    private string? Fetch()
    {
        Directory.CreateDirectory(_folder);
        foreach (var file in new[] { "package.json", "package-lock.json", "validate.js", "schema.js" })
        {
            File.Copy(Path.Combine(ToolRun.Folder, file), Path.Combine(_folder, file), overwrite: true);
        }

        // Written when npm has finished; it changes with the versions that are pinned.
        var fetched = Path.Combine(_folder, "fetched");
        var pinned = File.ReadAllText(Path.Combine(_folder, "package-lock.json"));
        if (ToolRun.Start("node", _folder, "--version") is null)
        {
            return "Node.js was not found: install it to check the data with packages from npm.";
        }

        if (File.Exists(fetched) && File.ReadAllText(fetched) == pinned)
        {
            return null;
        }

        if (ToolRun.Start("npm", _folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline",
            "--fetch-retries=1") is not { ExitCode: 0 })
        {
            return "npm could not fetch the packages: the data were not checked with them.";
        }

        File.WriteAllText(fetched, pinned);
        return null;
    }
}
