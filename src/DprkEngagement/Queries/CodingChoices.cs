namespace DprkEngagement;

/// <summary>Over which contacts a rolling measure runs.</summary>
public enum HedgingWindow
{
    /// <summary>The last so many contacts, however long ago: no gaps, but it stands still while nobody is met.</summary>
    Contacts,

    /// <summary>The contacts of the last so many months: it empties while nobody is met.</summary>
    Months,
}

/// <summary>On which day a contact is counted.</summary>
public enum ContactDate
{
    /// <summary>The first day of the visit, from border to border.</summary>
    Visit,

    /// <summary>The first day of the talks, where a source tells them apart from the visit; else the visit's.</summary>
    Talks,
}

/// <summary>
/// The choices on which codings differ, all in one place. Change one with
/// <c>CodingChoices.Default with { Panmunjom2019 = false }</c> and run a measure again; measures that can say how much
/// hangs on them run every one of <see cref="Combinations"/> and show the range beside the headline.
/// </summary>
public sealed record CodingChoices
{
    /// <summary>The event of 30 June 2019, on which <see cref="Panmunjom2019"/> decides.</summary>
    internal const string Panmunjom2019Event = "2019-06-30-trump-kim-panmunjom";

    /// <summary>Fewer contacts give no number of partners.</summary>
    internal const int FewestContacts = 4;

    private readonly int _windowMonths = 36;
    private readonly int _windowContacts = 12;

    /// <summary>The choices of every headline.</summary>
    public static CodingChoices Default { get; } = new();

    /// <summary>Lengths in months that are tried beside 36.</summary>
    public static IReadOnlyList<int> MonthsTried { get; } = [24, 30, 36, 48, 60];

    /// <summary>Lengths in contacts that are tried beside 12.</summary>
    public static IReadOnlyList<int> ContactsTried { get; } = [8, 12, 16];

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
    /// such a meeting is a senior contact.
    /// </summary>
    public bool HeadsOfGovernment { get; init; } = true;

    /// <summary>
    /// True where contacts of line ministries (economy, culture, sport, education, health, interior, justice) count, as by default.
    /// Their record is the thinnest for every power, and the fullest for Russia in 2024 and 2025.
    /// </summary>
    public bool LineMinistries { get; init; } = true;

    /// <summary>True where rows that rest on secondary pages count too; off by default.</summary>
    public bool Provisional { get; init; }

    /// <summary>
    /// True where words in passing at an occasion of several states count too; off by default, and by no rule a contact: never
    /// among <see cref="Combinations"/>.
    /// </summary>
    public bool Sidelines { get; init; }

    /// <summary>
    /// True where talks below the ranks of the rule count too; off by default, and by no rule a contact: never among <see
    /// cref="Combinations"/>.
    /// </summary>
    public bool WorkingLevel { get; init; }

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
            ArgumentOutOfRangeException.ThrowIfLessThan(value, FewestContacts, nameof(WindowContacts));
            _windowContacts = value;
        }
    }

    /// <summary>How many choices differ from <see cref="Default"/>.</summary>
    internal int Changes => Differences.Count();

    private IEnumerable<string> Differences => new[]
    {
        Panmunjom2019 ? null : "without Panmunjom 2019",
        JointAppearances ? "with joint appearances" : null,
        Date == ContactDate.Talks ? "on the days of the talks" : null,
        HeadsOfGovernment ? null : "top leaders only",
        LineMinistries ? null : "without line ministries",
        Provisional ? "with provisional rows" : null,
        Sidelines ? "with sideline encounters" : null,
        WorkingLevel ? "with working-level talks" : null,
        WindowMonths == Default.WindowMonths ? null : FormattableString.Invariant($"over {WindowMonths} months"),
        WindowContacts == Default.WindowContacts ? null : FormattableString.Invariant($"over {WindowContacts} contacts"),
    }.OfType<string>();

    /// <summary>Every combination of the choices that can be defended.</summary>
    /// <param name="window">Whose lengths are tried too; null where no window is used, and lengths are those of the default.</param>
    /// <returns>64 combinations without a window, 320 over months, 192 over contacts; the default is the first where no window is
    /// used, else among them.</returns>
    public static IReadOnlyList<CodingChoices> Combinations(HedgingWindow? window = null) =>
    [
        .. from months in window == HedgingWindow.Months ? MonthsTried : [Default.WindowMonths]
           from contacts in window == HedgingWindow.Contacts ? ContactsTried : [Default.WindowContacts]
           from panmunjom in new[] { true, false }
           from joint in new[] { false, true }
           from date in new[] { ContactDate.Visit, ContactDate.Talks }
           from heads in new[] { true, false }
           from line in new[] { true, false }
           from provisional in new[] { false, true }
           select new CodingChoices
           {
               Panmunjom2019 = panmunjom,
               JointAppearances = joint,
               Date = date,
               HeadsOfGovernment = heads,
               LineMinistries = line,
               Provisional = provisional,
               WindowMonths = months,
               WindowContacts = contacts,
           },
    ];

    /// <summary>What differs from <see cref="Default"/>, in words; "as in the headline" where nothing does.</summary>
    public string Describe() => Changes == 0 ? "as in the headline" : string.Join(", ", Differences);

    /// <summary>The same choices with the usual lengths of windows: contacts do not depend on them.</summary>
    internal CodingChoices WithDefaultWindows() =>
        this with { WindowMonths = Default.WindowMonths, WindowContacts = Default.WindowContacts };
}
