namespace DprkEngagement;

/// <summary>The prose of the codebook: Markdown files, taken in the order of their names.</summary>
internal static class CodebookProse
{
    /// <param name="folder">The data folder.</param>
    /// <param name="parts">The names that prose may ask for.</param>
    /// <exception cref="DataException">There is no prose, or it asks for a part that there is not.</exception>
    public static IReadOnlyList<ProseSection> Read(string folder, IReadOnlyCollection<string> parts)
    {
        var problems = new ProblemList(Path.GetFileName(folder));
        var prose = Path.Combine(folder, Codebook.ProseFolder);
        var sections = Directory.Exists(prose)
            ? Directory.GetFiles(prose, "*.md").Order(StringComparer.Ordinal).Select(ProseSection.Read).ToList()
            : [];
        if (sections.Count == 0)
        {
            problems.Add(Codebook.ProseFolder, 0, 0, "prose-missing", "", "", $"the codebook's prose is not there; looked for {Path.Combine(prose, "*.md")}");
        }

        foreach (var section in sections)
        {
            section.CheckParts(parts, problems);
        }

        return problems.Count == 0 ? sections : throw new DataException(problems.InOrder());
    }
}
