using System.ComponentModel;
using System.Diagnostics;

namespace DprkEngagement.Cli.Diff;

/// <summary>Runs git in a folder.</summary>
/// <param name="folder">The folder.</param>
internal sealed class Git(string folder)
{
    /// <returns>What it printed on one line, or null where it failed, and then its complaint.</returns>
    /// <exception cref="UsageException">git is not there.</exception>
    public (string? Line, string Complaint) Ask(params string[] arguments)
    {
        using var output = new MemoryStream();
        var complaint = Run(output, arguments);
        return complaint is null ? (System.Text.Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\r', '\n'), "") : (null, complaint);
    }

    /// <returns>Null where it went well; otherwise its complaint.</returns>
    /// <exception cref="UsageException">git is not there.</exception>
    public string? Run(Stream output, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // Its complaints are looked into.
        start.Environment["LC_ALL"] = "C";
        using var process = Start(start);
        var complaint = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        var text = complaint.GetAwaiter().GetResult().Trim();
        return process.ExitCode == 0 ? null : text.Length == 0 ? "git gave no reason" : text;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UsageException("git was not found, so no other version can be read. Install git, or name two folders: dprk diff old/data new/data.");
        }
    }
}
