using System.Globalization;

namespace DprkEngagement.Notebooks.Tests.Running;

public class DeterminismTests
{
    private static readonly string[] Cells =
    [
        "Console.WriteLine(1234.5);\nConsole.WriteLine(\"TITLE\".ToLower());\ndisplay(new { Value = 0.25, Day = new DateTime(2024, 3, 1) });",
        "record Row(string Name, double? Share, DateOnly Day);\nnew[] { new Row(\"I\", 0.5, new DateOnly(2023, 9, 13)), new Row(\"İ\", null, new DateOnly(2024, 6, 19)) }",
        "$\"{0.1 + 0.2:N2}\"",
        "typeof(Row).FullName",
    ];

    [Fact]
    public async Task Running_a_saved_run_again_gives_the_same_bytes()
    {
        using var notebook = new TestNotebook(Cells);
        (await notebook.RunAsync()).Executed.ForSaving().Save(notebook.Path);
        var first = await File.ReadAllBytesAsync(notebook.Path, TestContext.Current.CancellationToken);

        (await notebook.RunAsync()).Executed.ForSaving().Save(notebook.Path);

        Assert.Equal(first, await File.ReadAllBytesAsync(notebook.Path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_callers_culture_does_not_reach_the_outputs()
    {
        using var notebook = new TestNotebook(Cells);
        var plain = (await notebook.RunAsync()).Executed.ToString();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("tr-TR");

            var run = await notebook.RunAsync();

            Assert.Equal(plain, run.Executed.ToString());
            Assert.Equal("1234.5\ntitle\n", run.Executed.Cells[0].Outputs[0].StreamText);
            Assert.Equal("0.30", run.Executed.Cells[2].Outputs[0].Text("text/plain"));
            Assert.Equal("tr-TR", CultureInfo.CurrentCulture.Name);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
