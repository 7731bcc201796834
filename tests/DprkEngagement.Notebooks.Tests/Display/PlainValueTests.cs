using DprkEngagement.Notebooks.Tests.Running;

namespace DprkEngagement.Notebooks.Tests.Display;

public class PlainValueTests
{
    [Theory]
    [InlineData("1234567.5", "1234567.5")]
    [InlineData("true", "True")]
    [InlineData("DayOfWeek.Friday", "Friday")]
    [InlineData("\"a <b>\"", "a <b>")]
    [InlineData("new DateOnly(2024, 6, 19)", "2024-06-19")]
    [InlineData("new DateTime(2024, 6, 19, 8, 30, 0)", "2024-06-19 08:30:00")]
    [InlineData("new DateTimeOffset(2024, 6, 19, 8, 30, 0, TimeSpan.FromHours(9))", "2024-06-19 08:30:00+09:00")]
    [InlineData("new[] { 1.5, 2 }", "[1.5, 2]")]
    [InlineData("new object[] { null, new[] { \"a\" } }", "[<null>, [a]]")]
    [InlineData("new int[0]", "[]")]
    [InlineData("Enumerable.Range(1, 51).Select(_ => 0)", "[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] 1 more is left out.")]
    public async Task A_plain_value_is_shown_as_plain_text(string source, string text)
    {
        using var notebook = new TestNotebook(source);

        var output = Assert.Single((await notebook.RunWithoutFailureAsync())[0].Outputs);

        Assert.Equal(["text/plain"], output.MimeTypes);
        Assert.Equal(text, output.Text("text/plain"));
    }

    [Fact]
    public async Task Records_are_shown_as_an_escaped_table()
    {
        using var notebook = new TestNotebook(
            "record Row(string Name, double? Share, DateOnly Day) { public int this[int i] => i; }\n"
            + "new[] { new Row(\"<b> & 'x'\", 0.5, new DateOnly(2023, 9, 13)), new Row(\"İ\", null, new DateOnly(2024, 6, 19)) }");

        var output = Assert.Single((await notebook.RunWithoutFailureAsync())[0].Outputs);

        Assert.Equal(
            """
            <table>
            <thead><tr><th>Name</th><th>Share</th><th>Day</th></tr></thead>
            <tbody>
            <tr><td>&lt;b&gt; &amp; &#39;x&#39;</td><td>0.5</td><td>2023-09-13</td></tr>
            <tr><td>İ</td><td></td><td>2024-06-19</td></tr>
            </tbody>
            </table>
            """,
            output.Text("text/html"));
        Assert.Equal("Name = <b> & 'x', Share = 0.5, Day = 2023-09-13\nName = İ, Share = , Day = 2024-06-19", output.Text("text/plain"));
    }

    [Fact]
    public async Task A_long_table_says_how_many_rows_are_left_out()
    {
        using var notebook = new TestNotebook(
            "Enumerable.Range(1, 60).Select(i => new { i })",
            "IEnumerable<object> Endless() { while (true) yield return new { x = 1 }; }\nEndless()");

        var cells = await notebook.RunWithoutFailureAsync();

        var html = Assert.Single(cells[0].Outputs).Text("text/html")!;
        Assert.Contains("<tr><td>50</td></tr>\n</tbody>\n</table>\n<p>10 more are left out.</p>", html, StringComparison.Ordinal);
        Assert.EndsWith("i = 50\n10 more are left out.", Assert.Single(cells[0].Outputs).Text("text/plain"), StringComparison.Ordinal);
        Assert.EndsWith("<p>10000 or more are left out.</p>", Assert.Single(cells[1].Outputs).Text("text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_can_be_asked_for()
    {
        using var notebook = new TestNotebook(
            "display(\"1 < 2\", \"text/html\");",
            "\"x\".Display(\"text/plain\", \"text/html\");",
            "\n5.Display(\"image/png\");");

        var run = await notebook.RunAsync();

        Assert.Equal("<pre>1 &lt; 2</pre>", Assert.Single(run.Executed.Cells[0].Outputs).Text("text/html"));
        Assert.Equal(["text/html", "text/plain"], Assert.Single(run.Executed.Cells[1].Outputs).MimeTypes);
        Assert.Equal("cell 3, line 2: Int32 cannot be shown as image/png", run.Failure?.ToString());
    }
}
