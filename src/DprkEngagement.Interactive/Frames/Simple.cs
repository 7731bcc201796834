namespace DprkEngagement.Interactive;

/// <summary>The types that fill one column of a frame.</summary>
internal static class Simple
{
    /// <summary>The column's type and how a value becomes one of it; null where the type fills no single column.</summary>
    public static (Type Type, Func<object, object> Convert)? Of(Type type)
    {
        if (type == typeof(string) || type == typeof(bool) || type == typeof(int) || type == typeof(decimal) || type == typeof(double))
        {
            return (type, value => value);
        }

        if (type.IsEnum)
        {
            // As the tables write it.
            return (typeof(string), value => EnumNames.InData(value.ToString()!));
        }

        return type switch
        {
            _ when type == typeof(DateOnly) => (typeof(DateTime), value => FrameColumn.Day((DateOnly)value)),
            _ when type == typeof(Amount) => (typeof(decimal), value => (decimal)(Amount)value),
            _ when type == typeof(Uri) => (typeof(string), value => ((Uri)value).OriginalString),
            _ when type.Assembly != typeof(EngagementData).Assembly && RecordColumns.ElementOf(type) is null =>
                throw new NotSupportedException($"A DataFrame has no column for {type.Name}; say in {nameof(Simple)} what becomes of it."),
            _ => null,
        };
    }
}
