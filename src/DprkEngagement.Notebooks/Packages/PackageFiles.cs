using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>The dlls that restored packages bring, their dependencies' included.</summary>
/// <param name="Compile">What code is compiled against.</param>
/// <param name="Runtime">What is loaded when it runs.</param>
/// <param name="Native">Native libraries.</param>
internal sealed record PackageFiles(IReadOnlyList<string> Compile, IReadOnlyList<string> Runtime, IReadOnlyList<string> Native)
{
    /// <summary>Reads what <c>dotnet restore</c> wrote.</summary>
    /// <returns>Null when a file it names is gone, e.g. because the package cache was cleared.</returns>
    public static PackageFiles? Read(string assetsFile)
    {
        var assets = JsonNode.Parse(File.ReadAllText(assetsFile))!.AsObject();
        var folders = assets["packageFolders"]!.AsObject().Select(folder => folder.Key).ToList();
        // "net10.0/linux-x64" holds what fits this machine, "net10.0" only what fits all.
        var target = assets["targets"]!.AsObject().First(target => target.Key.Contains('/', StringComparison.Ordinal)).Value!.AsObject();
        var complete = true;

        List<string> Files(string kind) =>
        [
            .. from library in target
               from file in library.Value![kind]?.AsObject() ?? []
               where !file.Key.EndsWith("_._", StringComparison.Ordinal)
               select Find(assets["libraries"]![library.Key]!["path"]!.GetValue<string>(), file.Key),
        ];

        string Find(string package, string file)
        {
            var path = folders.Select(folder => Path.GetFullPath(Path.Combine(folder, package, file))).FirstOrDefault(File.Exists);
            complete &= path is not null;
            return path ?? "";
        }

        var files = new PackageFiles(Files("compile"), Files("runtime"), Files("native"));
        return complete ? files : null;
    }
}
