namespace DprkEngagement.Notebooks.Tests.Running;

public class ErrorTests
{
    [Fact]
    public async Task An_exception_is_reported_with_cell_line_and_the_notebooks_own_frames()
    {
        using var notebook = new TestNotebook(
            "int Divide(int x) =>\n    10 / x;",
            """
            Console.WriteLine("before");
            async Task<int> All()
            {
                await Task.Yield();
                return new[] { 5, 0 }.Select(x => Divide(x)).Sum();
            }
            try
            {
                await All();
            }
            catch (DivideByZeroException e)
            {
                throw new InvalidOperationException("no sum", e);
            }
            """,
            "\"not run\"");

        var run = await notebook.RunAsync();

        Assert.Equal(new CellFailure(2, 13, "no sum"), run.Failure);
        Assert.Equal("cell 2, line 13: no sum", run.Failure!.ToString());
        Assert.False(run.Cancelled);
        var outputs = run.Executed.Cells[1].Outputs;
        Assert.Equal("before\n", outputs[0].StreamText);
        Assert.Equal("System.InvalidOperationException", outputs[1].ErrorName);
        Assert.Equal("cell 2, line 13: no sum", outputs[1].ErrorValue);
        Assert.Equal(
            [
                "System.InvalidOperationException: no sum",
                "   at cell 2, line 13",
                "caused by System.DivideByZeroException: Attempted to divide by zero.",
                "   at cell 1, line 2 in Divide",
                "   at cell 2, line 5 in All",
                "   at cell 2, line 9",
            ],
            outputs[1].Traceback);
        Assert.Empty(run.Executed.Cells[2].Outputs);
    }

    [Fact]
    public async Task Every_compile_error_is_listed_with_line_and_column()
    {
        using var notebook = new TestNotebook("var fine = 1;", "var a = fine;\nvar b = missing;\n   int c = \"text\";");

        var run = await notebook.RunAsync();

        Assert.Equal(new CellFailure(2, 2, "The name 'missing' does not exist in the current context (CS0103)"), run.Failure);
        var output = Assert.Single(run.Executed.Cells[1].Outputs);
        Assert.Equal("CompileError", output.ErrorName);
        Assert.Equal("cell 2, line 2: The name 'missing' does not exist in the current context (CS0103)", output.ErrorValue);
        Assert.Equal(
            [
                "cell 2, line 2, column 9: The name 'missing' does not exist in the current context (CS0103)",
                "cell 2, line 3, column 12: Cannot implicitly convert type 'string' to 'int' (CS0029)",
            ],
            output.Traceback);
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_does_nothing()
    {
        using var notebook = new TestNotebook("Console.WriteLine(\"never\");\nmissing();");

        var run = await notebook.RunAsync();

        Assert.Equal("error", Assert.Single(run.Executed.Cells[0].Outputs).OutputType);
    }

    [Fact]
    public async Task The_reason_behind_a_wrapped_exception_is_reported()
    {
        using var notebook = new TestNotebook("Task.Run(() => { throw new ArgumentException(\"inner\"); }).Wait();");

        var run = await notebook.RunAsync();

        Assert.Equal(new CellFailure(1, 1, "inner"), run.Failure);
        Assert.Equal("System.ArgumentException", run.Executed.Cells[0].Outputs[0].ErrorName);
    }

    [Fact]
    public async Task A_value_that_cannot_be_shown_fails_at_the_line_of_the_value()
    {
        using var notebook = new TestNotebook("class Bad { public override string ToString() => throw new Exception(\"no text\"); }\n\nnew Bad()");

        var run = await notebook.RunAsync();

        Assert.Equal(new CellFailure(1, 3, "the value could not be shown: no text"), run.Failure);
    }

    [Fact]
    public async Task An_exception_whose_message_throws_is_still_reported()
    {
        using var notebook = new TestNotebook("class Odd : Exception { public override string Message => throw new NotSupportedException(); }\nthrow new Odd();");

        var run = await notebook.RunAsync();

        Assert.Equal(new CellFailure(1, 2, "its message could not be read (System.NotSupportedException)"), run.Failure);
    }

    [Fact]
    public async Task Frames_of_a_dll_are_left_out()
    {
        using var notebook = new TestNotebook("#r \"Thrower.dll\"\nvoid Call() => Thrower.Throw();\n\nCall();");
        TestLibrary.Compile(Path.Combine(notebook.Folder, "Thrower.dll"), "public static class Thrower { public static void Throw() => throw new System.Exception(\"from the dll\"); }");

        var run = await notebook.RunAsync();

        Assert.Equal(new CellFailure(1, 2, "from the dll"), run.Failure);
        Assert.Equal(
            ["System.Exception: from the dll", "   at cell 1, line 2 in Call", "   at cell 1, line 4"],
            Assert.Single(run.Executed.Cells[0].Outputs).Traceback);
    }

    [Fact]
    public async Task A_value_that_contains_itself_is_shown_to_a_depth()
    {
        using var notebook = new TestNotebook("var list = new List<object>();\nlist.Add(list);\nlist");

        var output = Assert.Single((await notebook.RunWithoutFailureAsync())[0].Outputs);

        Assert.Equal("[[[[[[System.Collections.Generic.List`1[System.Object]]]]]]]", output.Text("text/plain"));
    }
}
