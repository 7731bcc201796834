namespace DprkEngagement;

/// <summary>One version of the data as it stands in its folder.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Package">Its schema.</param>
/// <param name="Tables">Its tables in the order of the schema.</param>
internal sealed record DataVersion(string Folder, DataPackage Package, IReadOnlyList<VersionTable> Tables)
{
    /// <exception cref="DataException">datapackage.json is not there or cannot be used.</exception>
    public static DataVersion Read(string folder)
    {
        var problems = new ProblemList(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        if (!File.Exists(Path.Combine(folder, DataPackageReader.FileName)))
        {
            problems.Add(DataPackageReader.FileName, 0, 0, "file-missing", "", "", $"the file, which describes the tables, is not in {folder}");
        }

        var package = problems.Count == 0 ? DataPackageReader.Read(folder, problems) : null;
        return package is null
            ? throw new DataException(problems.InOrder())
            : new DataVersion(folder, package, [.. package.Tables.Select(schema => VersionTable.Read(folder, schema))]);
    }

    /// <returns>Null where this version has no table of that name.</returns>
    public VersionTable? Table(string name) => Tables.FirstOrDefault(table => table.Schema.Name == name);
}
