namespace DprkEngagement;

/// <summary>The numbers in a text that tells of a figure.</summary>
internal sealed partial class Wording(string? text)
{
    /// <summary>What a page may say in digits before a word for a power of ten; with more digits it is no figure.</summary>
    private const decimal MostOfWords = 1_000_000_000_000_000;

    private static readonly Dictionary<string, int> Words =
        new[] { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" }
            .Index().ToDictionary(one => one.Item, one => one.Index + 1, StringComparer.OrdinalIgnoreCase);

    private static readonly string[] PowerWords = ["hundred", "thousand", "million", "billion"];

    private static readonly decimal[] Powers =
        [1, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 1_000_000_000_000];

    private readonly List<(decimal Value, decimal Unit)> _numbers = [.. Numbers(text ?? "")];

    public bool HasNumber => _numbers.Count > 0;

    /// <summary>Years, days and numbers of documents are no figures.</summary>
    public bool StatesFigure => HasNumber && Numbers(NoFigures().Replace(text!, " ")).Any();

    // A number of the text may be followed by any word for a power of ten, in any language: the digits tell enough. What is
    // rounded in the text is the figure where it rounds to it.
    public bool Gives(decimal figure) => _numbers.Exists(number =>
        Array.Exists(Powers, power => Math.Abs(number.Value * power - Math.Abs(figure)) <= number.Unit * power / 2
            && (number.Unit < 1 || number.Value * power == Math.Abs(figure) || power > 1)));

    /// <summary>The same where the text gives parts of the figure: 1,000 deminers and 5,000 builders, two brigades of 6,000; or a
    /// million.</summary>
    public bool GivesInParts(decimal figure) => Gives(figure)
        || (Powers.Contains(figure) && text!.Split(' ').Any(PowerWords.Contains))
        || _numbers.Index().Any(one => _numbers.Skip(one.Index + 1).Any(other => (double)figure is var whole
            && ((double)one.Item.Value + (double)other.Value == whole || (double)one.Item.Value * (double)other.Value == whole)));

    public override string ToString() => $"\"{Excerpt.Of(text ?? "")}\"";

    private static IEnumerable<(decimal Value, decimal Unit)> Numbers(string text)
    {
        foreach (var word in text.Split(' ', '-', ',', '.').Where(Words.ContainsKey))
            yield return (Words[word], 0);

        foreach (Match match in Number().Matches(text))
        {
            // A comma may part thousands or stand before decimals.
            var grouped = Separators().Replace(match.Value, "");
            var pointed = match.Value.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal);
            foreach (var plain in new[] { grouped, pointed }.Distinct())
            {
                if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                    && number <= MostOfWords)
                    yield return (number, (decimal)Math.Pow(10, -number.Scale));
            }
        }
    }

    [GeneratedRegex(@"[0-9]+(?:[., \u00A0\u202F][0-9]{3})*(?:[.,][0-9]+|\. [0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // Commas, spaces and points that part thousands.
    [GeneratedRegex(@"[, \u00A0\u202F](?=[0-9]{3})|\.(?=[0-9]{3}(?:[^0-9]|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? [0-9]{1,2}(?![0-9,.])"
        + @"|(?<![0-9,.])(?:[0-9]{1,2} (?=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[0-9]{4}(?![0-9,.]*[0-9]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoFigures();
}
