namespace DprkEngagement.Cli.Report;

/// <summary>The answer in README.md, between its two marks: the sentence, the opener's picture, how sure each part is.</summary>
internal static partial class ReadmeAnswer
{
    /// <summary>The README with its answer as the data have it; unchanged where it has no marks.</summary>
    public static string Of(string readme, EngagementData data)
    {
        var text = $"<!-- answer -->\n{Text(data)}<!-- /answer -->";
        return Block().Replace(readme, _ => text);
    }

    private static string Text(EngagementData data)
    {
        var parts = Answers.Sentence(Measures.Answer(data)).Markdown.Split("\n\n", 2);
        var (sentence, table) = (parts[0], string.Join('\n', parts[1].Split('\n').Select(Shortened)));
        var figure = Charts.ContactsBeforeAfter(data);
        return $"""
            {sentence}

            <picture>
              <source media="(prefers-color-scheme: dark)" srcset="docs/{figure.Id}-dark.svg">
              <img alt="{figure.Title}" src="docs/{figure.Id}-light.svg">
            </picture>

            {table}
            """.ReplaceLineEndings("\n");
    }

    // Of the grounds, the sentences with something strong in them.
    private static string Shortened(string line)
    {
        var cells = line.Split(" | ");
        if (cells.Length == 4)
        {
            var strong = SentenceEnd().Split(cells[3].TrimEnd(' ', '|')).Where(one => one.Contains("**", StringComparison.Ordinal));
            cells[3] = string.Join(' ', strong).Replace("**", "", StringComparison.Ordinal) + " |";
        }

        return string.Join(" | ", cells);
    }

    [GeneratedRegex(@"(?<=\.) (?=[A-Z*])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("<!-- answer -->[\\s\\S]*?<!-- /answer -->")]
    private static partial Regex Block();
}
