using System.Globalization;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Running;

/// <summary>
/// Notebooks that are brought, where they lie, to the form in which the repository keeps them; see
/// <see cref="CommittedForm"/>. A picture that still fits its figure is kept; the others are drawn. Without a browser
/// they are left out. A notebook in which a cell failed is left as it was.
/// </summary>
internal sealed class KeptInPlace : INotebookKeeper, IAsyncDisposable
{
    private readonly List<string> _withoutPicture = [];
    private FigurePainter? _painter;
    private string? _whyNoPainter;
    private int _changed;
    private int _failed;
    private int _kept;
    private int _drawn;

    public int Written { get; private set; }

    public async Task KeepAsync(NotebookRun run, CancellationToken cancellation)
    {
        if (run.Failure is not null)
        {
            _failed++;
            return;
        }

        var before = await File.ReadAllTextAsync(run.Path, cancellation);
        var pictures = await PicturesAsync(run, NotebookDocument.Parse(before, run.Path), cancellation);
        var committed = CommittedForm.Of(run.Executed, pictures);
        if (committed.ToString() != before)
        {
            // A link stays a link.
            committed.Save(RealPath.Of(Path.GetFullPath(run.Path)));
            _changed++;
        }

        Written++;
    }

    public IEnumerable<string> Summary(Surroundings surroundings)
    {
        yield return Invariant($"In place: {Count(_changed, "notebook")} changed, {Written - _changed} as before. Pictures: {_drawn} drawn, {_kept} kept.");
        if (_failed > 0)
        {
            yield return "A notebook in which a cell failed was left as it was.";
        }

        if (_withoutPicture.Count > 0)
        {
            yield return $"{_whyNoPainter}";
            yield return Invariant($"{Count(_withoutPicture.Count, "chart")} without a picture: {string.Join(", ", _withoutPicture)}. Before you commit, run it again where there is a browser.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_painter is not null)
        {
            await _painter.DisposeAsync();
        }
    }

    private async Task<Dictionary<string, string>> PicturesAsync(NotebookRun run, NotebookDocument before, CancellationToken cancellation)
    {
        var stored = CommittedPictures.In(before);
        var pictures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var drawing in CommittedForm.Drawings(run.Executed))
        {
            if (stored.TryGetValue(drawing.Digest, out var png))
            {
                pictures[drawing.Digest] = png;
                _kept++;
            }
            else if (await TryDrawAsync(drawing, cancellation) is { } drawn)
            {
                pictures[drawing.Digest] = Convert.ToBase64String(PngDigest.Add(SmallPng.Of(drawn), drawing.Digest));
                _drawn++;
            }
            else
            {
                _withoutPicture.Add($"{drawing.FigureId} in {Path.GetFileName(run.Path)}");
            }
        }

        return pictures;
    }

    private async Task<byte[]?> TryDrawAsync(FigureDrawing drawing, CancellationToken cancellation)
    {
        if (_whyNoPainter is not null)
        {
            return null;
        }

        try
        {
            _painter ??= await FigurePainter.StartAsync(cancellation);
            return (await _painter.DrawAsync(drawing, cancellation)).Png;
        }
        catch (PictureException problem)
        {
            _whyNoPainter = problem.Message;
            return null;
        }
    }

    private static string Count(int number, string thing) => Invariant($"{number} {thing}{(number == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
