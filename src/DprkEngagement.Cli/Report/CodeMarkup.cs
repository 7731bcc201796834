namespace DprkEngagement.Cli.Report;

/// <summary>C# code with its keywords, texts, numbers and comments marked for the style sheet.</summary>
internal static partial class CodeMarkup
{
    private static readonly string[] Classes = ["comment", "text", "keyword", "number"];

    public static Markup Of(string code)
    {
        var html = new StringBuilder();
        var end = 0;
        foreach (Match match in Token().Matches(code))
        {
            html.Append(Markup.Encode(code[end..match.Index]));
            var type = Classes.First(name => match.Groups[name].Success);
            html.Append(Markup.Of($"<span class=\"c-{type}\">{match.Value}</span>"));
            end = match.Index + match.Length;
        }

        return new Markup(html.Append(Markup.Encode(code[end..])).ToString());
    }

    [GeneratedRegex(
        """"
        (?<comment> //[^\n]* | /\*[\s\S]*?\*/ )
        | (?<text> \$*""" [\s\S]*? """ | [$@]*" (?: \\. | [^"\\\n] )* " | '(?: \\. | [^'\\] )' )
        | (?<keyword> \#!?\w[^\n]* | \b(?:using|var|new|with|return|string|int|long|double|decimal|bool|foreach|in|if|else|is|not|and|or
            |null|true|false|static|record|class|public|private|global|await|async|switch|throw|void|typeof|nameof|out|ref|params|for|while)\b )
        | (?<number> \b\d[\d_.]*[mdf]?\b )
        """",
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
