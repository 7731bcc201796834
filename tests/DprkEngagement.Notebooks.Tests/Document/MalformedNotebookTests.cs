namespace DprkEngagement.Notebooks.Tests.Document;

public class MalformedNotebookTests
{
    private const string Whole = "a Jupyter notebook (a JSON object with nbformat, metadata and cells)";

    [Theory]
    [InlineData(
        "",
        "n.ipynb(1,1): error notebook-malformed: this is not JSON: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true; expected " + Whole)]
    [InlineData(
        "{\n \"metadata\": {},\n \"cells\" []\n}",
        "n.ipynb(3,10): error notebook-malformed: this is not JSON: '[' is invalid after a property name. Expected a ':'; expected " + Whole)]
    [InlineData(
        "{\"a\": {\"b\": 1}, \"b\": {\"b\": 2},\n \"a\": {}}",
        "n.ipynb(2,2): error notebook-malformed: the name 'a' stands twice in one object; expected " + Whole)]
    [InlineData(
        "{\"nbformat\": 4,\n \"é\": \"\\ud83d\"}",
        "n.ipynb(2,7): error notebook-malformed: this text is not UTF-8, or holds half of a character; expected " + Whole)]
    [InlineData(
        "[]",
        "n.ipynb(1,1): error notebook-malformed: the file does not hold an object; expected " + Whole)]
    [InlineData(
        "{}",
        "n.ipynb(1,1): error notebook-malformed: nbformat is missing; expected \"nbformat\": 4")]
    [InlineData(
        "{\n \"worksheets\": [],\n \"nbformat\": 3,\n \"nbformat_minor\": 0\n}",
        "n.ipynb(3,14): error notebook-malformed: nbformat is 3; expected 4 (open the notebook in Jupyter or VS Code and save it as version 4)")]
    [InlineData(
        "{\"nbformat\": 4}",
        "n.ipynb(1,1): error notebook-malformed: nbformat_minor is missing or not a number; expected \"nbformat_minor\": 5")]
    [InlineData(
        "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": 1}",
        "n.ipynb(1,50): error notebook-malformed: metadata is not an object; expected an object, as in \"metadata\": {}")]
    [InlineData(
        "{\"nbformat\": 4, \"nbformat_minor\": 5}",
        "n.ipynb(1,1): error notebook-malformed: the notebook has no cells; expected a list of cells, as in \"cells\": []")]
    [InlineData(
        "{\"nbformat\": 4, \"nbformat_minor\": 5, \"cells\": {}}",
        "n.ipynb(1,47): error notebook-malformed: cells is not a list; expected a list of cells, as in \"cells\": []")]
    public void A_file_that_is_no_notebook_is_refused_with_its_place(string json, string message)
    {
        var problem = Assert.Throws<NotebookException>(() => NotebookDocument.Parse(json, "n.ipynb"));

        Assert.Equal(message, problem.Message);
    }

    [Theory]
    [InlineData("7", "3,1): error notebook-malformed: item 2 of cells is not an object; expected a cell, an object with cell_type, id, metadata and source")]
    [InlineData(
        """{"id": "b", "source": ""}""",
        "3,1): error notebook-malformed: the cell has no cell_type; expected \"code\", \"markdown\" or \"raw\"")]
    [InlineData(
        """{"cell_type": "sql", "id": "b", "source": ""}""",
        "3,15): error notebook-malformed: cell_type is \"sql\"; expected \"code\", \"markdown\" or \"raw\"")]
    [InlineData(
        """{"cell_type": "code", "source": ""}""",
        "3,1): error notebook-malformed: the cell has no id; expected an id of its own, as nbformat 4.5 requires (letters, digits, - and _)")]
    [InlineData(
        """{"cell_type": "code", "id": "ü", "source": ""}""",
        "3,29): error notebook-malformed: the cell's id is \"\\u00FC\"; expected 1 to 64 letters, digits, - and _")]
    [InlineData(
        """{"cell_type": "code", "id": "a", "source": ""}""",
        "3,29): error notebook-malformed: the cell's id 'a' is used twice; expected an id of its own for every cell")]
    [InlineData(
        """{"cell_type": "code", "id": "b"}""",
        "3,1): error notebook-malformed: the cell has no source; expected the cell's lines, as in \"source\": []")]
    [InlineData(
        """{"metadata": {"ж": "日本"}, "cell_type": "code", "id": "b", "source": ["x", 1]}""",
        "3,69): error notebook-malformed: source is neither a string nor a list of strings; expected the cell's lines")]
    [InlineData(
        """{"cell_type": "code", "id": "b", "source": "", "metadata": []}""",
        "3,60): error notebook-malformed: metadata is not an object; expected an object, as in \"metadata\": {}")]
    [InlineData(
        """{"cell_type": "code", "id": "b", "source": "", "execution_count": 1.5}""",
        "3,67): error notebook-malformed: execution_count is 1.5; expected a whole number or null")]
    [InlineData(
        """{"cell_type": "code", "id": "b", "source": "", "execution_count": {}}""",
        "3,67): error notebook-malformed: execution_count is {}; expected a whole number or null")]
    [InlineData(
        """{"cell_type": "code", "id": "b", "source": "", "outputs": [{"data": {}}]}""",
        "3,59): error notebook-malformed: outputs is not a list of outputs; expected objects with output_type, or an empty list")]
    public void A_cell_that_is_no_cell_is_refused_with_its_place(string cell, string message)
    {
        var json = "{\"nbformat\": 4, \"nbformat_minor\": 5, \"cells\": [\n{\"cell_type\": \"raw\", \"id\": \"a\", \"source\": []},\n" + cell + "\n]}";

        var problem = Assert.Throws<NotebookException>(() => NotebookDocument.Parse(json, "folder/n.ipynb"));

        Assert.Equal("folder/n.ipynb(" + message, problem.Message);
    }

    [Fact]
    public void The_place_is_also_given_by_itself()
    {
        var problem = Assert.Throws<NotebookException>(() => NotebookDocument.Parse("{\n  \"nbformat\": 5}", "n.ipynb"));

        Assert.Equal(("n.ipynb", 2, 15), (problem.Path, problem.Line, problem.Column));
    }

    [Fact]
    public void A_file_nested_without_end_is_refused()
    {
        var problem = Assert.Throws<NotebookException>(() => NotebookDocument.Parse(new string('[', 100_000), "n.ipynb"));

        Assert.StartsWith("n.ipynb(1,257): error notebook-malformed: this is not JSON: The maximum configured depth of 256 has been exceeded", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_200_MB_is_refused_unread()
    {
        using var notebook = new Running.TestNotebook();
        using (var file = new FileStream(notebook.Path, FileMode.Create))
        {
            file.SetLength(200L << 20);
        }

        var problem = Assert.Throws<NotebookException>(() => NotebookDocument.Load(notebook.Path));

        Assert.Equal($"{notebook.Path}(1,1): error notebook-malformed: the file has 200 MB; expected a notebook of at most 128 MB", problem.Message);
    }

    [Fact]
    public void A_zip_under_the_name_of_a_notebook_is_refused()
    {
        using var notebook = new Running.TestNotebook();
        File.WriteAllBytes(notebook.Path, [.. "PK"u8, 3, 4, 20, 0, 8, 0]);

        var problem = Assert.Throws<NotebookException>(() => NotebookDocument.Load(notebook.Path));

        Assert.Equal($"{notebook.Path}(1,1): error notebook-malformed: this is not JSON: 'P' is an invalid start of a value; expected {Whole}", problem.Message);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused()
    {
        using var notebook = new Running.TestNotebook();
        File.WriteAllBytes(notebook.Path, [.. "{\"a\": \""u8, 0xE9, .. "\"}"u8]);

        var problem = Assert.Throws<NotebookException>(() => NotebookDocument.Load(notebook.Path));

        Assert.Equal($"{notebook.Path}(1,7): error notebook-malformed: this text is not UTF-8, or holds half of a character; expected {Whole}", problem.Message);
    }

    [Fact]
    public async Task Running_a_malformed_notebook_throws_the_same()
    {
        using var notebook = new Running.TestNotebook();
        var path = notebook.File("bad.ipynb", "{\"nbformat\": 3}");

        var problem = await Assert.ThrowsAsync<NotebookException>(() => NotebookRunner.RunAsync(path));

        Assert.Equal($"{path}(1,14): error notebook-malformed: nbformat is 3; expected 4 (open the notebook in Jupyter or VS Code and save it as version 4)", problem.Message);
    }
}
