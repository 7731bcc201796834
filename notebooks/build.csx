// What the first cell of every notebook loads: it builds the helper library when its dll is missing or older than
// its sources, so that Run All works on a fresh clone and after every edit. When there is nothing to do it prints
// nothing, and a rerun of an unchanged notebook leaves the same outputs.

using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

LibraryBuild.BringUpToDate();

static class LibraryBuild
{
    public static void BringUpToDate()
    {
        var repository = Path.GetFullPath(Path.Combine(FolderOfThisFile(), ".."));
        var sources = Path.Combine(repository, "src", "DprkEngagement");
        var dll = Path.Combine(repository, "artifacts", "bin", "DprkEngagement", "debug", "DprkEngagement.dll");

        var reason = WhyBuild(repository, sources, dll);
        if (reason is null)
        {
            return;
        }

        Console.WriteLine($"Building the library first: {reason}.");
        Build(repository, Path.Combine(sources, "DprkEngagement.csproj"));
        // A build that finds nothing to compile leaves the old time, and every run would build again.
        File.SetLastWriteTimeUtc(dll, DateTime.UtcNow);
        Console.WriteLine("Built.");

        if (AppDomain.CurrentDomain.GetAssemblies().Any(loaded => !loaded.IsDynamic && loaded.Location == dll))
        {
            Console.WriteLine("This kernel still holds the library as it was before: restart it to use the new one.");
        }
    }

    // A deleted file is not noticed; the next edit, or `dotnet build`, catches up with it.
    static string WhyBuild(string repository, string sources, string dll)
    {
        if (!File.Exists(dll))
        {
            return "it has not been built yet";
        }

        var built = File.GetLastWriteTimeUtc(dll);
        // Beside the code: the scripts and style sheets that the dll carries.
        string[] kinds = ["*.cs", "*.js", "*.css", "*.csproj"];
        var changed = kinds.SelectMany(kind => Directory.EnumerateFiles(sources, kind, SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(repository, "Directory.*.props"))
            .Concat(Directory.EnumerateFiles(Path.Combine(repository, "src"), "Directory.*.props"))
            .Where(file => File.GetLastWriteTimeUtc(file) > built)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        return changed is null ? null : $"{Path.GetRelativePath(repository, changed).Replace('\\', '/')} is newer than it";
    }

    static void Build(string repository, string project)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = repository,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        // As `dotnet build` does, but with each error once, and without what only looks at style. Servers that outlive the build would keep its output open,
        // and this cell waiting for it.
        foreach (var argument in new[] { "msbuild", project, "-restore", "-p:Configuration=Debug", "-v:quiet", "-nologo", "-clp:NoSummary", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:RunAnalyzers=false" })
        {
            start.ArgumentList.Add(argument);
        }

        string output;
        using (var build = Start(start))
        {
            var errors = build.StandardError.ReadToEndAsync();
            output = build.StandardOutput.ReadToEnd() + errors.Result;
            build.WaitForExit();
            if (build.ExitCode == 0)
            {
                return;
            }
        }

        var advice = output.Contains("being used by another process", StringComparison.Ordinal)
            ? "\nA running kernel holds the dll: restart the kernels of all notebooks and run this cell again."
            : "";
        throw new InvalidOperationException($"The library could not be built:\n{output.Trim()}{advice}");
    }

    static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException(
                "The library has to be built, and the command 'dotnet' was not found. Install the .NET 10 SDK (https://dotnet.microsoft.com/download), then start the editor again.");
        }
    }

    static string FolderOfThisFile([CallerFilePath] string file = "") => Path.GetDirectoryName(file) ?? "";
}
