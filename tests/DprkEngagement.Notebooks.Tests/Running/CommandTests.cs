namespace DprkEngagement.Notebooks.Tests.Running;

public class CommandTests
{
    [Theory]
    [InlineData("#!csharp\n6 * 7")]
    [InlineData("\n#!csharp  \n6 * 7")]
    public async Task The_command_that_names_CSharp_is_accepted_as_first_line(string source)
    {
        using var notebook = new TestNotebook(source);

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("42", Assert.Single(cells[0].Outputs).Text("text/plain"));
    }

    [Theory]
    [InlineData("#!time", 1, "#!time")]
    [InlineData("var x = 1;\n#!share --from fsharp x", 2, "#!share")]
    [InlineData("#!csharp\n#!markdown\n# Title", 2, "#!markdown")]
    [InlineData("1\n#!csharp", 2, "#!csharp")]
    [InlineData("#i \"nuget:/packages\"", 1, "#i")]
    public async Task Another_command_is_an_error_that_names_cell_and_command(string source, int line, string command)
    {
        using var notebook = new TestNotebook("var before = 1;", source);

        var run = await notebook.RunAsync();

        Assert.Equal(
            new CellFailure(2, line, $"the command '{command}' belongs to a notebook host and is not supported here; remove it or use plain C#"),
            run.Failure);
        Assert.Equal("UnsupportedCommand", Assert.Single(run.Executed.Cells[1].Outputs).ErrorName);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("x(a, ")]
    public async Task Brackets_without_end_fail_the_cell_before_the_compiler_reads_them(string piece)
    {
        using var notebook = new TestNotebook("1\n", "var a = 1;\nvar b = " + string.Concat(Enumerable.Repeat(piece, 2000)));

        var run = await notebook.RunAsync();

        Assert.Equal(new CellFailure(2, 2, "brackets are open 150 deep here, and code nested deeper is not read; close them"), run.Failure);
    }

    [Fact]
    public async Task Text_that_looks_like_a_command_is_text()
    {
        using var notebook = new TestNotebook("var text = @\"\n#!time\n\";\ntext.Trim()");

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("#!time", Assert.Single(cells[0].Outputs).Text("text/plain"));
    }

    [Theory]
    [InlineData("{\"polyglot_notebook\": {\"kernelName\": \"fsharp\"}}", "{}", "fsharp")]
    [InlineData("{\"dotnet_interactive\": {\"language\": \"pwsh\"}}", "{}", "pwsh")]
    [InlineData("{}", "{\"kernelspec\": {\"name\": \"python3\"}}", "python3")]
    [InlineData("{}", "{\"polyglot_notebook\": {\"kernelInfo\": {\"defaultKernelName\": \"sql\"}}}", "sql")]
    public async Task A_cell_of_another_kernel_is_an_error_that_names_cell_and_kernel(string cellMetadata, string notebookMetadata, string kernel)
    {
        using var notebook = new TestNotebook("1");
        SetMetadata(notebook, cellMetadata, notebookMetadata);

        var run = await notebook.RunAsync();

        Assert.Equal(
            $"cell 1: the cell is for the kernel '{kernel}', and only C# is run here; give the cell the kernel 'csharp' or remove it",
            run.Failure?.ToString());
    }

    [Theory]
    [InlineData("{\"polyglot_notebook\": {\"kernelName\": \"csharp\"}}", "{\"kernelspec\": {\"name\": \".net-csharp\"}}")]
    [InlineData("{}", "{\"kernelspec\": {\"name\": \".net-csharp\"}}")]
    [InlineData("{\"polyglot_notebook\": {\"kernelName\": \"csharp\"}}", "{\"kernelspec\": {\"name\": \".net-fsharp\"}}")]
    public async Task A_cell_of_the_CSharp_kernel_runs(string cellMetadata, string notebookMetadata)
    {
        using var notebook = new TestNotebook("1");
        SetMetadata(notebook, cellMetadata, notebookMetadata);

        await notebook.RunWithoutFailureAsync();
    }

    private static void SetMetadata(TestNotebook notebook, string cell, string whole)
    {
        var json = File.ReadAllText(notebook.Path);
        json = json.Replace(" \"metadata\": {},\n \"nbformat\"", $" \"metadata\": {whole},\n \"nbformat\"", StringComparison.Ordinal)
            .Replace("   \"metadata\": {}", $"   \"metadata\": {cell}", StringComparison.Ordinal);
        File.WriteAllText(notebook.Path, json);
    }
}
