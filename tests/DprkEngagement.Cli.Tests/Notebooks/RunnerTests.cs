using DprkEngagement.Cli.Notebooks;

namespace DprkEngagement.Cli.Tests.Notebooks;

/// <summary>What cells do in the worker process, as they do in an editor.</summary>
public class RunnerTests
{
    [Fact]
    public async Task Cells_share_their_state_and_show_values_streams_and_displays_in_order()
    {
        var result = await NotebookFiles.RunCellsAsync(
            "var x = 20;\nConsole.Write(\"a\"); Console.Write(\"b\\n\");\nConsole.Error.WriteLine(\"careful\");\ndisplay(x + 1);\nConsole.WriteLine(\"end\");",
            "x + 22");

        Assert.True(result.Succeeded);
        var outputs = result.Outputs(1);
        Assert.Equal(["stream", "stream", "display_data", "stream"], outputs.Select(output => output.OutputType));
        Assert.Equal(("stdout", "ab\n"), (outputs[0].StreamName, outputs[0].StreamText));
        Assert.Equal(("stderr", "careful\n"), (outputs[1].StreamName, outputs[1].StreamText));
        Assert.Contains("<pre>21</pre>", outputs[2].Text("text/html"), StringComparison.Ordinal);
        Assert.Equal("end\n", outputs[3].StreamText);
        Assert.Contains("<pre>42</pre>", result.Text(2), StringComparison.Ordinal);
        Assert.Equal([1, 2], result.Executed!.Json["cells"]!.AsArray().Select(cell => (int)cell!["execution_count"]!));
    }

