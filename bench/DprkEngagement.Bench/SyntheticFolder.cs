using System.Globalization;
using System.Text;

namespace DprkEngagement.Bench;

/// <summary>
/// Writes a data folder with as many claims as wanted, each with one citation. The claims, their sources and their
/// words are made up by a fixed seed, so that every run measures the same bytes, and so that no check finds anything:
/// totals rise from day to day, and every page is of the day of the claims that rest on it. Actors, persons, places,
/// events, claimants, coverage and extents are those of the shipped data.
/// </summary>
internal static class SyntheticFolder
{
    private const int Seed = 20240619;

    private static readonly string[] Copied =
        ["datapackage.json", "actors.csv", "persons.csv", "places.csv", "events.csv", "participations.csv", "claimants.csv", "coverage.csv", "extents.csv"];

    private static readonly (string Quantity, string Unit)[] Quantities =
    [
        ("troops_deployed", "soldiers"), ("troops_killed", "soldiers"), ("troops_casualties", "soldiers"),
        ("munitions_containers", "containers"), ("artillery_rounds", "rounds"), ("ballistic_missiles_fired", "missiles"),
    ];

    private static readonly string[] Words =
        ["soldiers", "in", "Kursk", "oblast", "by", "the", "end", "of", "month", "as", "told", "to", "parliament", "about", "rounds", "shipped", "from", "Rason", "trains", "via", "Tumangang", "estimate", "briefing", "first", "wave", "Défense", "according"];

    public static void Write(string shipped, string folder, int claims)
    {
        Directory.CreateDirectory(folder);
        foreach (var name in Directory.GetFiles(shipped).Select(path => Path.GetFileName(path)!))
        {
            if (Copied.Contains(name))
            {
                File.Copy(Path.Combine(shipped, name), Path.Combine(folder, name), overwrite: true);
            }
            else if (name == "exceptions.csv")
            {
                File.WriteAllLines(Path.Combine(folder, name), File.ReadLines(Path.Combine(shipped, name)).Where((line, place) => place == 0 || line.Contains(",events,", StringComparison.Ordinal)));
            }
            else if (name.EndsWith(".csv", StringComparison.Ordinal))
            {
                File.WriteAllLines(Path.Combine(folder, name), File.ReadLines(Path.Combine(shipped, name)).Take(1));
            }
        }

        var random = new Random(Seed);
        var claimants = FirstFields(Path.Combine(shipped, "claimants.csv"));
        var sources = Math.Max(1, claims / 20);
        using var claimFile = Append(folder, "claims.csv");
        using var citationFile = Append(folder, "citations.csv");
        using var sourceFile = Append(folder, "sources.csv");
        for (var i = 0; i < sources; i++)
        {
            sourceFile.Write(Line($"synthetic-source-{i}", "Yonhap", Sentence(random, 8), Day(DayOf(i, sources)), $"https://example.org/{random.Next(1_000_000)}/{i}"));
        }

        foreach (var id in FirstFields(Path.Combine(shipped, "events.csv")))
        {
            citationFile.Write(Line("events", id, "synthetic-source-0", "date and place"));
        }

        for (var i = 0; i < claims; i++)
        {
            // In the order of their days, as in the shipped file.
            var source = (int)((long)i * sources / claims);
            var id = WriteClaim(claimFile, random, claimants, i, DayOf(source, sources));
            citationFile.Write(Line("claims", id, $"synthetic-source-{source}", Sentence(random, 3)));
        }
    }

    private static string WriteClaim(StreamWriter file, Random random, string[] claimants, int i, int day)
    {
        var (quantity, unit) = Quantities[random.Next(Quantities.Length)];
        var id = $"{Day(day)}-claim-{i.ToString(CultureInfo.InvariantCulture)}";
        var (asOf, end) = (random.Next(2) == 0 ? day - 3 : (int?)null, random.Next(4) == 0 ? day - 1 : (int?)null);
        var figure = ((1000L * (asOf ?? end ?? day)) + (i % 1000)).ToString(CultureInfo.InvariantCulture);
        var (hedge, low, best, high) = random.Next(4) switch
        {
            0 => ("exact", "", figure, ""),
            1 => ("at_least", figure, "", ""),
            2 => ("up_to", "", "", figure),
            _ => ("range", figure, "", figure + "0"),
        };
        file.Write(Line(
            id, claimants[i % claimants.Length], random.Next(3) == 0 ? "Yonhap" : "", quantity, "cumulative", hedge, low, best, high, unit,
            Day(day), "1", asOf is { } last ? Day(last) : "", random.Next(4) == 0 ? Day(day - 90) : "", end is { } to ? Day(to) : "",
            "PRK", "RUS", random.Next(8) == 0 ? Sentence(random, 2) : "", "coded", "", "", "", Sentence(random, 4), random.Next(10) == 0 ? Sentence(random, 8) : ""));
        return id;
    }

    /// <summary>The ids of a shipped table; none of its rows spans lines.</summary>
    private static string[] FirstFields(string file) => [.. File.ReadLines(file).Skip(1).Select(line => line.Split(',')[0])];

    /// <summary>Sources are spread evenly over ten years.</summary>
    private static int DayOf(int source, int sources) => 400 + (int)(3600L * source / sources);

    private static string Day(int number) => new DateOnly(2015, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Words at random; every eighth sentence has a comma and must be quoted.</summary>
    private static string Sentence(Random random, int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
        return random.Next(8) == 0 ? $"\"{text}, {random.Next(100_000)}\"" : $"{text} {random.Next(100_000)}";
    }

    private static string Line(params string[] fields) => string.Join(',', fields) + "\n";

    private static StreamWriter Append(string folder, string file) => new(Path.Combine(folder, file), append: true, new UTF8Encoding(false), 1 << 16);
}
