namespace DprkEngagement.Notebooks.Tests.Running;

public class FolderTests
{
    [Fact]
    public async Task A_cell_runs_in_the_notebooks_folder_and_the_process_is_put_back()
    {
        var before = (Directory.GetCurrentDirectory(), Console.Out, Console.Error);
        using var notebook = new TestNotebook("System.IO.File.ReadAllText(\"beside.txt\") + System.IO.Path.GetFileName(System.IO.Directory.GetCurrentDirectory())");
        notebook.File("beside.txt", "text ");

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("text " + Path.GetFileName(notebook.Folder), Assert.Single(cells[0].Outputs).Text("text/plain"));
        Assert.Equal(before.Item1, Directory.GetCurrentDirectory());
    }

    [Fact]
    public async Task A_missing_notebook_is_reported_as_the_missing_file_it_is()
    {
        await Assert.ThrowsAsync<FileNotFoundException>(() => NotebookRunner.RunAsync("/nowhere-at-all.ipynb"));
    }
}