    [Fact]
    public async Task The_commands_of_the_tool_work()
    {
        var result = await NotebookFiles.RunCellsAsync(
            "var count = 3;",
            "#!who",
            "#!value --name note\nsome text",
            "#!share --from value note\nnote",
            "#!html\n<b>bold</b>",
            "#!markdown\n# A *heading*",
            "#!time\ncount");

        Assert.Null(result.Failure);
        Assert.Contains("count", result.Text(2), StringComparison.Ordinal);
        Assert.Equal("some text", result.Text(4));
        Assert.Equal("<b>bold</b>", result.Text(5));
        Assert.Contains("A <em>heading</em></h1>", result.Text(6), StringComparison.Ordinal);
        Assert.StartsWith("Wall time: ", result.Outputs(7)[1].Text("text/plain"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#!fsharp\n1 + 1", "#!fsharp")]
    [InlineData("1 + 1\n#!javascript\nalert(1)", "#!javascript")]
    [InlineData("#!nonsense", "#!nonsense")]
    public async Task What_has_no_kernel_here_is_named(string cell, string command)
    {
        var result = await NotebookFiles.RunCellsAsync(cell);

        var line = Array.IndexOf(cell.Split('\n'), command) + 1;
        Assert.Equal((1, line), (result.Failure!.Cell, result.Failure.Line));
        Assert.StartsWith($"there is no '{command}' here", result.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_for_another_kernel_is_named()
    {
        using var folder = new TemporaryFolder();
        var path = folder.WriteNotebook("a.ipynb", "1");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"metadata\": {},\n   \"outputs\"", "\"metadata\": {\"polyglot_notebook\": {\"kernelName\": \"pwsh\"}},\n   \"outputs\"", StringComparison.Ordinal));

        var result = (await NotebookRun.RunAsync([path], RunOptions.Default)).Single();

        Assert.StartsWith("the cell is for the kernel 'pwsh'", result.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packages_and_their_sources_are_found()
    {
        var result = await NotebookFiles.RunCellsAsync("#i \"nuget:/tmp\"\n#r \"nuget: Markdig, 1.4.1\"\nusing Markdig;\nMarkdown.ToHtml(\"*x*\")");

        Assert.Null(result.Failure);
        Assert.Equal("<p><em>x</em></p>\n", result.Outputs(1)[^1].Text("text/plain"));
        // What is shown while it is fetched is replaced by what was.
        Assert.Equal(2, result.Outputs(1).Count);
        Assert.Contains("Markdig, 1.4.1", result.Outputs(1)[0].Text("text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_package_fails_without_paths_of_the_machine()
    {
        var result = await NotebookFiles.RunCellsAsync("var x = 1;", "x\n#r \"nuget: No-Such-Package-At-All, 1.0.0\"");

        Assert.Equal((2, 2), (result.Failure!.Cell, result.Failure.Line));
        Assert.StartsWith("error NU1101: Unable to find package No-Such-Package-At-All", result.Failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var y = 1;\n\nthrow new InvalidOperationException(\"no\");", 3, "no")]
    [InlineData("#!time\n\nthrow new Exception(\"timed\");", 3, "timed")]
    [InlineData("int F(int x)\n{\n    return 10 / x;\n}\nasync Task<int> G() { await Task.Yield(); return F(0); }\nawait G()", 3, "Attempted to divide by zero.")]
    [InlineData("\n\nEnumerable.Range(0, 3).Select(i => 1 / (1 - i))", 3, "Attempted to divide by zero.")]
    [InlineData("await Task.WhenAll(Task.Run(() =>\n    throw new Exception(\"inside\")))", 2, "inside")]
    public async Task An_exception_names_cell_and_line(string cell, int line, string message)
    {
        var result = await NotebookFiles.RunCellsAsync("var before = 1;", cell, "Console.WriteLine(\"not run\");");

        Assert.Equal(new CellFailure(2, line, message), result.Failure);
        Assert.Empty(result.Outputs(3));
        var error = result.Outputs(2)[^1];
        Assert.Equal(("error", $"cell 2, line {line}: {message}"), (error.OutputType, error.ErrorValue));
        Assert.DoesNotContain(error.Traceback, text => text.Contains("Microsoft.", StringComparison.Ordinal));
        Assert.Contains(error.Traceback, text => text.StartsWith($"   at cell 2, line {line}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_exception_in_an_earlier_cells_method_or_in_a_script_names_the_line_that_called_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("thrower.csx", "int Thrower(int x)\n{\n    throw new ArgumentException(\"from the script\");\n}\n");
        var own = folder.WriteNotebook("own.ipynb", "int F(int x) => throw new Exception(\"from cell 1\");", "var a = 1;\nF(a)");
        var script = folder.WriteNotebook("script.ipynb", "#load \"thrower.csx\"", "var a = 1;\nThrower(a)");

        var results = await NotebookRun.RunAsync([own, script], RunOptions.Default);

        Assert.Equal(new CellFailure(2, 2, "from cell 1"), results[0].Failure);
        Assert.Equal(["System.Exception: from cell 1", "   at cell 1, line 1 in F", "   at cell 2, line 2"], results[0].Outputs(2)[0].Traceback);
        Assert.Equal(new CellFailure(2, 2, "from the script"), results[1].Failure);
        Assert.Contains("   at thrower.csx, line 3 in Thrower", results[1].Outputs(2)[0].Traceback);
    }

    [Fact]
    public async Task Compile_errors_name_their_lines_all_of_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad.csx", "\nint q = \"s\";\n");
        var own = folder.WriteNotebook("own.ipynb", "var a =\n  nothing;\nneither;");
        var script = folder.WriteNotebook("script.ipynb", "// first\n#load \"bad.csx\"\nvar a = 1;");

        var results = await NotebookRun.RunAsync([own, script], RunOptions.Default);

        Assert.Equal((1, 2), (results[0].Failure!.Cell, results[0].Failure!.Line));
        Assert.Equal("error CS0103: The name 'nothing' does not exist in the current context", results[0].Failure!.Message);
        Assert.Contains(results[0].Outputs(1)[0].Traceback, line => line.StartsWith("cell 1(3,1): error CS0103", StringComparison.Ordinal));
        Assert.Equal((1, 2), (results[1].Failure!.Cell, results[1].Failure!.Line));
        Assert.StartsWith("bad.csx, line 2: error CS0029", results[1].Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_of_the_kernel_has_line_feeds_only()
    {
        var result = await NotebookFiles.RunCellsAsync("new { a = 1, b = \"x\" }");

        Assert.DoesNotContain('\r', result.Text(1));
    }

    [Fact]
    public async Task An_update_takes_its_displays_place_or_follows_as_in_the_tool()
    {
        var outputs = new CellOutputs();
        outputs.Add(Display("one"), "1", update: false);
        outputs.Add(Display("two"), "2", update: false);
        outputs.Add(Display("one again"), "1", update: true);
        outputs.Add(Display("of an unknown id"), "3", update: true);

        Assert.Equal(["one again", "two", "of an unknown id"], outputs.Close(null).Select(output => (string)output!["data"]!["text/plain"]![0]!));

        var result = await NotebookFiles.RunCellsAsync("var shown = display(\"first\"); shown.Update(\"second\");");
        Assert.Null(result.Failure);
        Assert.Equal("second", result.Outputs(1)[^1].Text("text/plain"));

        static System.Text.Json.Nodes.JsonObject Display(string text) =>
            new() { ["data"] = new System.Text.Json.Nodes.JsonObject { ["text/plain"] = text }, ["output_type"] = "display_data" };
    }

    [Fact]
    public async Task What_a_notebook_does_to_its_process_does_not_reach_the_next()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "sub"));
        var first = folder.WriteNotebook(
            "sub/first.ipynb",
            "Environment.SetEnvironmentVariable(\"DPRK_TEST\", \"left\");\nvar mine = 1;\nConsole.SetOut(new System.IO.StringWriter());\n"
            + "System.Globalization.CultureInfo.DefaultThreadCurrentCulture = System.Globalization.CultureInfo.CurrentCulture = new(\"de-DE\");\n"
            + "Microsoft.DotNet.Interactive.Formatting.Formatter.Register<int>((value, writer) => writer.Write(\"spoiled\"), \"text/html\");");
        var second = folder.WriteNotebook(
            "second.ipynb",
            "Console.WriteLine($\"{Environment.GetEnvironmentVariable(\"DPRK_TEST\")}|{1.5}|{System.IO.Path.GetFileName(Environment.CurrentDirectory) == \"sub\"}\");",
            "7",
            "mine");

        var results = await NotebookRun.RunAsync([first, second], RunOptions.Default with { Workers = 1 });

        Assert.Null(results[0].Failure);
        Assert.Equal("|1.5|False\n", results[1].Text(1));
        Assert.Contains("<pre>7</pre>", results[1].Text(2), StringComparison.Ordinal);
        Assert.StartsWith("error CS0103: The name 'mine'", results[1].Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_reads_nothing_from_the_console_and_a_programs_own_output_does_no_harm()
    {
        var result = await NotebookFiles.RunCellsAsync(
            "Console.ReadLine() ?? \"nothing\"",
            "System.Diagnostics.Process.Start(\"dotnet\", \"--version\").WaitForExit();",
            "\"still here\"");

        Assert.Null(result.Failure);
        Assert.Equal("nothing", result.Text(1));
        Assert.Equal("still here", result.Text(3));
    }

    [Fact]
    public async Task Endless_output_is_cut_off()
    {
        var result = await NotebookFiles.RunCellsAsync("for (var i = 0; i < 300; i++) Console.WriteLine(new string('x', 5000));");

        Assert.Null(result.Failure);
        Assert.InRange(result.Text(1).Length, 900_000, 1_100_000);
        Assert.EndsWith("the rest is left out.\n", result.Text(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_notebook_gives_the_same_bytes()
    {
        string[] cells = ["display(new { a = 1 });", "Console.WriteLine(\"x\");\nnew[] { 1, 2 }", "throw new Exception(\"no\");"];

        var first = await NotebookFiles.RunCellsAsync(cells);
        var second = await NotebookFiles.RunCellsAsync(cells);

        Assert.Equal(first.Executed!.ToString(), second.Executed!.ToString());
    }
}
