using System.Diagnostics;

namespace DprkEngagement.Cli.Tests;

/// <summary>The script <c>dprk</c> in the repository's folder.</summary>
public sealed class ScriptTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ScriptTests()
    {
        _folder.Write("dprk", File.ReadAllText(Path.Combine(ThisRepository.Folder.Folder, "dprk")));
        _folder.Write("src/DprkEngagement.Cli/Program.cs", "");
        // Says what it was called with, and makes what a build would make.
        _folder.Write("bin/dotnet", "#!/bin/sh\nfor word; do printf '<%s>' \"${word##*/}\"; done; echo\n[ \"$1\" = build ] && mkdir -p artifacts/bin/DprkEngagement.Cli/debug && : > artifacts/bin/DprkEngagement.Cli/debug/dprk.dll\nexit 0\n");
    }

    [Fact]
    public async Task It_builds_once_and_hands_on_every_argument_as_it_was_typed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has dprk.cmd instead.");
        Assert.Equal("<build><DprkEngagement.Cli><--nologo><-v><quiet>\n<dprk.dll><add><claim><--title><two words>\n", await RunAsync("add", "claim", "--title", "two words"));
        Assert.Equal("<dprk.dll><check>\n", await RunAsync("check"));
        File.SetLastWriteTimeUtc(Path.Combine(_folder.Path, "src/DprkEngagement.Cli/Program.cs"), new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal("<build><DprkEngagement.Cli><--nologo><-v><quiet>\n<dprk.dll><check>\n", await RunAsync("check"));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> RunAsync(params string[] arguments)
    {
        var bin = Path.Combine(_folder.Path, "bin");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(bin, "dotnet"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo("sh", ["-c", "exec 2>&1; exec sh dprk \"$@\"", "dprk", .. arguments]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{bin}:{Environment.GetEnvironmentVariable("PATH")}";
        using var script = Process.Start(start)!;
        var output = await script.StandardOutput.ReadToEndAsync();
        await script.WaitForExitAsync();
        return output;
    }
}
