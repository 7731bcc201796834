using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DprkEngagement.Tests.Tables;

/// <summary>
/// A data folder with one event, one claim and what they need, described by the project's own datapackage.json. Tests
/// change one thing in it and look at what the library says.
/// </summary>
internal sealed class SampleFolder : IDisposable
{
    public const string Event = "2018-06-12-trump-kim-singapore";
    public const string Claim = "2024-10-18-nis-troops-1500";

    private readonly string _root = Directory.CreateTempSubdirectory("dprk-").FullName;
    private readonly Dictionary<string, List<string[]>> _tables;

    public SampleFolder()
    {
        Folder = Directory.CreateDirectory(Path.Combine(_root, "data")).FullName;
        // A version of its own, so that a new version of the shipped data changes no test.
        Schema = Regex.Replace(File.ReadAllText(Path.Combine(Repository.Root, "data", "datapackage.json")), "(\"version\": )\"[^\"]*\"", "$1\"0.0.1\"");
        using var json = JsonDocument.Parse(Schema);
        _tables = json.RootElement.GetProperty("resources").EnumerateArray().ToDictionary(
            table => table.GetProperty("name").GetString()!,
            table => new List<string[]> { table.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!).ToArray() });
        Add("actors", "PRK,North Korea,N. Korea,731,731,false");
        Add("actors", "USA,United States,US,2,2,true");
        Add("actors", "KOR,South Korea,S. Korea,732,732,true");
        Add("actors", "SGP,Singapore,Singapore,830,830,false");
        Add("persons", "kim-jong-un,Kim Jong Un,Kim,PRK");
        Add("persons", "donald-trump,Donald Trump,Trump,USA");
        Add("places", "singapore,Singapore,SGP,1.2494,103.8303,1");
        Add("events", $"{Event},summit,2018-06-12,2018-06-12,1,,,singapore,Trump and Kim meet in Singapore,They met.,a joint statement,coded,,");
        Add("participations", $"{Event},1,PRK,kim-jong-un,principal,top_leader,Chairman");
        Add("participations", $"{Event},2,USA,donald-trump,principal,top_leader,President");
        Add("claimants", "kor-nis,National Intelligence Service,NIS,KOR,intelligence,false");
        Add("claims", $"{Claim},kor-nis,,troops_deployed,cumulative,exact,,1500,,soldiers,2024-10-18,1,2024-10-13,,,PRK,,first wave,coded,,,,NIS: 1500 soldiers,");
        Add("sources", "yonhap-1,Yonhap,N. Korea sends troops,2024-10-18,https://example.org/troops");
        Add("citations", $"events,{Event},yonhap-1,date and place");
        Add("citations", $"claims,{Claim},yonhap-1,the figure");
        Add("coverage", "meetings-usa,leader_meetings,USA,2000-01-01,2026-02-28,complete,Searched.");
    }

    /// <summary>The folder; its name is data.</summary>
    public string Folder { get; }

    /// <summary>datapackage.json as it will be written.</summary>
    public string Schema { get; set; }

    /// <summary>Adds a row; no field may hold a comma.</summary>
    public SampleFolder Add(string table, string row)
    {
        _tables[table].Add(row.Split(','));
        return this;
    }

    /// <summary>Sets a field as it will stand in the file.</summary>
    /// <param name="table">The table.</param>
    /// <param name="line">The line, from 2.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="value">What to write, quotes included.</param>
    public SampleFolder Set(string table, int line, string column, string value)
    {
        _tables[table][line - 1][Array.IndexOf(_tables[table][0], column)] = value;
        return this;
    }

    public SampleFolder Remove(string table, int line)
    {
        _tables[table].RemoveAt(line - 1);
        return this;
    }

    /// <summary>The text of a table as it will be written.</summary>
    public string TextOf(string table) => string.Concat(_tables[table].Select(row => string.Join(',', row) + "\n"));

    /// <summary>Writes the folder and reads it.</summary>
    public LoadResult Load()
    {
        Write();
        return EngagementData.TryLoad(Folder);
    }

    /// <summary>The same, after one file was written anew.</summary>
    public LoadResult LoadWith(string file, byte[] content)
    {
        Write();
        File.WriteAllBytes(Path.Combine(Folder, file), content);
        return EngagementData.TryLoad(Folder);
    }

    public LoadResult LoadWith(string file, string content) => LoadWith(file, Encoding.UTF8.GetBytes(content));

    /// <summary>The problems as lines of text.</summary>
    public string Problems() => Lines(Load());

    public string ProblemsWith(string file, string content) => Lines(LoadWith(file, content));

    public static string Lines(LoadResult result) => string.Join('\n', result.Problems);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    public void Write()
    {
        File.WriteAllText(Path.Combine(Folder, "datapackage.json"), Schema);
        foreach (var table in _tables.Keys)
        {
            File.WriteAllText(Path.Combine(Folder, table + ".csv"), TextOf(table));
        }
    }
}
