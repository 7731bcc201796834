using System.Globalization;

namespace DprkEngagement.Interop.Tests;

/// <summary>The boxes around states against Natural Earth, from which they are.</summary>
public sealed class ExtentTests(NodePackages packages)
{
    [Fact]
    public void Every_box_is_that_of_Natural_Earth_rounded_outwards_to_a_tenth_of_a_degree()
    {
        Assert.SkipWhen(packages.WhyMissing is not null, packages.WhyMissing ?? "");
        var run = packages.Run("extents.js");
        Assert.Equal("", run.Error);
        var boxes = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|')).ToDictionary(cells => cells[0], Rounded);

        var data = EngagementData.Load(ThisRepository.Data);
        var rows = data.Table("extents").Rows;

        Assert.Equal(
            rows.Select(row => $"{row["iso3c"]} {boxes[NameInAtlas(data.Actor(row["iso3c"]!).Name)]}"),
            rows.Select(row => $"{row["iso3c"]} {row["south"]} {row["west"]} {row["north"]} {row["east"]}"));
    }

    private static string NameInAtlas(string name) => name == "United States" ? "United States of America" : name;

    private static string Rounded(string[] cells)
    {
        var degrees = cells.Skip(1).Select(cell => 10 * double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        double[] outwards = [Math.Floor(degrees[0]), Math.Floor(degrees[1]), Math.Ceiling(degrees[2]), Math.Ceiling(degrees[3])];
        return string.Join(' ', outwards.Select(tenths => (tenths / 10).ToString("0.#", CultureInfo.InvariantCulture)));
    }
}
