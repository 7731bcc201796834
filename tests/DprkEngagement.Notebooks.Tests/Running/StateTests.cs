namespace DprkEngagement.Notebooks.Tests.Running;

public class StateTests
{
    [Fact]
    public async Task Variables_methods_types_and_usings_reach_later_cells()
    {
        using var notebook = new TestNotebook(
            "using System.Globalization;\nvar count = 3;\nint Twice(int x) => 2 * x;\nrecord Point(int X, int Y);",
            "var p = new Point(Twice(count), 1);",
            "p.X.ToString(CultureInfo.InvariantCulture) + p.Y");

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("61", Assert.Single(cells[2].Outputs).Text("text/plain"));
        Assert.Equal([1, 2, 3], cells.Select(cell => cell.ExecutionCount ?? 0));
    }
}
