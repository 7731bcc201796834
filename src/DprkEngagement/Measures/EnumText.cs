namespace DprkEngagement;

/// <summary>Names of coded values in words, so that a value added to an enum needs no text of its own.</summary>
internal static class EnumText
{
    /// <summary>In lower case with spaces: TroopsPlanned is "troops planned", GdpGrowth is "GDP growth".</summary>
    public static string Words<T>(T value)
        where T : struct, Enum => string.Join(' ', Code(value).Split('_').Select(word => word is "gdp" or "un" or "us" ? word.ToUpperInvariant() : word));

    /// <summary>As the tables write it: NotCounted is "not_counted".</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => EnumNames.InData(value.ToString());
}
