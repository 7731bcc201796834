using DprkEngagement.Cli.Images;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Tests;

/// <summary>The README's pictures of figures show what a rerun gives.</summary>
public class ReadmePicturesTests
{
    private static readonly IReadOnlyList<ReadmePicture> Shown =
        ReadmePicture.In(File.ReadAllText(Path.Combine(ThisRepository.Folder.Folder, "README.md")));

    [Fact]
    public void A_picture_is_known_by_its_name()
    {
        var pictures = ReadmePicture.In("![x](docs/summit-timeline-medium-dark.svg), docs/a-b-wide-light.png, docs/a-b-wide-light.png, docs/a-medium-grey.svg, docs/layout.png");

        Assert.Equal(
            [("docs/summit-timeline-medium-dark.svg", "summit-timeline", "medium-dark"), ("docs/a-b-wide-light.png", "a-b", "wide-light")],
            pictures.Select(picture => (picture.Name, picture.FigureId, picture.Look.Name)));
    }

    [Fact]
    public async Task Every_picture_fits_its_figure()
    {
        Assert.True(Shown.Count > 0, "The README shows no picture of a figure.");
        var figures = new List<ShownFigure>();
        foreach (var name in ShippedNotebooksTests.Notebooks.Select(row => row.Data))
        {
            figures.AddRange(ShownFigure.In([await ShippedRuns.OfAsync(name)]));
        }

        var stale = Shown.Where(picture =>
            figures.FirstOrDefault(figure => figure.Id == picture.FigureId) is not { } figure
            || !picture.Fits(figure.In(picture.Look), ThisRepository.Folder.Folder)).ToList();
        Assert.True(
            stale.Count == 0,
            $"Not drawn from the figures of today: {string.Join(", ", stale.Select(picture => picture.Name))}. Run 'dprk images --readme' and commit them.");
    }

    [Fact]
    public void Every_file_in_docs_that_is_named_like_one_is_shown() =>
        Assert.All(
            ReadmePicture.In(string.Join('\n', Directory.EnumerateFiles(Path.Combine(ThisRepository.Folder.Folder, "docs")).Select(path => $"docs/{Path.GetFileName(path)}"))),
            picture => Assert.Contains(picture, Shown));
}
