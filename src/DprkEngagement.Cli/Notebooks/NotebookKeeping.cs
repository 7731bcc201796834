using DprkEngagement.Cli.Commands;

namespace DprkEngagement.Cli.Notebooks;

/// <summary>Brings notebooks, where they lie, to the form in which the repository keeps them (see <see cref="CommittedForm"/>). A committed
/// picture that still fits its figure is kept; the others are drawn, and left out where there is no browser. A notebook in which a cell
/// failed is left as it was.</summary>
internal sealed class NotebookKeeping : IAsyncDisposable
{
    private readonly List<string> _withoutPicture = [];
    private readonly FigurePainter _painter = new();
    private int _unchanged, _changed, _failed, _kept, _drawn;

    public int Written => _changed + _unchanged;

    public async Task KeepAsync(NotebookResult result, CancellationToken cancellation)
    {
        if (result.Failure is not null)
        {
            _failed++;
            return;
        }

        var before = await File.ReadAllTextAsync(result.Path, cancellation);
        var committed = CommittedForm.Of(result.Executed!, await PicturesAsync(result, cancellation));
        if (committed.ToString() == before)
        {
            _unchanged++;
            return;
        }

        // A link stays a link.
        committed.Save(RealPath.Of(Path.GetFullPath(result.Path)));
        _changed++;
    }

    public IEnumerable<string> Summary()
    {
        yield return $"In place: {DataOption.Count(_changed, "notebook")} changed, {_unchanged} as before. "
            + $"Pictures: {_drawn} drawn, {_kept} kept.";
        if (_failed > 0)
            yield return "A notebook in which a cell failed was left as it was.";

        if (_withoutPicture.Count > 0)
        {
            yield return $"{_painter.WhyNot}";
            yield return $"{DataOption.Count(_withoutPicture.Count, "chart")} without a picture: {string.Join(", ", _withoutPicture)}. "
                + "Before you commit, run it again where there is a browser.";
        }
    }

    public ValueTask DisposeAsync() => _painter.DisposeAsync();

    private async Task<Dictionary<string, string>> PicturesAsync(NotebookResult result, CancellationToken cancellation)
    {
        var drawings = result.Executed!.Cells.SelectMany(cell => cell.Outputs).Select(FigureDrawing.In).OfType<FigureDrawing>().ToList();
        var stored = drawings.Count == 0 ? [] : Stored(result.Path);
        foreach (var drawing in drawings)
        {
            if (stored.ContainsKey(drawing.Digest))
            {
                _kept++;
            }
            else if (await _painter.TryPngAsync(drawing).WaitAsync(cancellation) is { } drawn)
            {
                stored[drawing.Digest] = Convert.ToBase64String(drawn);
                _drawn++;
            }
            else
            {
                _withoutPicture.Add($"{drawing.Name} in {Path.GetFileName(result.Path)}");
            }
        }

        return stored;
    }

    // Those of the last commit come first, since VS Code saves outputs without our pictures.
    private static Dictionary<string, string> Stored(string path)
    {
        var committed = new Git(Path.GetDirectoryName(Path.GetFullPath(path))!).Committed(Path.GetFileName(path));
        return new[] { committed, File.ReadAllBytes(path) }.OfType<byte[]>().SelectMany(Pictures).DistinctBy(one => one.Key).ToDictionary();

        IEnumerable<KeyValuePair<string, string>> Pictures(byte[] notebook)
        {
            try
            {
                return CommittedForm.PicturesIn(NotebookDocument.Parse(notebook, path));
            }
            catch (NotebookException)
            {
                return [];
            }
        }
    }
}
