using System.Text.RegularExpressions;

namespace DprkEngagement;

/// <summary>A file of the codebook's prose. Where it says <c>{{tables}}</c>, the part of that name is put.</summary>
/// <param name="FileName">The file's name.</param>
/// <param name="Text">What it says, with line feeds alone.</param>
internal sealed partial record ProseSection(string FileName, string Text)
{
    public static ProseSection Read(string path) =>
        new(Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd() + "\n");

    /// <summary>The text with every part in its place.</summary>
    public string Fill(Func<string, string> part) => Part().Replace(Text, match => part(match.Groups["name"].Value));

    public void CheckParts(IReadOnlyCollection<string> parts, ProblemList problems)
    {
        foreach (Match match in Part().Matches(Text))
        {
            var name = match.Groups["name"].Value;
            if (!parts.Contains(name))
            {
                var before = Text.AsSpan(0, match.Index);
                problems.Add($"{Codebook.ProseFolder}/{FileName}", before.Count('\n') + 1, match.Index - before.LastIndexOf('\n'), "part-unknown", "", name,
                    UnknownName.Message("part of the codebook", name, parts));
            }
        }
    }

    [GeneratedRegex(@"\{\{(?<name>[^{}\n]*)\}\}")]
    private static partial Regex Part();
}
