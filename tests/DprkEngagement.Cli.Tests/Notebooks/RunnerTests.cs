using System.Text.Json.Nodes;
using DprkEngagement.Cli.Notebooks;

namespace DprkEngagement.Cli.Tests.Notebooks;

/// <summary>
/// What cells do in the worker process, as they do in an editor. All notebooks are run once, together: a worker takes seconds
/// to start.
/// </summary>
public sealed class RunnerTests(RunnerTests.Runs runs) : IClassFixture<RunnerTests.Runs>
{
    [Fact]
    public void Cells_share_their_state_and_show_values_streams_and_displays_in_order()
    {
        var result = runs["state"];

        Assert.True(result.Succeeded);
        var outputs = result.Outputs(1);
        Assert.Equal(["stream", "stream", "display_data", "stream"], outputs.Select(output => output.OutputType));
        Assert.Equal(("stdout", "ab\n"), (outputs[0].Member("name"), outputs[0].Member("text")));
        Assert.Equal(("stderr", "careful\n"), (outputs[1].Member("name"), outputs[1].Member("text")));
        Assert.Contains("<pre>21</pre>", outputs[2].Text("text/html"), StringComparison.Ordinal);
        Assert.Equal("end\n", outputs[3].Member("text"));
        Assert.Contains("<pre>42</pre>", result.Text(2), StringComparison.Ordinal);
        Assert.Equal([1, 2], result.Executed!.Json["cells"]!.AsArray().Select(cell => (int)cell!["execution_count"]!));
    }

