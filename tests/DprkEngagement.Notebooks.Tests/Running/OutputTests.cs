namespace DprkEngagement.Notebooks.Tests.Running;

public class OutputTests
{
    [Fact]
    public async Task What_a_cell_prints_shows_and_returns_becomes_outputs_in_order()
    {
        using var notebook = new TestNotebook(
            """
            Console.Write("a");
            Console.WriteLine(1.5);
            Console.Error.WriteLine("warning");
            display("shown");
            Console.WriteLine("b\nc");
            1 + 1
            """);

        await notebook.RunWithoutFailureAsync();
        var json = (await notebook.RunAsync()).Executed.ToString();

        Assert.Contains(
            """
               "execution_count": 1,
               "id": "cell-1",
               "metadata": {},
               "outputs": [
                {
                 "name": "stdout",
                 "output_type": "stream",
                 "text": [
                  "a1.5\n"
                 ]
                },
                {
                 "name": "stderr",
                 "output_type": "stream",
                 "text": [
                  "warning\n"
                 ]
                },
                {
                 "data": {
                  "text/plain": [
                   "shown"
                  ]
                 },
                 "metadata": {},
                 "output_type": "display_data"
                },
                {
                 "name": "stdout",
                 "output_type": "stream",
                 "text": [
                  "b\n",
                  "c\n"
                 ]
                },
                {
                 "data": {
                  "text/plain": [
                   "2"
                  ]
                 },
                 "execution_count": 1,
                 "metadata": {},
                 "output_type": "execute_result"
                }
               ],
            """,
            json,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var x = 1;")]
    [InlineData("var x = 1; x.ToString();")]
    [InlineData("Console.Out.Flush()")]
    [InlineData("int F() => 1;")]
    [InlineData("")]
    [InlineData("// nothing")]
    public async Task A_cell_without_a_last_value_has_no_output(string source)
    {
        using var notebook = new TestNotebook(source);

        var cell = Assert.Single(await notebook.RunWithoutFailureAsync());

        Assert.Empty(cell.Outputs);
        Assert.Equal(1, cell.ExecutionCount);
    }

    [Theory]
    [InlineData("(string)null", "<null>")]
    [InlineData("await Task.FromResult(5)", "5")]
    [InlineData("return 7;", "7")]
    public async Task The_last_value_is_the_result(string source, string text)
    {
        using var notebook = new TestNotebook(source);

        var output = Assert.Single(Assert.Single(await notebook.RunWithoutFailureAsync()).Outputs);

        Assert.Equal("execute_result", output.OutputType);
        Assert.Equal(text, output.Text("text/plain"));
    }

    [Fact]
    public async Task Await_works_and_what_a_task_prints_belongs_to_its_cell()
    {
        using var notebook = new TestNotebook(
            "await Task.Yield();\nawait Task.Run(() => Console.WriteLine(\"from a task\"));",
            "async Task<int> Later() { await Task.Delay(1); return 3; }\nawait Later()");

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("from a task\n", Assert.Single(cells[0].Outputs).StreamText);
        Assert.Equal("3", Assert.Single(cells[1].Outputs).Text("text/plain"));
    }

    [Fact]
    public async Task A_displayed_value_can_be_updated()
    {
        using var notebook = new TestNotebook("var shown = display(\"working\");\nConsole.WriteLine(\"x\");\nshown.Update(\"done\");\n\"<b>\".DisplayAs(\"text/html\")");

        var outputs = Assert.Single(await notebook.RunWithoutFailureAsync()).Outputs;

        Assert.Equal("done", outputs[0].Text("text/plain"));
        Assert.Equal("x\n", outputs[1].StreamText);
        Assert.Equal("<b>", outputs[2].Text("text/html"));
        Assert.Equal(3, outputs.Count);
    }

    [Fact]
    public async Task A_cell_that_prints_too_much_is_cut_with_a_sentence()
    {
        using var notebook = new TestNotebook("for (var i = 0; i < 300_000; i++) Console.WriteLine(\"12345\");", "\"next\"");

        var cells = await notebook.RunWithoutFailureAsync();

        var text = Assert.Single(cells[0].Outputs).StreamText;
        Assert.Equal(1_000_000, text.IndexOf("\nThe cell prints more than 1000000 characters; the rest is left out.\n", StringComparison.Ordinal));
        Assert.Equal("next", Assert.Single(cells[1].Outputs).Text("text/plain"));
    }

    [Fact]
    public async Task A_cell_that_displays_too_much_is_cut_with_a_sentence()
    {
        using var notebook = new TestNotebook("for (var i = 1; i <= 1002; i++) display(i);\n\"result\"");

        var outputs = (await notebook.RunWithoutFailureAsync())[0].Outputs;

        Assert.Equal(1002, outputs.Count);
        Assert.Equal("1000", outputs[999].Text("text/plain"));
        Assert.Equal("The cell displays more than 1000 values; the rest is left out.\n", outputs[1000].StreamText);
        Assert.Equal("result", outputs[1001].Text("text/plain"));
    }

    [Fact]
    public async Task What_a_cells_leftover_task_prints_does_not_reach_the_next_cell()
    {
        using var notebook = new TestNotebook(
            "var go = new TaskCompletionSource();\nvar printed = Task.Run(async () => { await go.Task; Console.WriteLine(\"late\"); });",
            "go.SetResult();\nawait printed;\nConsole.WriteLine(\"own\");");

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("own\n", Assert.Single(cells[1].Outputs).StreamText);
        Assert.Empty(cells[0].Outputs);
    }

    [Fact]
    public async Task Outputs_of_an_earlier_run_are_replaced_and_the_file_is_left_alone()
    {
        using var notebook = new TestNotebook("1", "throw new Exception();", "2");
        var stale = File.ReadAllText(notebook.Path).Replace(
            "\"outputs\": []",
            "\"outputs\": [{\"name\": \"stdout\", \"output_type\": \"stream\", \"text\": \"old\"}]",
            StringComparison.Ordinal);
        File.WriteAllText(notebook.Path, stale);

        var cells = (await notebook.RunAsync()).Executed.Cells;

        Assert.Equal("1", Assert.Single(cells[0].Outputs).Text("text/plain"));
        Assert.Equal("error", Assert.Single(cells[1].Outputs).OutputType);
        Assert.Empty(cells[2].Outputs);
        Assert.Null(cells[2].ExecutionCount);
        Assert.Equal(stale, File.ReadAllText(notebook.Path));
    }
}
