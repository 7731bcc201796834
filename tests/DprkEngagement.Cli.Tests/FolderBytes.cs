using System.Security.Cryptography;

namespace DprkEngagement.Cli.Tests;

/// <summary>What a folder holds: paths with slashes, and the hash of each file.</summary>
internal static class FolderBytes
{
    public static SortedDictionary<string, string> Of(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'),
            path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))),
        StringComparer.Ordinal);
}
