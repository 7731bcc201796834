namespace DprkEngagement;

/// <summary>The numbers in a text that tells of a figure.</summary>
internal sealed partial class Wording(string? text)
{
    /// <summary>With more digits it is no figure.</summary>
    private const decimal Most = 1_000_000_000_000_000;

    private static readonly Dictionary<string, int> Words =
        new[] { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" }
            .Index().ToDictionary(one => one.Item, one => one.Index + 1, StringComparer.OrdinalIgnoreCase);

    /// <summary>Words for powers of ten, and what they are shortened to. The signs of Korean and Chinese may be followed by any
    /// other.</summary>
    private static readonly (decimal Power, string Words, string Signs)[] Powers =
    [
        (1_000, "thousands?|k|tausend|mille|тыс[а-я]*|тис[а-яіїє]*", "[천千]"),
        (1_000_000, "milli?one?[ns]?|m|mn|mln|mio|млн|миллион[а-я]*|мільйон[а-яіїє]*", "백만|[百佰][万萬]"),
        (1_000_000_000, "billions?|bn|milliarde?[ns]?|mrd|млрд|миллиард[а-я]*|мільярд[а-яіїє]*", "십억|十[亿億]"),
        (1_000_000_000_000, "trillions?|tn|трлн|триллион[а-я]*", "조|[万萬][亿億]|兆"),
        (10_000_000, "crores?", "천만|千[万萬]"),
        (100_000, "lakhs?", "십만|十[万萬]"),
        (10_000, "myriads?", "[만万萬]"),
        (100_000_000, "eok", "[억亿億]"),
        (100, "hundreds?|сот[а-я]*", "[백百]"),
    ];

    // A group for each, in the order of the list.
    private static readonly Regex PowerWord = new(
        @"\G[\s-]*(?:" + string.Join('|', Powers.Select(one => $@"((?:{one.Words})\b|{one.Signs})")) + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly List<(decimal Value, decimal Within)> _numbers = Numbers(text ?? "");

    public bool HasNumber => _numbers.Count > 0;

    /// <summary>Years, days and numbers of documents are no figures.</summary>
    public bool StatesFigure => HasNumber && Numbers(NoFigures().Replace(text!, " ")).Count > 0;

    // What is rounded in the text is the figure where it rounds to it.
    public bool Gives(decimal figure) => _numbers.Exists(number => Math.Abs(number.Value - Math.Abs(figure)) <= number.Within);

    /// <summary>The same where the text gives parts of the figure: 1,000 deminers and 5,000 builders, two brigades of 6,000; or a
    /// million.</summary>
    public bool GivesInParts(decimal figure) => Gives(figure)
        || Word().Matches(text!).Any(word => PowerAt(text!, word.Index) is var (power, end) && power == figure && end > word.Index)
        || _numbers.Index().Any(one => _numbers.Skip(one.Index + 1).Any(other => (double)figure is var whole
            && ((double)one.Item.Value + (double)other.Value == whole || (double)one.Item.Value * (double)other.Value == whole)));

    public override string ToString() => $"\"{Excerpt.Of(text ?? "")}\"";

    private static List<(decimal Value, decimal Within)> Numbers(string text)
    {
        var numbers = new List<(decimal, decimal)>();
        var (before, beforePower, beforeEnd) = (0m, 0m, -1);
        foreach (Match match in Number().Matches(text))
        {
            var (power, end) = PowerAt(text, match.Index + match.Length);
            var shared = power == 1 ? SharedPower(text, match.Value, end) : 1;
            foreach (var (value, unit) in Readings(match.Value, power > 1 || shared > 1))
            {
                foreach (var times in new[] { power, shared }.Distinct().Where(times => value * times <= Most))
                    numbers.Add((value * times, times > 1 || unit < 1 ? unit * times / 2 : 0));

                // 1만 2000 is one number.
                if (text.AsSpan(Math.Max(0, beforeEnd), match.Index - Math.Max(0, beforeEnd)).IsWhiteSpace() && value * power < beforePower)
                    numbers.Add((before + (value * power), 0));

                (before, beforePower) = (value * power, power);
            }

            beforeEnd = end;
        }

        return numbers;
    }

    // From 10 to 12 thousand, 10 to 12,000: both are thousands.
    private static decimal SharedPower(string text, string lower, int at)
    {
        if (Upper().Match(text, at) is not { Success: true } upper)
            return 1;

        var power = PowerAt(text, upper.Index + upper.Length).Power;
        return power == 1 && int.TryParse(lower, out var less) && int.TryParse(upper.Groups["thousands"].Value, out var more) && less < more
            ? 1_000 : power;
    }

    // A comma may part thousands or, where a word for a power of ten follows or no three digits do, stand before decimals.
    private static IEnumerable<(decimal Value, decimal Unit)> Readings(string number, bool hasPower)
    {
        if (Words.TryGetValue(number, out var word))
            return [(word, 0)];

        var grouped = Separators().Replace(number, "");
        var pointed = (hasPower ? number : Grouping().Replace(number, "")).Replace(',', '.').Replace(" ", "", StringComparison.Ordinal);
        return from plain in new[] { grouped, pointed }.Distinct()
               let value = decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read : Most
               where value < Most
               select (value, (decimal)Math.Pow(10, -value.Scale));
    }

    private static (decimal Power, int End) PowerAt(string text, int at)
    {
        var power = 1m;
        while (power < Most && PowerWord.Match(text, at) is { Success: true } match)
        {
            power *= Powers.Where((_, n) => match.Groups[n + 1].Success).First().Power;
            at += match.Length;
        }

        return (power, at);
    }

    [GeneratedRegex(@"[0-9]+(?:[., \u00A0\u202F][0-9]{3})*(?:[.,][0-9]+|\. [0-9]+)?"
        + @"|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G\s*(?:to|and|or|or even|до|или|[-–—~～])\s*(?:(?<thousands>[0-9]{1,3}),[0-9]{3}(?![0-9,])"
        + @"|[0-9][0-9.,]*(?<![.,])|\p{L}+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Upper();

    [GeneratedRegex(@"(?<!\w)\p{L}+")]
    private static partial Regex Word();

    // Commas, spaces and points that part thousands.
    [GeneratedRegex(@"[, \u00A0\u202F](?=[0-9]{3})|\.(?=[0-9]{3}(?:[^0-9]|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@",(?=[0-9]{3}(?:[^0-9]|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex Grouping();

    [GeneratedRegex(@"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? [0-9]{1,2}(?![0-9,.])"
        + @"|(?<![0-9,.])(?:[0-9]{1,2} (?=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[0-9]{4}(?![0-9,.]*[0-9]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoFigures();
}
