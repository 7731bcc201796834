namespace DprkEngagement.Notebooks.Tests.Running;

public class LoadTests
{
    [Fact]
    public async Task A_loaded_script_brings_variables_methods_and_global_usings()
    {
        using var notebook = new TestNotebook("#load \"setup.csx\"", "Days(two).ToString(CultureInfo.InvariantCulture)");
        notebook.File("setup.csx", "global using System.Globalization;\nvar two = 2;\nint Days(int x) => 24 * x;");

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("48", Assert.Single(cells[1].Outputs).Text("text/plain"));
    }

    [Fact]
    public async Task A_plain_using_of_a_loaded_script_stays_in_it()
    {
        using var notebook = new TestNotebook("#load \"setup.csx\"", "CultureInfo.InvariantCulture.Name");
        notebook.File("setup.csx", "using System.Globalization;\nvar name = CultureInfo.InvariantCulture.Name;");

        var run = await notebook.RunAsync();

        Assert.Equal("cell 2, line 1: The name 'CultureInfo' does not exist in the current context (CS0103)", run.Failure?.ToString());
    }

    [Fact]
    public async Task A_script_is_found_from_the_file_that_names_it()
    {
        using var notebook = new TestNotebook("#load \"scripts/outer.csx\"\nvalue");
        notebook.File("scripts/outer.csx", "#load \"parts/inner.csx\"");
        notebook.File("scripts/parts/inner.csx", "var value = \"inner\";");

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("inner", Assert.Single(cells[0].Outputs).Text("text/plain"));
    }

    [Fact]
    public async Task A_missing_script_is_an_error_at_its_line()
    {
        using var notebook = new TestNotebook("// first\n#load \"none.csx\"");

        var run = await notebook.RunAsync();

        Assert.Equal("cell 1, line 2: Source file 'none.csx' could not be opened -- Could not find file. (CS1504)", run.Failure?.ToString());
    }

    [Fact]
    public async Task An_error_in_a_loaded_script_names_script_and_line()
    {
        using var notebook = new TestNotebook("// first\n#load \"setup.csx\"");
        notebook.File("setup.csx", "var a = 1;\nvar b = missing;");

        var run = await notebook.RunAsync();

        Assert.Equal(
            "cell 1, line 2: setup.csx, line 2, column 9: The name 'missing' does not exist in the current context (CS0103)",
            run.Failure?.ToString());
    }

    [Fact]
    public async Task An_exception_in_a_loaded_script_names_script_and_line()
    {
        using var notebook = new TestNotebook("// first\n#load \"setup.csx\"");
        notebook.File("setup.csx", "var a = 1;\nthrow new Exception(\"no\");");

        var run = await notebook.RunAsync();

        Assert.Equal("cell 1, line 2: no", run.Failure?.ToString());
        Assert.Equal(["System.Exception: no", "   at setup.csx, line 2"], run.Executed.Cells[0].Outputs[0].Traceback);
    }

    [Fact]
    public async Task A_package_in_a_loaded_script_is_refused_as_hosts_refuse_it()
    {
        using var notebook = new TestNotebook("#load \"setup.csx\"");
        notebook.File("setup.csx", "// packages\n#r \"nuget: Markdig, 1.4.1\"");

        var run = await notebook.RunAsync();

        Assert.Equal(
            "cell 1, line 1: setup.csx, line 2: #r \"nuget: Markdig, 1.4.1\" does not work in a loaded script, in VS Code neither; move it to a cell",
            run.Failure?.ToString());
    }

    [Fact]
    public async Task A_command_in_a_loaded_script_is_refused()
    {
        using var notebook = new TestNotebook("#load \"setup.csx\"");
        notebook.File("setup.csx", "var a = 1;\n#!time");

        var run = await notebook.RunAsync();

        Assert.Equal(
            "cell 1, line 1: setup.csx, line 2: the command '#!time' belongs to a notebook host and is not supported here; remove it or use plain C#",
            run.Failure?.ToString());
    }
}
