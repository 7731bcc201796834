using System.Text.Json;

namespace DprkEngagement.Cli.Tests.Editing;

/// <summary>A data folder with few rows, described by the project's own datapackage.json, in a folder that commands are started in.</summary>
internal sealed class SmallData : IDisposable
{
    public const string Claim = "2024-10-18-nis-troops-1500";

    private readonly TemporaryFolder _folder = new();

    public SmallData()
    {
        var schema = File.ReadAllText(Path.Combine(ThisRepository.Data, "datapackage.json"));
        _folder.Write("data/datapackage.json", schema);
        using var json = JsonDocument.Parse(schema);
        foreach (var table in json.RootElement.GetProperty("resources").EnumerateArray())
        {
            var header = table.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString());
            Write(table.GetProperty("name").GetString()!, string.Join(',', header) + "\n");
        }

        Append("actors", "PRK,North Korea,N. Korea,731,731,false\nUSA,United States,US,2,2,true\nKOR,South Korea,S. Korea,732,732,true\nRUS,Russia,Russia,365,365,true\nSGP,Singapore,Singapore,830,830,false\n");
        Append("persons", "donald-trump,Donald Trump,Trump,USA\nkim-jong-un,Kim Jong Un,Kim,PRK\n");
        Append("places", "singapore,Singapore,SGP,1.2494,103.8303,1\n");
        Append("events", "2018-06-12-trump-kim-singapore,summit,2018-06-12,2018-06-12,1,,,singapore,Trump and Kim meet in Singapore,They met.,a joint statement,coded,,\n");
        Append("participations", "2018-06-12-trump-kim-singapore,1,PRK,kim-jong-un,principal,top_leader,Chairman\n2018-06-12-trump-kim-singapore,2,USA,donald-trump,principal,top_leader,President\n");
        Append("claimants", "kor-nis,National Intelligence Service,NIS,KOR,intelligence,false\n");
        Append("claims", $"{Claim},kor-nis,,troops_deployed,cumulative,exact,,1500,,soldiers,2024-10-18,1,2024-10-13,,,PRK,RUS,first wave,coded,,,,NIS: 1500 soldiers,\n");
        Append("sources", "yonhap-20241018-000001,Yonhap,N. Korea sends troops,2024-10-18,https://example.org/troops\n");
        Append("citations", $"claims,{Claim},yonhap-20241018-000001,the figure\nevents,2018-06-12-trump-kim-singapore,yonhap-20241018-000001,date and place\n");
    }

    /// <summary>The folder that holds data.</summary>
    public string Folder => _folder.Path;

    public string PathOf(string table) => Path.Combine(Folder, "data", table + ".csv");

    public string Read(string table) => File.ReadAllText(PathOf(table));

    public void Write(string table, string text) => _folder.Write($"data/{table}.csv", text);

    public void Append(string table, string rows) => File.AppendAllText(PathOf(table), rows);

    /// <summary>Runs a command on the data of the folder.</summary>
    public Task<Dprk> RunAsync(params string[] arguments) => Dprk.InAsync(Folder, [.. arguments, "--data", "data"]);

    /// <summary>The tables as they are.</summary>
    public SortedDictionary<string, string> Tables() => new(
        Directory.EnumerateFiles(Path.Combine(Folder, "data"), "*.csv").ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText),
        StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();
}
