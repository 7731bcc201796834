using System.Globalization;
using System.Text;

namespace DprkEngagement.Bench;

/// <summary>
/// Writes a data folder with as many claims as wanted, each with one citation. The claims, their sources and their
/// words are made up by a fixed seed, so that every run measures the same bytes; actors, persons, places, events,
/// claimants and coverage are those of the shipped data.
/// </summary>
internal static class SyntheticFolder
{
    private const int Seed = 20240619;

    private static readonly string[] Copied =
        ["datapackage.json", "actors.csv", "persons.csv", "places.csv", "events.csv", "participations.csv", "claimants.csv", "coverage.csv"];

    private static readonly (string Quantity, string Unit, int Most)[] Quantities =
    [
        ("troops_deployed", "soldiers", 15_000), ("troops_killed", "soldiers", 3_000), ("troops_casualties", "soldiers", 7_000),
        ("munitions_containers", "containers", 33_000), ("artillery_rounds", "rounds", 12_000_000), ("ballistic_missiles_fired", "missiles", 250),
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
            sourceFile.Write(Line($"synthetic-source-{i}", "Yonhap", Sentence(random, 8), Day(random.Next(4000)), $"https://example.org/{random.Next(1_000_000)}/{i}"));
        }

        foreach (var id in FirstFields(Path.Combine(shipped, "events.csv")))
        {
            citationFile.Write(Line("events", id, "synthetic-source-0", "date and place"));
        }

        for (var i = 0; i < claims; i++)
        {
            var id = WriteClaim(claimFile, random, claimants, i);
            citationFile.Write(Line("claims", id, $"synthetic-source-{random.Next(sources)}", Sentence(random, 3)));
        }
    }

    private static string WriteClaim(StreamWriter file, Random random, string[] claimants, int i)
    {
        var (quantity, unit, most) = Quantities[random.Next(Quantities.Length)];
        var day = random.Next(400, 4000);
        var id = $"{Day(day)}-claim-{i.ToString(CultureInfo.InvariantCulture)}";
        var figure = random.Next(1, most).ToString(CultureInfo.InvariantCulture);
        var (hedge, low, best, high) = random.Next(4) switch
        {
            0 => ("exact", "", figure, ""),
            1 => ("at_least", figure, "", ""),
            2 => ("up_to", "", "", figure),
            _ => ("range", figure, "", figure + "0"),
        };
        file.Write(Line(
            id, claimants[random.Next(claimants.Length)], random.Next(3) == 0 ? "Yonhap" : "", quantity, "cumulative", hedge, low, best, high, unit,
            Day(day), "1", random.Next(2) == 0 ? Day(day - 3) : "", random.Next(4) == 0 ? Day(day - 90) : "", random.Next(4) == 0 ? Day(day - 1) : "",
            "PRK", "RUS", random.Next(8) == 0 ? Sentence(random, 2) : "", "coded", "", "", "", Sentence(random, 4), random.Next(10) == 0 ? Sentence(random, 8) : ""));
        return id;
    }

    /// <summary>The ids of a shipped table; none of its rows spans lines.</summary>
    private static string[] FirstFields(string file) => [.. File.ReadLines(file).Skip(1).Select(line => line.Split(',')[0])];

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
