using System.Text.Json.Nodes;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Tests;

/// <summary>What of a committed notebook a rerun does not give, in words and with the cure.</summary>
internal static class CommittedDifferences
{
    /// <summary>What to do about any of them.</summary>
    public const string Cure = "Run 'dprk rerun --in-place' and commit the notebook.";

    /// <param name="committed">The notebook as it is committed.</param>
    /// <param name="executed">The same notebook as it was run just now.</param>
    public static IReadOnlyList<string> Between(NotebookDocument committed, NotebookDocument executed)
    {
        var expected = CommittedForm.Of(executed, CommittedPictures.In(committed));
        return
        [
            .. committed.Cells.Zip(expected.Cells, executed.Cells)
                .Where(cells => cells.First.Kind == CellKind.Code)
                .SelectMany(cells => InCell(cells.First, cells.Second, cells.Third))
                .Select(difference => $"{Path.GetFileName(committed.Path)}, {difference}. {Cure}"),
        ];
    }

    private static IEnumerable<string> InCell(NotebookCell committed, NotebookCell expected, NotebookCell executed)
    {
        var cell = FormattableString.Invariant($"cell {committed.Number} ({committed.Id})");
        if (committed.Outputs.Count != expected.Outputs.Count)
        {
            yield return FormattableString.Invariant($"{cell}: {committed.Outputs.Count} outputs are committed, a rerun gives {expected.Outputs.Count}");
            yield break;
        }

        foreach (var (before, now, whole) in committed.Outputs.Zip(expected.Outputs, executed.Outputs))
        {
            var figure = whole.Json(Figure.MimeType) is { } json ? FigureDrawing.TryOf(json, PictureLook.Notebook) : null;
            var place = figure is null ? cell : $"{cell}, figure {figure.FigureId}";
            foreach (var form in before.MimeTypes.Union(now.MimeTypes).Where(form => form != "image/png" && !Same(before, now, form)))
            {
                yield return $"{place}: its {form} is not what a rerun gives";
            }

            if (before.StreamText != now.StreamText)
            {
                yield return $"{place}: what it prints is not what a rerun prints";
            }

            if (figure is not null && now.Text("image/png") is null)
            {
                yield return $"{place}: {(before.Text("image/png") is null ? "it has no picture" : "its picture was drawn from another figure")}";
            }
        }
    }

    private static bool Same(NotebookOutput before, NotebookOutput now, string form) =>
        before.Text(form) is { } text ? text == now.Text(form) : JsonNode.DeepEquals(before.Json(form), now.Json(form));
}
