namespace DprkEngagement;

/// <summary>The choices on which codings differ, all in one place. Change one with <c>CodingChoices.Default with { Panmunjom2019 = false
/// }</c> and run a measure again; <see cref="Measures.Sensitivity"/> runs every combination and shows the range beside the
/// headline.</summary>
public sealed record CodingChoices
{
    /// <summary>The event on which <see cref="Panmunjom2019"/> decides.</summary>
    internal const string Panmunjom2019Event = "2019-06-30-trump-kim-panmunjom";

    /// <summary>The choices of every headline.</summary>
    public static CodingChoices Default { get; } = new();

    /// <summary>True where the meeting of Trump and Kim at Panmunjom on 30 June 2019 counts. It does by default, since the two talked. It
    /// can be left out: Trump said that he sought a handshake, not a summit.</summary>
    public bool Panmunjom2019 { get; init; } = true;

    /// <summary>True where leaders seen together (Xi, Putin and Kim at the parade of 3 September 2025) and leaders who joined a meeting for
    /// a part (Moon at Panmunjom in 2019) count as contacts too. Off by default: no talks are known.</summary>
    public bool JointAppearances { get; init; }

    /// <summary>True where a contact is counted on the first day of the talks, where a source tells it apart from the visit's; by default
    /// on the first day of the visit, from border to border.</summary>
    public bool OnDayOfTalks { get; init; }

    /// <summary>True where a premier who is not the top leader (Li Qiang in 2025) counts as a leader, as by default. Where not, such a
    /// meeting is a senior contact.</summary>
    public bool HeadsOfGovernment { get; init; } = true;

    /// <summary>True where contacts of line ministries (economy, culture, sport, education, health, interior, justice) count, as by
    /// default. Their record is the thinnest for every power, and the fullest for Russia in 2024 and 2025.</summary>
    public bool LineMinistries { get; init; } = true;

    /// <summary>True where rows that rest on secondary pages count too; off by default.</summary>
    public bool Provisional { get; init; }

    /// <summary>True where words in passing and talks below the ranks count too: by no rule a contact, never among <see
    /// cref="Combinations"/>.</summary>
    internal bool NoContacts { get; init; }

    /// <summary>How many choices differ from <see cref="Default"/>.</summary>
    internal int Changes => Differences.Count();

    private IEnumerable<string> Differences => new[]
    {
        Panmunjom2019 ? null : "without Panmunjom 2019",
        JointAppearances ? "with joint appearances" : null,
        OnDayOfTalks ? "on the days of the talks" : null,
        HeadsOfGovernment ? null : "top leaders only",
        LineMinistries ? null : "without line ministries",
        Provisional ? "with provisional rows" : null,
        NoContacts ? "with what is no contact" : null,
    }.OfType<string>();

    /// <summary>Every combination of the choices that can be defended.</summary>
    /// <returns>64 combinations, the default first.</returns>
    public static IReadOnlyList<CodingChoices> Combinations() => [.. Enumerable.Range(0, 64).Select(bits =>
    {
        bool Changed(int choice) => (bits >> (5 - choice) & 1) == 1;
        return new CodingChoices
        {
            Panmunjom2019 = !Changed(0),
            JointAppearances = Changed(1),
            OnDayOfTalks = Changed(2),
            HeadsOfGovernment = !Changed(3),
            LineMinistries = !Changed(4),
            Provisional = Changed(5),
        };
    })];

    /// <summary>What differs from <see cref="Default"/>, in words; "as in the headline" where nothing does.</summary>
    public string Describe() => Changes == 0 ? "as in the headline" : string.Join(", ", Differences);
}
