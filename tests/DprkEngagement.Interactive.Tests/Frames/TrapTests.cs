using System.Text.RegularExpressions;

namespace DprkEngagement.Interactive.Tests.Frames;

public class TrapTests
{
    [Fact]
    public void Nothing_of_the_project_reads_a_table_by_LoadCsv()
    {
        // Code alone: comments and prose may warn of it.
        var calls =
            from folder in new[] { "src", "notebooks" }
            from kind in new[] { "*.cs", "*.csx", "*.ipynb" }
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), kind, SearchOption.AllDirectories)
            from line in File.ReadLines(file)
            where Regex.IsMatch(line, @"\.LoadCsv(FromString)?\(") && !Regex.IsMatch(line, @"^\s*///")
            select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.Empty(calls);
    }
}
