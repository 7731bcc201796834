using System.Globalization;
using System.Text.RegularExpressions;

namespace DprkEngagement.Notebooks;

/// <summary>
/// The file name each cell is compiled under: in the notebook's folder, so that relative paths work, and with the cell's
/// number, so that errors and stack frames can be traced to it.
/// </summary>
internal sealed partial class CellPaths(string notebookFile)
{
    public string Folder { get; } = Path.GetDirectoryName(notebookFile)!;

    public string Of(int cell) => FormattableString.Invariant($"{notebookFile}#cell{cell}");

    /// <summary>The cell a file name stands for; null when it is another file.</summary>
    public int? CellOf(string? file) =>
        file is not null && file.StartsWith(notebookFile, StringComparison.Ordinal) && CellMark().Match(file, notebookFile.Length) is { Success: true } mark
            ? int.Parse(mark.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    /// <summary>A place as a reader knows it: "cell 3, line 2" or "setup.csx, line 4".</summary>
    public string Describe(string file, int line) => CellOf(file) is { } cell
        ? FormattableString.Invariant($"cell {cell}, line {line}")
        : FormattableString.Invariant($"{Path.GetRelativePath(Folder, file).Replace('\\', '/')}, line {line}");

    [GeneratedRegex(@"\G#cell(\d+)\z")]
    private static partial Regex CellMark();
}
