namespace DprkEngagement.Tests.Codebook;

using Codebook = DprkEngagement.Codebook;

public sealed class ShippedCodebookTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "data");

    [Fact]
    public void The_codebook_is_what_the_schema_the_prose_and_the_rows_give()
    {
        var written = File.ReadAllText(Path.Combine(Folder, Codebook.FileName)).Split('\n');
        var expected = Codebook.Write(EngagementData.Load(Folder)).Split('\n');

        var same = written.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();

        Assert.True(
            written.SequenceEqual(expected),
            $"""
            data/CODEBOOK.md is out of date; run: dotnet run --project src/DprkEngagement.Cli -- codebook
            line {same + 1} is:        {written.ElementAtOrDefault(same)}
            and should be: {expected.ElementAtOrDefault(same)}
            """);
    }

    [Fact]
    public void The_changelog_begins_with_the_version_of_the_data()
    {
        var newest = File.ReadLines(Path.Combine(Folder, "CHANGELOG.md")).First(line => line.StartsWith("## ", StringComparison.Ordinal));

        Assert.Equal($"## {EngagementData.Load(Folder).Version}", newest);
    }

    [Fact]
    public void Every_part_has_one_place_in_the_prose()
    {
        var prose = string.Concat(Directory.GetFiles(Path.Combine(Folder, Codebook.ProseFolder), "*.md").Select(File.ReadAllText));

        Assert.Equal([], CodebookParts.Names.Where(name => !prose.Contains("{{" + name + "}}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_table_column_and_value_says_what_it_means()
    {
        var package = DataPackageReader.Read(Folder, new ProblemList("data"))!;

        var silent = from table in package.Tables
                     from field in table.Fields
                     from category in field.Categories.DefaultIfEmpty()
                     where table.Description is null || field.Description is null || (category is not null && category.Label is null)
                     select $"{table.Name}.{field.Name} {category?.Value}";

        Assert.Equal([], silent);
    }

    [Fact]
    public void A_column_with_certain_values_says_them_all()
    {
        var package = DataPackageReader.Read(Folder, new ProblemList("data"))!;

        var unsaid = package.Tables.SelectMany(table => table.Fields).Where(field => field.Enum.Count > 0 && field.Categories.Count == 0);

        Assert.Equal([], unsaid.Select(field => field.Name));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void The_readers_culture_changes_nothing(string culture)
    {
        var data = EngagementData.Load(Folder);
        var expected = Codebook.Write(data);

        using (new InCulture(culture))
        {
            Assert.Equal(expected, Codebook.Write(data));
        }
    }
}
