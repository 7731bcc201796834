using System.Text;
using Microsoft.VisualBasic.FileIO;

namespace DprkEngagement.Browser.Tests;

/// <summary>A copy of the notebooks and the data in which every text of the data wants to be code.</summary>
internal static class HostileRepository
{
    /// <summary>Not said of a column: keys, codes, dates and numbers, which the checks of the data hold to their form.</summary>
    private static readonly Dictionary<string, string[]> TextColumns = new(StringComparer.Ordinal)
    {
        ["actors.csv"] = ["name", "short_name"],
        ["persons.csv"] = ["name", "short_name"],
        ["places.csv"] = ["name"],
        ["claimants.csv"] = ["name", "short_name"],
        ["sources.csv"] = ["publisher", "title"],
        ["claims.csv"] = ["via", "scope", "outlier_reason", "title", "notes"],
        ["events.csv"] = ["title", "summary", "outcome", "notes"],
        ["participations.csv"] = ["office"],
        ["coverage.csv"] = ["basis"],
        ["citations.csv"] = ["supports"],
        ["conversions.csv"] = ["wording"],
        ["article-claims.csv"] = ["claim", "argument", "measure"],
    };

    /// <summary>Makes it in a folder.</summary>
    /// <returns>Paths of its notebooks; the adapters are not in the copy, so without those that need them.</returns>
    public static IReadOnlyList<string> Write(string folder, string word)
    {
        var data = Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "data")))
        {
            var name = Path.GetFileName(file);
            if (TextColumns.TryGetValue(name, out var columns))
            {
                File.WriteAllText(Path.Combine(data, name), Poison(file, columns, word));
            }
            else
            {
                File.Copy(file, Path.Combine(data, name));
            }
        }

        var notebooks = Directory.CreateDirectory(Path.Combine(folder, "notebooks")).FullName;
        File.WriteAllText(Path.Combine(notebooks, "build.csx"), "");
        File.WriteAllText(
            Path.Combine(notebooks, "setup.csx"),
            $"#r \"{typeof(EngagementData).Assembly.Location}\"\nglobal using DprkEngagement;\nvar data = EngagementData.Load();\n");
        foreach (var name in CommittedReport.Names)
        {
            File.Copy(Path.Combine(RepositoryFolder.Path, "notebooks", name), Path.Combine(notebooks, name));
        }

        return [.. CommittedReport.Names.Select(name => Path.Combine(notebooks, name)).Where(CommittedReport.HasWhatItNeeds)];
    }

    private static string Poison(string file, string[] columns, string word)
    {
        using var parser = new TextFieldParser(file, Encoding.UTF8) { TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var head = parser.ReadFields()!;
        var places = columns.Select(column => Array.IndexOf(head, column)).ToList();
        Assert.DoesNotContain(-1, places);
        var text = new StringBuilder(string.Join(',', head)).Append('\n');
        while (parser.ReadFields() is { } fields)
        {
            foreach (var place in places.Where(place => fields[place].Length > 0))
            {
                fields[place] += " " + word;
            }

            text.AppendJoin(',', fields.Select(field => "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")).Append('\n');
        }

        return text.ToString();
    }
}
