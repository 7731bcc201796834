using System.Text.Json.Nodes;

namespace DprkEngagement.Interop.Tests;

/// <summary>datapackage.json as a program that knows nothing of the library reads it.</summary>
internal static class PackageSchema
{
    public static IReadOnlyList<Table> Tables { get; } =
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(ThisRepository.Data, "datapackage.json")))!["resources"]!.AsArray().Select(resource => new Table(resource!))];

    /// <summary>A table of it.</summary>
    public sealed record Table(JsonNode Resource)
    {
        public string Name => (string)Resource["name"]!;

        public string Path => System.IO.Path.Combine(ThisRepository.Data, (string)Resource["path"]!);

        public IEnumerable<JsonNode> Fields => Resource["schema"]!["fields"]!.AsArray()!;

        public IEnumerable<string> PrimaryKey => Resource["schema"]!["primaryKey"]!.AsArray().Select(column => (string)column!);

        /// <summary>Column, table and column there.</summary>
        public IEnumerable<(string Column, string Table, string There)> ForeignKeys =>
            from key in Resource["schema"]!["foreignKeys"]?.AsArray() ?? []
            select ((string)key["fields"]!, (string)key["reference"]!["resource"]!, (string)key["reference"]!["fields"]!);
    }
}
