namespace DprkEngagement;

/// <content>Every defensible combination.</content>
public sealed partial record CodingChoices
{
    /// <summary>Lengths in months that are tried beside 36.</summary>
    public static IReadOnlyList<int> MonthsTried { get; } = [24, 30, 36, 48, 60];

    /// <summary>Lengths in contacts that are tried beside 12.</summary>
    public static IReadOnlyList<int> ContactsTried { get; } = [8, 12, 16];

    /// <summary>Every combination of the choices.</summary>
    /// <param name="window">Whose lengths are tried too; null where no window is used, and lengths are those of the default.</param>
    /// <returns>32 combinations without a window, 160 over months, 96 over contacts; the default is the first where no window is used, else among them.</returns>
    public static IReadOnlyList<CodingChoices> Combinations(HedgingWindow? window = null) =>
    [
        .. from months in window == HedgingWindow.Months ? MonthsTried : [Default.WindowMonths]
           from contacts in window == HedgingWindow.Contacts ? ContactsTried : [Default.WindowContacts]
           from panmunjom in new[] { true, false }
           from joint in new[] { false, true }
           from date in new[] { ContactDate.Visit, ContactDate.Talks }
           from heads in new[] { true, false }
           from provisional in new[] { false, true }
           select new CodingChoices
           {
               Panmunjom2019 = panmunjom,
               JointAppearances = joint,
               Date = date,
               HeadsOfGovernment = heads,
               Provisional = provisional,
               WindowMonths = months,
               WindowContacts = contacts,
           },
    ];

    /// <summary>The same choices with the usual lengths of windows: contacts do not depend on them.</summary>
    internal CodingChoices WithDefaultWindows() => this with { WindowMonths = Default.WindowMonths, WindowContacts = Default.WindowContacts };
}
