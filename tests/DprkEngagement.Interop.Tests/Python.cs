namespace DprkEngagement.Interop.Tests;

/// <summary>A Python that has pandas.</summary>
internal static class Python
{
    public const string Missing = "No Python with pandas was found (python3, /usr/bin/python3, python, or what PYTHON names): install python3-pandas.";

    private static readonly Lazy<string?> WithPandas = new(() =>
        new[] { Environment.GetEnvironmentVariable("PYTHON"), "python3", "/usr/bin/python3", "python" }
            .OfType<string>()
            .FirstOrDefault(program => ToolRun.Start(program, ThisRepository.Root, "-c", "import pandas") is { ExitCode: 0 }));

    /// <summary>Runs it; skips the test where there is none.</summary>
    public static ToolRun Run(string folder, params string[] arguments)
    {
        Assert.SkipWhen(WithPandas.Value is null, Missing);
        return ToolRun.Start(WithPandas.Value!, folder, arguments)!;
    }
}
