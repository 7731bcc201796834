using System.Text.Json;

namespace DprkEngagement.Notebooks.Tests.Running;

/// <summary>A notebook in a folder of its own, with the files beside it that a test needs.</summary>
internal sealed class TestNotebook : IDisposable
{
    public TestNotebook(params string[] cells)
    {
        Folder = Directory.CreateTempSubdirectory("dprk-runner-").FullName;
        Path = File("test.ipynb", Json(cells));
    }

    public string Folder { get; }

    public string Path { get; }

    /// <summary>The JSON of a notebook whose code cells are these.</summary>
    public static string Json(params string[] cells) =>
        $$"""
        {
         "cells": [
        {{string.Join(",\n", cells.Select((source, index) => CodeCell(source, index)))}}
         ],
         "metadata": {},
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    /// <summary>Puts a file beside the notebook.</summary>
    public string File(string name, string text)
    {
        var path = System.IO.Path.Combine(Folder, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public Task<NotebookRun> RunAsync(RunnerOptions? options = null) =>
        NotebookRunner.RunAsync(Path, options, progress: null, TestContext.Current.CancellationToken);

    /// <summary>Runs the notebook, which must not fail.</summary>
    public async Task<IReadOnlyList<NotebookCell>> RunWithoutFailureAsync()
    {
        var run = await RunAsync();
        Assert.Null(run.Failure);
        Assert.False(run.Cancelled);
        return run.Executed.Cells;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string CodeCell(string source, int index) =>
        $$"""
          {
           "cell_type": "code",
           "execution_count": null,
           "id": "cell-{{index + 1}}",
           "metadata": {},
           "outputs": [],
           "source": {{JsonSerializer.Serialize(source)}}
          }
        """;
}