    [Fact]
    public void The_commands_of_the_tool_work()
    {
        var result = runs["commands"];

        Assert.Null(result.Failure);
        Assert.Contains("count", result.Text(2), StringComparison.Ordinal);
        Assert.Equal("some text", result.Text(4));
        Assert.Equal("<b>bold</b>", result.Text(5));
        Assert.Contains("A <em>heading</em></h1>", result.Text(6), StringComparison.Ordinal);
        Assert.StartsWith("Wall time: ", result.Outputs(7)[1].Text("text/plain"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fsharp", "#!fsharp", 1)]
    [InlineData("javascript", "#!javascript", 2)]
    [InlineData("nonsense", "#!nonsense", 1)]
    public void What_has_no_kernel_here_is_named(string name, string command, int line)
    {
        var failure = runs[name].Failure!;

        Assert.Equal((1, line), (failure.Cell, failure.Line));
        Assert.StartsWith($"there is no '{command}' here", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_for_another_kernel_is_named() =>
        Assert.StartsWith("the cell is for the kernel 'pwsh'", runs["other-kernel"].Failure!.Message, StringComparison.Ordinal);

    [Fact]
    public void Packages_and_their_sources_are_found()
    {
        var result = runs["package"];

        Assert.Null(result.Failure);
        Assert.Equal("<p><em>x</em></p>\n", result.Outputs(1)[^1].Text("text/plain"));
        // What is shown while it is fetched is replaced by what was.
        Assert.Equal(2, result.Outputs(1).Count);
        Assert.Contains("Markdig, 1.4.1", result.Outputs(1)[0].Text("text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_package_fails_without_paths_of_the_machine()
    {
        var failure = runs["no-package"].Failure!;

        Assert.Equal((2, 2), (failure.Cell, failure.Line));
        Assert.StartsWith("error NU1101: Unable to find package No-Such-Package-At-All", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("throw", 3, "no")]
    [InlineData("throw-timed", 3, "timed")]
    [InlineData("throw-async", 3, "Attempted to divide by zero.")]
    [InlineData("throw-shown", 3, "Attempted to divide by zero.")]
    [InlineData("throw-task", 2, "inside")]
    public void An_exception_names_cell_and_line(string name, int line, string message)
    {
        var result = runs[name];

        Assert.Equal(new CellFailure(2, line, message), result.Failure);
        Assert.Empty(result.Outputs(3));
        var error = result.Outputs(2)[^1];
        Assert.Equal(("error", $"cell 2, line {line}: {message}"), (error.OutputType, error.Member("evalue")));
        Assert.DoesNotContain(error.Traceback(), text => text.Contains("Microsoft.", StringComparison.Ordinal));
        Assert.Contains(error.Traceback(), text => text.StartsWith($"   at cell 2, line {line}", StringComparison.Ordinal));
    }

    [Fact]
    public void An_exception_in_an_earlier_cells_method_or_in_a_script_names_the_line_that_called_it()
    {
        var (own, script) = (runs["throw-earlier"], runs["throw-script"]);

        Assert.Equal(new CellFailure(2, 2, "from cell 1"), own.Failure);
        Assert.Equal(["System.Exception: from cell 1", "   at cell 1, line 1 in F", "   at cell 2, line 2"], own.Outputs(2)[0].Traceback());
        Assert.Equal(new CellFailure(2, 2, "from the script"), script.Failure);
        Assert.Contains("   at thrower.csx, line 3 in Thrower", script.Outputs(2)[0].Traceback());
    }

    [Fact]
    public void Compile_errors_name_their_lines_all_of_them()
    {
        var (own, script) = (runs["compile"], runs["compile-script"]);

        Assert.Equal((1, 2), (own.Failure!.Cell, own.Failure.Line));
        Assert.Equal("error CS0103: The name 'nothing' does not exist in the current context", own.Failure.Message);
        Assert.Contains(own.Outputs(1)[0].Traceback(), line => line.StartsWith("cell 1(3,1): error CS0103", StringComparison.Ordinal));
        Assert.Equal((1, 2), (script.Failure!.Cell, script.Failure.Line));
        Assert.StartsWith("bad.csx, line 2: error CS0029", script.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_of_the_kernel_has_line_feeds_only() => Assert.DoesNotContain('\r', runs["html"].Text(1));

    [Fact]
    public void An_update_takes_its_displays_place_or_follows_as_in_the_tool()
    {
        var outputs = new CellOutputs();
        outputs.Add(Display("one"), "1", update: false);
        outputs.Add(Display("two"), "2", update: false);
        outputs.Add(Display("one again"), "1", update: true);
        outputs.Add(Display("of an unknown id"), "3", update: true);

        var texts = outputs.Close(error: null).Select(output => (string)output!["data"]!["text/plain"]![0]!);
        Assert.Equal(["one again", "two", "of an unknown id"], texts);
        Assert.Null(runs["update"].Failure);
        Assert.Equal("second", runs["update"].Outputs(1)[^1].Text("text/plain"));

        static JsonObject Display(string text) =>
            new() { ["data"] = new JsonObject { ["text/plain"] = text }, ["output_type"] = "display_data" };
    }

    [Fact]
    public void A_cell_reads_nothing_from_the_console_and_a_programs_own_output_does_no_harm()
    {
        var result = runs["console"];

        Assert.Null(result.Failure);
        Assert.Equal("nothing", result.Text(1));
        Assert.Equal("still here", result.Text(3));
    }

    [Fact]
    public void Endless_output_is_cut_off()
    {
        var result = runs["endless"];

        Assert.Null(result.Failure);
        Assert.InRange(result.Text(1).Length, 900_000, 1_100_000);
        Assert.EndsWith("the rest is left out.\n", result.Text(1), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_notebook_gives_the_same_bytes() =>
        Assert.Equal(runs["same-1"].Executed!.ToString(), runs["same-2"].Executed!.ToString());

    [Fact]
    public async Task What_a_notebook_does_to_its_process_does_not_reach_the_next()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "sub"));
        var first = folder.WriteNotebook(
            "sub/first.ipynb",
            "Environment.SetEnvironmentVariable(\"DPRK_TEST\", \"left\");\nvar mine = 1;\nConsole.SetOut(new System.IO.StringWriter());\n"
            + "var german = new System.Globalization.CultureInfo(\"de-DE\");\n"
            + "System.Globalization.CultureInfo.DefaultThreadCurrentCulture = System.Globalization.CultureInfo.CurrentCulture = german;\n"
            + "Microsoft.DotNet.Interactive.Formatting.Formatter.Register<int>((value, writer) => writer.Write(\"no\"), \"text/html\");");
        var second = folder.WriteNotebook(
            "second.ipynb",
            "var variable = Environment.GetEnvironmentVariable(\"DPRK_TEST\");\n"
            + "Console.WriteLine($\"{variable}|{1.5}|{System.IO.Path.GetFileName(Environment.CurrentDirectory) == \"sub\"}\");",
            "7",
            "mine");

        var results = await NotebookRun.RunAsync([first, second], RunOptions.Default with { Workers = 1 });

        Assert.Null(results[0].Failure);
        Assert.Equal("|1.5|False\n", results[1].Text(1));
        Assert.Contains("<pre>7</pre>", results[1].Text(2), StringComparison.Ordinal);
        Assert.StartsWith("error CS0103: The name 'mine'", results[1].Failure!.Message, StringComparison.Ordinal);
    }

    /// <summary>The notebooks of these tests, run in one go.</summary>
    public sealed class Runs : IAsyncLifetime
    {
        private static readonly string[] Same =
            ["display(new { a = 1 });", "Console.WriteLine(\"x\");\nnew[] { 1, 2 }", "throw new Exception(\"no\");"];

        private static readonly Dictionary<string, string[]> Notebooks = new()
        {
            ["state"] =
            [
                "var x = 20;\nConsole.Write(\"a\"); Console.Write(\"b\\n\");\nConsole.Error.WriteLine(\"careful\");\n"
                    + "display(x + 1);\nConsole.WriteLine(\"end\");",
                "x + 22",
            ],
            ["commands"] =
            [
                "var count = 3;", "#!who", "#!value --name note\nsome text", "#!share --from value note\nnote", "#!html\n<b>bold</b>",
                "#!markdown\n# A *heading*", "#!time\ncount",
            ],
            ["fsharp"] = ["#!fsharp\n1 + 1"],
            ["javascript"] = ["1 + 1\n#!javascript\nalert(1)"],
            ["nonsense"] = ["#!nonsense"],
            ["other-kernel"] = ["1"],
            ["package"] = ["#i \"nuget:/tmp\"\n#r \"nuget: Markdig, 1.4.1\"\nusing Markdig;\nMarkdown.ToHtml(\"*x*\")"],
            ["no-package"] = ["var x = 1;", "x\n#r \"nuget: No-Such-Package-At-All, 1.0.0\""],
            ["throw"] = ["1", "var y = 1;\n\nthrow new InvalidOperationException(\"no\");", "2"],
            ["throw-timed"] = ["1", "#!time\n\nthrow new Exception(\"timed\");", "2"],
            ["throw-async"] =
                ["1", "int F(int x)\n{\n    return 10 / x;\n}\nasync Task<int> G() { await Task.Yield(); return F(0); }\nawait G()", "2"],
            ["throw-shown"] = ["1", "\n\nEnumerable.Range(0, 3).Select(i => 1 / (1 - i))", "2"],
            ["throw-task"] = ["1", "await Task.WhenAll(Task.Run(() =>\n    throw new Exception(\"inside\")))", "2"],
            ["throw-earlier"] = ["int F(int x) => throw new Exception(\"from cell 1\");", "var a = 1;\nF(a)"],
            ["throw-script"] = ["#load \"thrower.csx\"", "var a = 1;\nThrower(a)"],
            ["compile"] = ["var a =\n  nothing;\nneither;"],
            ["compile-script"] = ["// first\n#load \"bad.csx\"\nvar a = 1;"],
            ["html"] = ["new { a = 1, b = \"x\" }"],
            ["update"] = ["var shown = display(\"first\"); shown.Update(\"second\");"],
            ["console"] =
            [
                "Console.ReadLine() ?? \"nothing\"",
                "System.Diagnostics.Process.Start(\"dotnet\", \"--version\").WaitForExit();",
                "\"still here\"",
            ],
            ["endless"] = ["for (var i = 0; i < 300; i++) Console.WriteLine(new string('x', 5000));"],
            ["same-1"] = Same,
            ["same-2"] = Same,
        };

        private IReadOnlyDictionary<string, NotebookResult> _results = new Dictionary<string, NotebookResult>();

        internal NotebookResult this[string name] => _results[name];

        public async ValueTask InitializeAsync()
        {
            using var folder = new TemporaryFolder();
            folder.Write("thrower.csx", "int Thrower(int x)\n{\n    throw new ArgumentException(\"from the script\");\n}\n");
            folder.Write("bad.csx", "\nint q = \"s\";\n");
            var paths = Notebooks.Select(notebook => folder.WriteNotebook(notebook.Key + ".ipynb", notebook.Value)).ToList();
            var other = paths.Single(path => path.Contains("other-kernel", StringComparison.Ordinal));
            var json = JsonNode.Parse(File.ReadAllText(other))!;
            json["cells"]![0]!["metadata"] = new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelName"] = "pwsh" } };
            File.WriteAllText(other, json.ToJsonString());
            var results = await NotebookRun.RunAsync(paths, RunOptions.Default);
            _results = results.ToDictionary(result => Path.GetFileNameWithoutExtension(result.Path));
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
