using DprkEngagement.Cli.Commands;

namespace DprkEngagement.Cli.Tests.Notebooks;

/// <summary><c>dprk doctor</c> on machines that lack something.</summary>
public class DoctorTests
{
    private const string Storage = "globalStorage/ms-dotnettools.dotnet-interactive-vscode";

    [Fact]
    public void A_machine_with_everything_is_well()
    {
        using var user = new TemporaryFolder();
        user.Write($"{Storage}/.config/dotnet-tools.json", "{}");

        var findings = Look(user, fix: false, "10.0.102", "1.0.712001+abc", "/usr/bin/chromium");

        Assert.All(findings, finding => Assert.Equal(DoctorCommand.State.Good, finding.State));
        Assert.Equal([".NET SDK 10.0.102", ".NET Interactive 1.0.712001"], findings.Take(2).Select(finding => finding.Said));
    }

    [Fact]
    public void What_is_missing_is_said_with_its_cure()
    {
        using var user = new TemporaryFolder();

        var findings = Look(user, fix: false, "9.0.100", null, null);

        Assert.Equal(["WRONG", "-    ", "-    ", "-    "], findings.Select(finding => finding.Mark));
        string[] cures = ["dotnet.microsoft.com/download", "dotnet tool restore", "code --install-extension", "Install Chromium"];
        Assert.All(findings.Zip(cures), pair => Assert.Contains(pair.Second, pair.First.Said, StringComparison.Ordinal));
    }

    [Fact]
    public void The_extensions_misplaced_manifest_is_named_and_moved()
    {
        using var user = new TemporaryFolder();
        var misplaced = user.Write($"{Storage}/dotnet-tools.json", "{\"version\": 1}");

        Assert.Contains(Look(user, fix: false, "10.0.102", "1", "b"), finding =>
            finding.State == DoctorCommand.State.Wrong && finding.Said.Contains("dprk doctor --fix", StringComparison.Ordinal));
        Assert.True(File.Exists(misplaced));

        Assert.DoesNotContain(Look(user, fix: true, "10.0.102", "1", "b"), finding => finding.State == DoctorCommand.State.Wrong);
        Assert.False(File.Exists(misplaced));
        Assert.Equal("{\"version\": 1}", File.ReadAllText(Path.Combine(user.Path, Storage, ".config", "dotnet-tools.json")));
        Assert.Contains(Look(user, fix: false, "10.0.102", "1", "b"), finding => finding.Said == "the extension finds its tool manifest");
    }

    private static List<DoctorCommand.Finding> Look(TemporaryFolder user, bool fix, string? sdk, string? kernel, string? browser) =>
        [.. DoctorCommand.Look("/", [user.Path], fix, (_, arguments, _) => arguments is ["--version"] ? sdk : kernel, browser)];
}
