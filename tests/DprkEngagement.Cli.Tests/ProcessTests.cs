using System.Diagnostics;

namespace DprkEngagement.Cli.Tests;

/// <summary>What only a process of its own shows: exit codes as a shell sees them, and Ctrl-C.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Its_exit_code_reaches_the_shell()
    {
        using var wrong = Start("chekc");
        await wrong.WaitForExitAsync();
        Assert.Equal(1, wrong.ExitCode);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_with_130_and_a_sentence_even_in_a_cell_that_never_yields()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill command to send the signal with.");
        _folder.Write("Analysis.sln", "");
        _folder.Write("notebooks/01-first.ipynb", Notebook("1"));
        _folder.Write("notebooks/02-endless.ipynb", Notebook("while (true) { }"));
        using var rerun = Start("rerun", "--data", ThisRepository.Data);
        while (await rerun.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("01-first: done", StringComparison.Ordinal))
        {
        }

        using var kill = Process.Start("kill", ["-INT", rerun.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        var rest = await rerun.StandardOutput.ReadToEndAsync();
        await rerun.WaitForExitAsync();

        Assert.Equal("\nInterrupted: 1 of 2 notebooks had ended and are written; the report was left as it was.\n", rest[rest.IndexOf("\nInterrupted", StringComparison.Ordinal)..]);
        Assert.Equal("", await rerun.StandardError.ReadToEndAsync());
        Assert.Equal(130, rerun.ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dprk.dll"), .. arguments])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static string Notebook(string cell) =>
        $$"""{"cells": [{"cell_type": "code", "execution_count": null, "id": "only", "metadata": {}, "outputs": [], "source": "{{cell}}"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""";
}
