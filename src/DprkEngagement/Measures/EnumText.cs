namespace DprkEngagement;

/// <summary>Names of coded values in words, so that a value added to an enum needs no text of its own.</summary>
internal static class EnumText
{
    /// <summary>In lower case with spaces: TroopsPlanned is "troops planned".</summary>
    public static string Words<T>(T value)
        where T : struct, Enum => Code(value).Replace('_', ' ');

    /// <summary>As the tables write it: NotCounted is "not_counted".</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => EnumNames.InData(value.ToString());
}
