using Microsoft.CodeAnalysis.CSharp;

namespace DprkEngagement.Notebooks.Tests.Fuzz;

/// <summary>Reads a spoilt notebook as the runner and the report do, and holds them to their promise: a notebook, or one error with its place.</summary>
internal sealed class NotebookFuzz
{
    private const string Name = "spoilt.ipynb";

    /// <summary>Code that was parsed before: a slip in one cell leaves the others as they were.</summary>
    private readonly HashSet<string> _parsed = [];

    public void Check(byte[] bytes)
    {
        NotebookDocument notebook;
        try
        {
            notebook = NotebookDocument.Parse(bytes, Name);
        }
        catch (NotebookException problem)
        {
            Require(problem.Message.StartsWith($"{Name}({problem.Line},{problem.Column}): error notebook-malformed: ", StringComparison.Ordinal), problem.Message);
            Require(problem.Line >= 1 && problem.Line <= bytes.AsSpan().Count((byte)'\n') + 1 && problem.Column >= 1, $"there is no place {problem.Line},{problem.Column}");
            return;
        }

        var text = notebook.ToString();
        Require(NotebookDocument.Parse(text, Name).ToString() == text, "it reads differently once it was written");
        _ = notebook.ForSaving().ToString() + notebook.WithoutOutputs();
        foreach (var cell in notebook.Cells)
        {
            _ = (cell.Id, cell.ExecutionCount, cell.Metadata);
            ParseCode(cell, notebook);
        }

        _ = NotebookPage.Body(NotebookSummary.Of(new NotebookRun(notebook, Failure: null, Cancelled: false), "spoilt.html"), previous: null, next: null).Text;
    }

    private void ParseCode(NotebookCell cell, NotebookDocument notebook)
    {
        try
        {
            CellRules.CheckKernel(cell, notebook.Metadata);
            if (cell.Kind == CellKind.Code && _parsed.Add(cell.Source))
            {
                var code = CellRules.CheckCommands(cell.Source);
                foreach (var package in PackageDirective.In(CSharpSyntaxTree.ParseText(code, CellRules.ParseOptions)))
                {
                    _ = package.Parse();
                }
            }
        }
        catch (CellException)
        {
            // The cell fails with a sentence.
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
