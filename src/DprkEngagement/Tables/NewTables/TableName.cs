namespace DprkEngagement;

/// <summary>Names that a new table may have.</summary>
internal static class TableName
{
    private const int Longest = 60;

    /// <summary>Names that Windows keeps for devices.</summary>
    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];

    /// <exception cref="ArgumentException">It is no name, or taken; the message says which.</exception>
    public static void Check(string name, DataPackage package)
    {
        if (name.Length == 0 || name.Length > Longest || !char.IsAsciiLetterLower(name[0]) || !new TextPattern("[a-z0-9]+(-[a-z0-9]+)*").Matches(System.Text.Encoding.UTF8.GetBytes(name)))
        {
            var near = Near(name);
            throw new ArgumentException($"'{name}' cannot be a table's name: write small letters, digits and single hyphens only, beginning with a letter{(near.Length > 0 ? $", e.g. {near}" : "")}");
        }

        if (Devices.Contains(name))
        {
            throw new ArgumentException($"'{name}' cannot be a table's name: Windows keeps it for itself");
        }

        if (package.Tables.Any(table => table.Name == name))
        {
            throw new ArgumentException($"there is a table '{name}' already; choose another name");
        }

        if (package.Tables.FirstOrDefault(table => string.Equals(table.Path, name + ".csv", StringComparison.OrdinalIgnoreCase)) is { } other)
        {
            throw new ArgumentException($"the file {other.Path} belongs to the table '{other.Name}'; choose another name");
        }
    }

    private static string Near(string name)
    {
        var letters = name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        return string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries)).TrimStart([.. "0123456789-"]);
    }
}
