namespace DprkEngagement;

/// <summary>Units in words.</summary>
internal static class UnitText
{
    /// <summary>After any number but 1: 3,000 soldiers, 92 soldiers a day, 539.1 million US dollars.</summary>
    public static string Plural(Unit unit) => unit switch
    {
        Unit.Usd => "US dollars",
        Unit.UsdPerYear => "US dollars a year",
        Unit.Krw => "South Korean won",
        _ => EnumText.Words(unit).Replace(" per ", " a ", StringComparison.Ordinal),
    };

    /// <summary>After 1: 1 soldier, 1 soldier a day.</summary>
    public static string Singular(Unit unit)
    {
        var words = Plural(unit).Split(' ', 2);
        return words[0].EndsWith('s') ? string.Join(' ', [words[0][..^1], .. words[1..]]) : Plural(unit);
    }
}
