namespace DprkEngagement.Cli.Notebooks;

/// <summary>Brings notebooks, where they lie, to the form in which the repository keeps them (see <see cref="CommittedForm"/>). A committed
/// picture that still fits its figure is kept; the others are drawn, and left out where there is no browser. A notebook in which a cell
/// failed is left as it was.</summary>
internal sealed class NotebookKeeping : IAsyncDisposable
{
    private readonly List<string> _withoutPicture = [];
    private FigurePainter? _painter;
    private string? _whyNoPainter;
    private int _unchanged;
    private int _changed;
    private int _failed;
    private int _kept;
    private int _drawn;

    /// <summary>How many were brought into the form.</summary>
    public int Written => _changed + _unchanged;

    /// <summary>Writes a notebook to a folder of results instead, as it was run.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void KeepIn(string folder, NotebookResult result) =>
        result.Executed!.ForSaving().Save(Path.Combine(Directory.CreateDirectory(folder).FullName, Path.GetFileName(result.Path)));

    /// <summary>Keeps a notebook that was run.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public async Task KeepAsync(NotebookResult result, CancellationToken cancellation)
    {
        if (result.Failure is not null)
        {
            _failed++;
            return;
        }

        var before = await File.ReadAllTextAsync(result.Path, cancellation);
        var pictures = await PicturesAsync(result, cancellation);
        var committed = CommittedForm.Of(result.Executed!, pictures);
        if (committed.ToString() == before)
        {
            _unchanged++;
        }
        else
        {
            // A link stays a link.
            committed.Save(RealPath.Of(Path.GetFullPath(result.Path)));
            _changed++;
        }
    }

    /// <summary>What was done, in sentences.</summary>
    public IEnumerable<string> Summary()
    {
        var notebooks = Count(_changed, "notebook");
        var pictures = string.Create(CultureInfo.InvariantCulture, $"Pictures: {_drawn} drawn, {_kept} kept.");
        yield return string.Create(CultureInfo.InvariantCulture, $"In place: {notebooks} changed, {_unchanged} as before. {pictures}");
        if (_failed > 0)
            yield return "A notebook in which a cell failed was left as it was.";

        if (_withoutPicture.Count > 0)
        {
            yield return $"{_whyNoPainter}";
            yield return $"{Count(_withoutPicture.Count, "chart")} without a picture: {string.Join(", ", _withoutPicture)}. "
                + "Before you commit, run it again where there is a browser.";
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_painter is not null)
            await _painter.DisposeAsync();
    }

    private async Task<Dictionary<string, string>> PicturesAsync(NotebookResult result, CancellationToken cancellation)
    {
        var pictures = new Dictionary<string, string>(StringComparer.Ordinal);
        var drawings = result.Executed!.Cells.SelectMany(cell => cell.Outputs).Select(FigureDrawing.In).OfType<FigureDrawing>().ToList();
        if (drawings.Count == 0)
            return pictures;

        var committed = await CommittedForm.LastCommittedAsync(result.Path, cancellation);
        NotebookDocument?[] known = [committed, NotebookDocument.Load(result.Path)];
        var stored = known.OfType<NotebookDocument>().SelectMany(CommittedForm.PicturesIn).DistinctBy(one => one.Key).ToDictionary();
        foreach (var drawing in drawings)
        {
            if (stored.TryGetValue(drawing.Digest, out var png))
            {
                pictures[drawing.Digest] = png;
                _kept++;
            }
            else if (await TryDrawAsync(drawing).WaitAsync(cancellation) is { } drawn)
            {
                pictures[drawing.Digest] = Convert.ToBase64String(drawn);
                _drawn++;
            }
            else
            {
                _withoutPicture.Add($"{drawing.Name} in {Path.GetFileName(result.Path)}");
            }
        }

        return pictures;
    }

    private async Task<byte[]?> TryDrawAsync(FigureDrawing drawing)
    {
        if (_painter is null && _whyNoPainter is not null)
            return null;

        try
        {
            _painter ??= await FigurePainter.StartAsync();
            return await _painter.PngAsync(drawing);
        }
        catch (PictureException problem)
        {
            _whyNoPainter = problem.Message;
            return null;
        }
    }

    private static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");
}
