namespace DprkEngagement;

/// <summary>The sentences of the answer: which signs choose which wording, and how sure it is. This is the rule's own data: change a
/// wording here and nowhere else. Three slots, joined by a space: towards Russia, away from Washington and Seoul, away from Beijing. Levels
/// of confidence are three words after the IPCC's evidence and agreement (Mastrandrea et al. 2010), without likelihoods: nothing here has a
/// probability. High: a public act, or a complete search. Medium: claimants within a factor of two, or a change that few rows might hide.
/// Low: one sign.</summary>
internal static class AnswerWords
{
    public const string High = "high";
    public const string Medium = "medium";
    public const string Low = "low";

    /// <summary>Fewest contacts in a span with which a share is taken for a sign.</summary>
    public const int FewestContacts = 10;

    /// <summary>Fewest votes that can be compared, and the share of the same ones from which they are a sign.</summary>
    public const int FewestVotes = 5;

    /// <inheritdoc cref="FewestVotes"/>
    public const double SameVotes = 0.9;

    /// <summary>Months without a contact after which none is said to be known.</summary>
    public const int QuietMonths = 24;

    /// <summary>The part of the multiple of 2019 below which trade with China has lost ground to Russia's.</summary>
    public const double TradeLost = 0.5;

    public const string BeforeTheSplit = "Whether it moves towards Russia cannot be said before 24 February 2022.";
    public const string NotSearched = "Talks with Washington and Seoul were not searched.";
    public const string StillTalks = "It still talks with Washington or Seoul.";

    /// <summary>Names of the signs of distance from Beijing, as a sentence names the one that holds.</summary>
    public static readonly IReadOnlyDictionary<string, string> Distance = new Dictionary<string, string>
    {
        ["C1"] = "its share of the contacts fell",
        ["C2"] = "the treaty of 1961 ended",
        ["C3"] = "its trade lost ground to Russia’s",
        ["C4"] = "Kim has met Putin since 2022, but no leader of China",
    };

    /// <summary>By how many signs of R1 to R4 hold, and whether the soldiers (R1) or the treaty (R2) are among them: the first row that
    /// fits.</summary>
    private static readonly (int Signs, bool Act, string Wording, string Confidence)[] Russia =
    [
        (3, true, "Yes, it has aligned with Russia.", High),
        (2, false, "It has moved towards Russia.", Medium),
        (1, false, "One sign points towards Russia, no more.", Low),
        (0, false, "No sign of a move towards Russia is in the rows.", Low),
    ];

    public static (string Wording, string? Confidence) OfRussia(IReadOnlyList<AnswerSign> signs)
    {
        var holding = signs.Where(sign => sign.Holds == true).Select(sign => sign.Id).ToList();
        var act = holding.Contains("R1") || holding.Contains("R2");
        var row = Russia.First(one => holding.Count >= one.Signs && (act || !one.Act));
        return (row.Wording, row.Confidence);
    }

    /// <param name="signs">W1 contacts before; W2 none for 24 months; W3 contacts since the split.</param>
    /// <param name="last">The day of the last contact; null where there is none.</param>
    /// <param name="complete">True where meetings of leaders with all three were searched for completely to the end.</param>
    public static (string Wording, string? Confidence) OfWashington(IReadOnlyList<AnswerSign> signs, DateOnly? last, bool complete)
    {
        bool Holds(string id) => signs.Single(sign => sign.Id == id).Holds == true;
        var year = last?.Year.ToString(CultureInfo.InvariantCulture);
        return (Holds("W1"), Holds("W2"), Holds("W3")) switch
        {
            (false, _, _) => (NotSearched, null),
            (_, true, _) => ($"No talks with Washington or Seoul are known since {year}.", complete ? High : Medium),
            (_, _, true) => (StillTalks, High),
            _ => ($"Talks with Washington and Seoul were last known in {year}.", Medium),
        };
    }

    /// <summary>By how many signs of distance hold. With none the confidence is medium: of few contacts a small change would go
    /// unseen.</summary>
    public static (string Wording, string? Confidence) OfBeijing(IReadOnlyList<AnswerSign> signs) =>
        signs.Where(sign => sign.Holds == true).ToList() switch
        {
            [] => ("Ties with Beijing go on.", Medium),
            [var one] => ($"One sign of distance from Beijing: {Distance[one.Id]}.", Low),
            _ => ("It has moved away from Beijing.", Medium),
        };
}
