#:project ../src/DprkEngagement/DprkEngagement.csproj
#:property PublishAot=false
#:property GenerateDocumentationFile=false

// Reading and checking the record, warm, and a record whose pages and citations are ten and a hundred times as many:
// milliseconds of the fastest and of the middle one of seven loads, and how they grow.
//
//   dotnet run -c Release bench/load.cs

using System.Diagnostics;
using System.Globalization;
using DprkEngagement;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var shipped = EngagementData.FindFolder();
double? first = null;
foreach (var times in new[] { 1, 10, 100 })
{
    var folder = times == 1 ? shipped : Copy(shipped, times);
    EngagementData.TryLoad(folder);
    var loads = Enumerable.Range(0, 7).Select(_ =>
    {
        var watch = Stopwatch.StartNew();
        var problems = EngagementData.TryLoad(folder).Problems.Count;
        return (Time: watch.Elapsed.TotalMilliseconds, Problems: problems);
    }).OrderBy(load => load.Time).ToList();
    first ??= loads[0].Time;
    var rows = Directory.EnumerateFiles(folder, "*.csv").Sum(file => File.ReadLines(file).Count() - 1);
    Console.WriteLine($"{rows,8} rows: fastest {loads[0].Time:0} ms, middle {loads[3].Time:0} ms, {loads[0].Time / first:0.0} times the record's, {loads[0].Problems} problems");
    if (times > 1)
    {
        Directory.Delete(folder, recursive: true);
    }
}

// Every page again and again under an address and an id of its own, cited by the same rows.
static string Copy(string from, int times)
{
    var folder = Directory.CreateTempSubdirectory("dprk-load-").FullName;
    foreach (var file in Directory.EnumerateFiles(from).Where(file => Path.GetExtension(file) is ".csv" or ".json"))
    {
        File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    Repeat(Path.Combine(folder, "sources.csv"), times, (id, copy, line) => line.Replace(id + ",", $"{id}-{copy},", StringComparison.Ordinal).Replace(",http", $",http://{copy}.example/http", StringComparison.Ordinal));
    Repeat(Path.Combine(folder, "citations.csv"), times, (_, copy, line) => Cited(line, copy));
    return folder;

    static string Cited(string line, int copy)
    {
        var parts = line.Split(',', 4);
        return string.Join(',', parts[0], parts[1], $"{parts[2]}-{copy}", parts[3]);
    }
}

static void Repeat(string path, int times, Func<string, int, string, string> rename)
{
    var lines = File.ReadAllLines(path);
    var copies = Enumerable.Range(1, times - 1).SelectMany(copy => lines.Skip(1).Select(line => rename(line.Split(',')[0], copy, line)));
    File.WriteAllText(path, string.Join('\n', [lines[0], .. lines.Skip(1).Concat(copies).Order(StringComparer.Ordinal)]) + "\n");
}
