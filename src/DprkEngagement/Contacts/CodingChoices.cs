namespace DprkEngagement;

/// <summary>
/// The choices on which defensible codings differ, all in one place. Change one with
/// <c>CodingChoices.Default with { Panmunjom2019 = false }</c> and run a measure again; measures that can say how much
/// hangs on them run every one of <see cref="Combinations"/> and show the range beside the headline.
/// </summary>
public sealed partial record CodingChoices
{
    /// <summary>The event of 30 June 2019, on which <see cref="Panmunjom2019"/> decides.</summary>
    internal const string Panmunjom2019Event = "2019-06-30-trump-kim-panmunjom";

    private readonly int _windowMonths = 36;
    private readonly int _windowContacts = 12;

    /// <summary>The choices of every headline.</summary>
    public static CodingChoices Default { get; } = new();

    /// <summary>
    /// True where the meeting of Trump and Kim at Panmunjom on 30 June 2019 counts. It does by default, since the two
    /// talked. It can be left out: Trump said that he sought a handshake, not a summit.
    /// </summary>
    public bool Panmunjom2019 { get; init; } = true;

    /// <summary>
    /// True where leaders seen together (Xi, Putin and Kim at the parade of 3 September 2025) and leaders who joined a
    /// meeting for a part (Moon at Panmunjom in 2019) count as contacts too. Off by default: no talks are known.
    /// </summary>
    public bool JointAppearances { get; init; }

    /// <summary>On which day a contact is counted: on the first day of the visit by default.</summary>
    public ContactDate Date { get; init; } = ContactDate.Visit;

    /// <summary>
    /// True where a premier who is not the top leader (Li Qiang in 2025) counts as a leader, as by default. Where not,
    /// such a meeting is a senior visit.
    /// </summary>
    public bool HeadsOfGovernment { get; init; } = true;

    /// <summary>True where rows that rest on secondary pages count too; off by default.</summary>
    public bool Provisional { get; init; }

    /// <summary>Length in months of a window of time; 36 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Under 1.</exception>
    public int WindowMonths
    {
        get => _windowMonths;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(WindowMonths));
            _windowMonths = value;
        }
    }

    /// <summary>Length of a window of the last contacts; 12 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Under 4: fewer contacts give no number of partners.</exception>
    public int WindowContacts
    {
        get => _windowContacts;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, Concentration.FewestContacts, nameof(WindowContacts));
            _windowContacts = value;
        }
    }

    /// <summary>How many choices differ from <see cref="Default"/>.</summary>
    internal int Changes => Differences.Count();

    /// <summary>What differs from <see cref="Default"/>, in words; "as in the headline" where nothing does.</summary>
    public string Describe() => Changes == 0 ? "as in the headline" : string.Join(", ", Differences);

    private IEnumerable<string> Differences => new[]
    {
        Panmunjom2019 ? null : "without Panmunjom 2019",
        JointAppearances ? "with joint appearances" : null,
        Date == ContactDate.Talks ? "on the days of the talks" : null,
        HeadsOfGovernment ? null : "top leaders only",
        Provisional ? "with provisional rows" : null,
        WindowMonths == Default.WindowMonths ? null : FormattableString.Invariant($"over {WindowMonths} months"),
        WindowContacts == Default.WindowContacts ? null : FormattableString.Invariant($"over {WindowContacts} contacts"),
    }.OfType<string>();
}
