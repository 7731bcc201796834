using System.Formats.Tar;

namespace DprkEngagement.Cli.Diff;

/// <summary>A version of the data to compare, in a folder; one from git is gone from the disk when it is disposed.</summary>
/// <param name="Label">What it is, for the reader: a folder, or a revision with the start of its hash.</param>
/// <param name="Folder">The folder that holds it.</param>
/// <param name="Scratch">A folder to remove, or null.</param>
internal sealed record ComparedVersion(string Label, string Folder, string? Scratch) : IDisposable
{
    private const int HashShown = 7;

    /// <summary>The data as they are now.</summary>
    public static ComparedVersion WorkingTree(string dataFolder) => new("the working tree", dataFolder, null);

    /// <summary>What the user named: a folder with datapackage.json, or a project folder with data/, or else a revision.</summary>
    /// <param name="typed">As typed.</param>
    /// <param name="dataFolder">Gives the data folder in whose repository a revision is looked for.</param>
    /// <param name="surroundings">Where the command was started.</param>
    /// <exception cref="UsageException">There is no such version; the message says why.</exception>
    public static ComparedVersion Of(string typed, Func<string> dataFolder, Surroundings surroundings)
    {
        var path = typed.Length > 0 ? surroundings.FullPath(typed) : "";
        return HasSchema(path) ? new ComparedVersion(surroundings.Shown(path), path, null)
            : HasSchema(Path.Combine(path, "data")) ? new ComparedVersion(surroundings.Shown(Path.Combine(path, "data")), Path.Combine(path, "data"), null)
            : OfRevision(typed, dataFolder());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Scratch is not null)
        {
            Directory.Delete(Scratch, recursive: true);
        }
    }

    private static bool HasSchema(string folder) => folder.Length > 0 && File.Exists(Path.Combine(folder, "datapackage.json"));

    private static ComparedVersion OfRevision(string revision, string dataFolder)
    {
        var git = new Git(dataFolder);
        var (place, complaint) = git.Ask("rev-parse", "--show-prefix");
        if (place is null)
        {
            throw new UsageException(complaint.Contains("not a git repository", StringComparison.Ordinal)
                ? $"{dataFolder} does not lie in a git repository, so '{revision}' cannot be looked up. Name two folders instead: dprk diff old/data new/data."
                : $"git could not read the repository around {dataFolder}: {complaint}");
        }

        // The hash alone goes on from here: a revision that begins with a hyphen would be an option.
        var (hash, _) = git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (hash is null)
        {
            var shallow = git.Ask("rev-parse", "--is-shallow-repository").Line == "true"
                ? " This clone is shallow and lacks older commits; 'git fetch --unshallow' brings them."
                : "";
            throw new UsageException($"There is no revision or data folder '{revision}'. Name a commit, branch or tag, e.g. HEAD~1 or main.{shallow}");
        }

        var label = $"{revision} ({hash[..HashShown]})";
        if (git.Run(Stream.Null, "cat-file", "-e", $"{hash}:{place}datapackage.json") is not null)
        {
            throw new UsageException($"{label} has no {place}datapackage.json, so there are no data to compare.");
        }

        return new ComparedVersion(label, Extract(git, hash, place, label, out var scratch), scratch);
    }

    private static string Extract(Git git, string hash, string place, string label, out string scratch)
    {
        // Anywhere else git takes the tree for that of the folder it runs in.
        var top = new Git(git.Ask("rev-parse", "--show-toplevel").Line!);
        scratch = Directory.CreateTempSubdirectory("dprk-").FullName;
        using var archive = new MemoryStream();
        // The tree of the folder alone: its files lie at the top of the archive.
        if (top.Run(archive, "archive", "--format=tar", $"{hash}:{place}") is { } complaint)
        {
            Directory.Delete(scratch, recursive: true);
            throw new UsageException($"git could not give the data of {label}: {complaint}");
        }

        archive.Position = 0;
        var folder = Directory.CreateDirectory(Path.Combine(scratch, "data")).FullName;
        TarFile.ExtractToDirectory(archive, folder, overwriteFiles: false);
        return folder;
    }
}
