namespace DprkEngagement.Cli.Codebook;

/// <summary>The codebook: what the data hold and how to use them. Its prose stands in <c>data/codebook/*.md</c>; where it says
/// <c>{{tables}}</c>, the part of that name is put, made from the schema and the rows, so that it cannot differ from them.</summary>
internal static partial class CodebookText
{
    /// <summary>The file's name, in the data folder.</summary>
    public const string FileName = "CODEBOOK.md";

    private const string ProseFolder = "codebook";
    private const string Contents = "{{contents}}";

    /// <summary>Writes the codebook of a data folder; the same folder gives the same text.</summary>
    /// <returns>The text, in Markdown.</returns>
    /// <exception cref="DataException">
    /// There is no prose, or it asks for a part that there is not; the message lists every place.
    /// </exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static string Of(EngagementData data)
    {
        var parts = new CodebookParts(data);
        var problems = new ProblemList(Path.GetFileName(Path.TrimEndingDirectorySeparator(data.Folder)));
        var folder = Path.Combine(data.Folder, ProseFolder);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0)
            problems.Add(ProseFolder, 0, "prose-missing", $"the codebook's prose is not there; looked for {Path.Combine(folder, "*.md")}");

        var sections = files.Select(file => Fill(file, parts, problems)).ToList();
        return problems.Count == 0 ? WithContents(string.Join('\n', sections)) : throw new DataException(problems.InOrder());
    }

    private static string Fill(string file, CodebookParts parts, ProblemList problems)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd() + "\n";
        return Part().Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            if (match.Value == Contents)
                return Contents;

            if (parts.Find(name) is { } part)
                return part();

            var before = text.AsSpan(0, match.Index);
            problems.Add($"{ProseFolder}/{Path.GetFileName(file)}", before.Count('\n') + 1, match.Index - before.LastIndexOf('\n'),
                "part-unknown", "", name,
                UnknownName.Message("part of the codebook", name, parts.Names));
            return "";
        });
    }

    /// <summary>Puts a list of all second-level headings, each a link, in its place.</summary>
    private static string WithContents(string text)
    {
        var headings = text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);
        return text.Replace(Contents, string.Join('\n', headings.Select(heading => $"- [{heading}](#{Anchor(heading)})")),
            StringComparison.Ordinal);
    }

    /// <summary>What GitHub and most readers of Markdown make of a heading: lower case, hyphens for spaces, no punctuation.</summary>
    private static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var letter in heading.ToLowerInvariant())
            anchor.Append(letter == ' ' ? "-" : char.IsLetterOrDigit(letter) || letter is '-' or '_' ? letter : "");

        return anchor.ToString();
    }

    [GeneratedRegex(@"\{\{(?<name>[^{}\n]*)\}\}")]
    private static partial Regex Part();
}
