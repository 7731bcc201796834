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

    [Fact]
    public async Task A_folder_that_the_environment_names_and_that_is_not_there_is_wrong_usage()
    {
        using var check = StartWith(new() { ["DPRK_DATA"] = "missing" }, "check");
        var error = await check.StandardError.ReadToEndAsync();
        await check.WaitForExitAsync();

        // A path that the system itself gives, since a temporary folder may lie behind a link.
        Assert.StartsWith("DPRK_DATA: there is no folder ", error, StringComparison.Ordinal);
        Assert.EndsWith("missing.\n", error, StringComparison.Ordinal);
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public async Task Another_language_and_another_time_zone_give_the_same_bytes()
    {
        _folder.Write("Analysis.sln", "");
        _folder.Write("notebooks/01-first.ipynb", Notebook($"#r \\\"{typeof(EngagementData).Assembly.Location}\\\"\\nusing DprkEngagement;\\nvar data = EngagementData.Load();\\ndisplay(new System.DateTime(2018, 6, 12, 1, 2, 3)); display(1.5); display(\\\"title\\\".ToUpper());\\nCharts.TroopClaims(data)"));

        var plain = await RerunAsync("plain", "C", "UTC");
        var far = await RerunAsync("far", "tr_TR.UTF-8", "Pacific/Kiritimati");

        Assert.Contains("notebooks/01-first.ipynb", plain.Keys);
        Assert.Contains("report/01-first.html", plain.Keys);
        Assert.Equal(plain, far);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<SortedDictionary<string, string>> RerunAsync(string folder, string language, string timeZone)
    {
        using var rerun = StartWith(
            new() { ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = timeZone },
            "rerun", "--data", ThisRepository.Data, "--out", folder);
        var output = await rerun.StandardOutput.ReadToEndAsync();
        await rerun.WaitForExitAsync();
        Assert.True(rerun.ExitCode == 0, output);
        return FolderBytes.Of(Path.Combine(_folder.Path, folder));
    }

    private Process Start(params string[] arguments) => StartWith([], arguments);

    private Process StartWith(Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dprk.dll"), .. arguments])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static string Notebook(string cell) =>
        $$"""{"cells": [{"cell_type": "code", "execution_count": null, "id": "only", "metadata": {}, "outputs": [], "source": "{{cell}}"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""";
}
