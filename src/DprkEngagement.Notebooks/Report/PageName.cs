namespace DprkEngagement.Notebooks;

/// <summary>File names of the report's pages: plain ASCII, so that a link to them needs no escaping.</summary>
internal static class PageName
{
    public const string Index = "index.html";

    /// <summary>Whether a name can stand in an address and as an element's id unchanged.</summary>
    public static bool IsPlain(string name) => name.Length > 0 && name.All(IsPlain);

    /// <summary>
    /// A page for every notebook, in their order: the notebook's name with other characters replaced by hyphens,
    /// numbered where two would share a page or one would replace the index.
    /// </summary>
    public static IReadOnlyList<string> For(IEnumerable<string> notebookPaths)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Index };
        var names = new List<string>();
        foreach (var path in notebookPaths)
        {
            names.Add(Distinct(Plain(Path.GetFileNameWithoutExtension(path)), ".html", taken));
        }

        return names;
    }

    /// <summary>The text with every character that is not plain replaced by a hyphen.</summary>
    public static string Plain(string text) =>
        text.Length == 0 ? "-" : string.Concat(text.Select(character => IsPlain(character) ? character : '-'));

    /// <summary>The name, numbered where it is taken already; takes it.</summary>
    public static string Distinct(string name, string ending, ISet<string> taken)
    {
        var candidate = name + ending;
        for (var number = 2; !taken.Add(candidate); number++)
        {
            candidate = FormattableString.Invariant($"{name}-{number}{ending}");
        }

        return candidate;
    }

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';
}
