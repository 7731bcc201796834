namespace DprkEngagement.Cli.Tests;

public sealed class CodebookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task It_writes_the_codebook_once_and_then_finds_it_up_to_date()
    {
        CopyData();
        File.Delete(Path.Combine(_folder.Path, "data", "CODEBOOK.md"));

        var first = await Dprk.InAsync(_folder.Path, "codebook", "--data", "data");
        var second = await Dprk.InAsync(_folder.Path, "codebook", "--data", "data");

        Assert.Equal(new Dprk(0, "Wrote data/CODEBOOK.md.\n", ""), first);
        Assert.Equal(new Dprk(0, "data/CODEBOOK.md was up to date.\n", ""), second);
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(ThisRepository.Data, "CODEBOOK.md")),
            File.ReadAllBytes(Path.Combine(_folder.Path, "data", "CODEBOOK.md")));
    }

    [Fact]
    public async Task With_problems_in_the_data_nothing_is_written()
    {
        CopyData();
        _folder.Write("data/codebook/00-head.md", "# {{titel}}\n");
        _folder.Write("data/CODEBOOK.md", "as before");

        var prose = await Dprk.InAsync(_folder.Path, "codebook", "--data", "data");
        var elsewhere = await Dprk.InAsync(Path.Combine(_folder.Path, "data", "codebook"), "codebook", "--data", "..");
        _folder.Write("data/datapackage.json", "{");
        var schema = await Dprk.InAsync(_folder.Path, "codebook", "--data", "data");

        Assert.Equal(3, prose.ExitCode);
        Assert.Equal(
            """
            data/codebook/00-head.md(1,3): error part-unknown: there is no part of the codebook 'titel'; did you mean 'title'?

            1 problem in 1 file.
            The codebook was not written.

            """,
            prose.Output);
        Assert.StartsWith("00-head.md(1,3): error part-unknown", elsewhere.Output, StringComparison.Ordinal);
        Assert.Equal(3, schema.ExitCode);
        Assert.EndsWith("\n1 problem in 1 file.\nThe codebook was not written.\n", schema.Output, StringComparison.Ordinal);
        Assert.Equal("as before", File.ReadAllText(Path.Combine(_folder.Path, "data", "CODEBOOK.md")));
    }

    public void Dispose() => _folder.Dispose();

    private void CopyData()
    {
        foreach (var file in Directory.EnumerateFiles(ThisRepository.Data, "*", SearchOption.AllDirectories))
        {
            _folder.Write("data/" + Path.GetRelativePath(ThisRepository.Data, file), File.ReadAllText(file));
        }
    }
}
