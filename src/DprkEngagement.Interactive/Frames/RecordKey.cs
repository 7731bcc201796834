namespace DprkEngagement.Interactive;

/// <summary>What names a row of the data in another row: its id, its country code, or the id of its event.</summary>
/// <param name="Name">What the key is called: id, iso3c or event_id.</param>
/// <param name="Read">The key of a row.</param>
internal sealed record RecordKey(string Name, Func<object, string?> Read)
{
    /// <summary>The key of a type; null where it has none.</summary>
    public static RecordKey? Of(Type type)
    {
        if (type.Assembly != typeof(EngagementData).Assembly || type.IsValueType)
        {
            return null;
        }

        if ((type.GetProperty("Id") ?? type.GetProperty("Iso3c")) is { } own && own.PropertyType == typeof(string))
        {
            return new RecordKey(EnumNames.InData(own.Name), row => (string?)own.GetValue(row));
        }

        return type.GetProperty("Event") is { } through && through.PropertyType == typeof(Event)
            ? new RecordKey("event_id", row => ((Event?)through.GetValue(row))?.Id)
            : null;
    }
}
