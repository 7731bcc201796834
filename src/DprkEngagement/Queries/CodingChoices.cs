namespace DprkEngagement;

/// <summary>The choices on which codings differ, all in one place. Change one with <c>CodingChoices.Default with { Panmunjom2019 = false
/// }</c> and run a measure again; <see cref="Measures.Sensitivity"/> runs every combination and shows the range beside the
/// headline.</summary>
/// <param name="Panmunjom2019">True where the meeting of Trump and Kim at Panmunjom on 30 June 2019 counts. It does by default, since the
/// two talked. It can be left out: Trump said that he sought a handshake, not a summit.</param>
/// <param name="JointAppearances">True where leaders seen together (Xi, Putin and Kim at the parade of 3 September 2025) and leaders who
/// joined a meeting for a part (Moon at Panmunjom in 2019) count as contacts too. Off by default: no talks are known.</param>
/// <param name="OnDayOfTalks">True where a contact is counted on the first day of the talks, where a source tells it apart from the
/// visit's; by default on the first day of the visit, from border to border.</param>
/// <param name="HeadsOfGovernment">True where a premier who is not the top leader (Li Qiang in 2025) counts as a leader, as by default.
/// Where not, such a meeting is a senior contact.</param>
/// <param name="LineMinistries">True where contacts of line ministries (economy, culture, sport, education, health, interior, justice)
/// count, as by default. Their record is the thinnest for every power, and the fullest for Russia in 2024 and 2025.</param>
/// <param name="Provisional">True where rows that rest on secondary pages count too; off by default.</param>
public sealed record CodingChoices(
    bool Panmunjom2019 = true, bool JointAppearances = false, bool OnDayOfTalks = false, bool HeadsOfGovernment = true,
    bool LineMinistries = true, bool Provisional = false)
{
    internal const string Panmunjom2019Event = "2019-06-30-trump-kim-panmunjom";

    /// <summary>The choices of every headline.</summary>
    public static CodingChoices Default { get; } = new();

    /// <summary>True where words in passing and talks below the ranks count too: by no rule a contact, never among <see
    /// cref="Combinations"/>.</summary>
    internal bool NoContacts { get; init; }

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

    /// <summary>Every combination of the choices that can be defended: 64, the default first.</summary>
    public static IReadOnlyList<CodingChoices> Combinations()
    {
        bool[] yes = [true, false], no = [false, true];
        return
        [
            .. from panmunjom in yes
               from joint in no
               from talks in no
               from heads in yes
               from line in yes
               from provisional in no
               select new CodingChoices(panmunjom, joint, talks, heads, line, provisional),
        ];
    }

    /// <summary>What differs from <see cref="Default"/>, in words; "as in the headline" where nothing does.</summary>
    public string Describe() => Changes == 0 ? "as in the headline" : string.Join(", ", Differences);
}
