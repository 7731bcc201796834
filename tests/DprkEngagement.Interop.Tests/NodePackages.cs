using DprkEngagement.Interop.Tests;

[assembly: AssemblyFixture(typeof(NodePackages))]

namespace DprkEngagement.Interop.Tests;

/// <summary>Fetches the packages of tests/interop from npm, once, at the versions pinned there.</summary>
public sealed class NodePackages
{
    private readonly string _folder = Path.Combine(ThisRepository.Root, "artifacts", "npm", "interop");

    public NodePackages()
    {
        Directory.CreateDirectory(_folder);
        foreach (var file in new[] { "package.json", "package-lock.json", "validate.js", "extents.js", "schema.js" })
        {
            File.Copy(Path.Combine(ThisRepository.Programs, file), Path.Combine(_folder, file), overwrite: true);
        }

        WhyMissing = Fetch();
    }

    /// <summary>Why the packages are not there; null where they are.</summary>
    public string? WhyMissing { get; }

    /// <summary>Runs a script of tests/interop.</summary>
    internal ToolRun Run(string script, params string[] arguments) => ToolRun.Start("node", _folder, [script, .. arguments])!;

    private string? Fetch()
    {
        // npm writes this file when it has finished; it changes with the versions that are pinned.
        var fetched = Path.Combine(_folder, "fetched");
        var pinned = File.ReadAllText(Path.Combine(_folder, "package-lock.json"));
        if (ToolRun.Start("node", _folder, "--version") is null)
        {
            return "Node.js was not found: install it to check the data with packages from npm.";
        }

        if (File.Exists(fetched) && File.ReadAllText(fetched) == pinned)
        {
            return null;
        }

        if (ToolRun.Start("npm", _folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=1") is not { ExitCode: 0 })
        {
            return "npm could not fetch the packages of tests/interop: the data were not checked with them.";
        }

        File.WriteAllText(fetched, pinned);
        return null;
    }
}
