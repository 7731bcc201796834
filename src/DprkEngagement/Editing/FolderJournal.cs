using System.Security.Cryptography;
using System.Text;

namespace DprkEngagement;

/// <summary>
/// The list of files that one change replaces. It is there only while they are replaced: a process that ends before it
/// leaves the old tables, one that ends after it leaves new ones, for <see cref="FolderWriter.Recover"/> puts the rest in place.
/// </summary>
internal static class FolderJournal
{
    public const string FileName = ".dprk-journal";

    /// <summary>What ends the name of a file that waits to replace another.</summary>
    public const string Waiting = ".dprk-new";

    private const int HashLength = 64;

    /// <summary>What tells contents apart.</summary>
    public static string Hash(byte[] content) => Convert.ToHexString(SHA256.HashData(content));

    public static byte[] Write(IEnumerable<FileChange> changes) =>
        Encoding.UTF8.GetBytes(string.Concat(changes.Select(change => $"{Hash(change.Old)} {Hash(change.New)} {change.Path}\n")));

    /// <returns>Path, hash of the old content and hash of the new one of each file.</returns>
    public static IReadOnlyList<(string Path, string Old, string New)> Read(string text) =>
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.Length > (2 * HashLength) + 2)
            .Select(line => (line[((2 * HashLength) + 2)..], line[..HashLength], line.Substring(HashLength + 1, HashLength))),
    ];
}
