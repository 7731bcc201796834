namespace DprkEngagement.Cli.Report;

/// <summary>C# code with its keywords, texts, numbers and comments marked for the style sheet.</summary>
internal static partial class CodeMarkup
{
    public static Markup Of(string code) => Markup.Join(Token().Matches(code).Select(match =>
        match.Groups.Values.Skip(1).FirstOrDefault(group => group.Success) is { } type
            ? Markup.Of($"<span class=\"c-{type.Name}\">{match.Value}</span>")
            : Markup.Encode(match.Value)));

    [GeneratedRegex(
        """"
        (?<comment> //[^\n]* | /\*[\s\S]*?\*/ )
        | (?<text> \$*""" [\s\S]*? """ | [$@]*" (?: \\. | [^"\\\n] )* " | '(?: \\. | [^'\\] )' )
        | (?<keyword> \#!?\w[^\n]* | \b(?:using|var|new|with|return|string|int|long|double|decimal|bool|foreach|in|if|else|is|not|and|or
            |null|true|false|static|record|class|public|private|global|await|async|switch|throw|void|typeof|nameof|out|ref|params|for
            |while)\b )
        | (?<number> \b\d[\d_.]*[mdf]?\b )
        | \w+ | [\s\S]
        """",
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
