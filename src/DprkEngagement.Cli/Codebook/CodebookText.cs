namespace DprkEngagement.Cli.Codebook;

/// <summary>The codebook: what the data hold and how to use them. Its prose stands in <c>data/codebook/*.md</c>; where it says
/// <c>{{tables}}</c>, the part of that name is put, made from the schema and the rows, so that it cannot differ from them.</summary>
internal static partial class CodebookText
{
    public const string FileName = "CODEBOOK.md";

    private const string ProseFolder = "codebook";
    private const string Contents = "{{contents}}";

    /// <summary>Writes the codebook of a data folder; the same folder gives the same text.</summary>
    public static string Of(EngagementData data)
    {
        var parts = new CodebookParts(data).ByName();
        var problems = new ProblemList(Path.GetFileName(Path.TrimEndingDirectorySeparator(data.Folder)));
        var folder = Path.Combine(data.Folder, ProseFolder);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0)
            problems.Add(ProseFolder, 0, "prose-missing", $"the codebook's prose is not there; looked for {Path.Combine(folder, "*.md")}");

        var text = string.Join('\n', files.Select(file => Fill(file, parts, problems)));
        return problems.Count > 0 ? throw new DataException(problems.InOrder()) : text.Replace(
            Contents,
            string.Join('\n', Heading().Matches(text).Select(one => $"- [{one.Groups[1].Value}](#{Anchor(one.Groups[1].Value)})")),
            StringComparison.Ordinal);
    }

    private static string Fill(string file, IReadOnlyDictionary<string, Func<string>> parts, ProblemList problems)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd() + "\n";
        return Part().Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            if (match.Value == Contents)
                return Contents;

            if (parts.TryGetValue(name, out var part))
                return part();

            var before = text.AsSpan(0, match.Index);
            problems.Add($"{ProseFolder}/{Path.GetFileName(file)}", before.Count('\n') + 1, match.Index - before.LastIndexOf('\n'),
                "part-unknown", "", name, UnknownName.Message("part of the codebook", name, [.. parts.Keys]));
            return "";
        });
    }

    // What GitHub and most readers of Markdown make of a heading: lower case, hyphens for spaces, no punctuation.
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Replace(' ', '-').Where(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_'));

    [GeneratedRegex(@"\{\{(?<name>[^{}\n]*)\}\}")]
    private static partial Regex Part();

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
