namespace DprkEngagement.Notebooks.Tests.Running;

/// <summary>The program in the README runs as it stands there.</summary>
public class ReadmeProgramTests
{
    [Fact]
    public async Task It_prints_the_five_meetings_with_Xi()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Analysis.sln")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        var text = await File.ReadAllTextAsync(Path.Combine(root, "README.md"));
        var program = text.Split("```csharp\n")[1].Split("```")[0];
        var library = typeof(EngagementData).Assembly.Location.Replace('\\', '/');
        using var notebook = new TestNotebook($"#r \"{library}\"", program);

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal(
            "2018-03-25 Beijing\n2018-05-07 Dalian\n2018-06-19 Beijing\n2019-01-07 Beijing\n2019-06-20 Pyongyang\n",
            Assert.Single(cells[1].Outputs).StreamText);
    }
}
