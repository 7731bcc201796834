using System.ComponentModel;
using System.Diagnostics;

namespace DprkEngagement.Interop.Tests;

/// <summary>What a program of another maker said.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">Its output, with line feeds alone.</param>
/// <param name="Error">Its complaints.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
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
