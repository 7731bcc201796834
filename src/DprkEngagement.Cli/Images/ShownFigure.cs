using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Images;

/// <summary>A figure that a notebook has shown.</summary>
/// <param name="Name">The start of its pictures' names: notebook and figure id, numbered where a notebook shows one twice.</param>
/// <param name="Id">The figure's fixed id.</param>
/// <param name="Output">The output that holds it.</param>
internal sealed record ShownFigure(string Name, string Id, NotebookOutput Output)
{
    /// <summary>Every figure of notebooks that were run, in order.</summary>
    public static IReadOnlyList<ShownFigure> In(IEnumerable<NotebookRun> runs)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from run in runs
               from output in run.Executed.Cells.SelectMany(cell => cell.Outputs)
               let figure = output.Json(Figure.MimeType) is { } json ? FigureDrawing.TryOf(json, PictureLook.Notebook) : null
               where figure is not null
               let name = $"{Path.GetFileNameWithoutExtension(run.Path)}-{figure.FigureId}"
               select new ShownFigure(PageName.Distinct(PageName.Plain(name), "", taken), figure.FigureId, output),
        ];
    }

    /// <summary>What its picture in a look is drawn from.</summary>
    /// <exception cref="PictureException">The figure has no such look.</exception>
    public FigureDrawing In(PictureLook look) =>
        FigureDrawing.TryOf(Output.Json(Figure.MimeType)!, look) ?? throw new PictureException($"{Id} has no look {look.Name}.");
}
