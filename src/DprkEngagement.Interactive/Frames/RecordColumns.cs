using System.Collections;
using System.Reflection;

namespace DprkEngagement.Interactive;

/// <summary>
/// The columns of a record type: its public properties in the order of the code, with the types they declare. Found by
/// reflection, so that a property added later has its column; what has no place in a frame is refused, not left out.
/// </summary>
internal static class RecordColumns
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public;

    public static IReadOnlyList<RecordColumn> Of(Type type) =>
        [.. Properties(type).SelectMany(property => Of(property, "", row => row, type))];

    /// <summary>The same with a prefix before each name, of an object that is read from the row first.</summary>
    public static IEnumerable<RecordColumn> Of(Type type, string prefix, Func<object, object?> read) =>
        Properties(type).SelectMany(property => Of(property, prefix, read, owner: null));

    /// <summary>The properties that hold something, in the order of the code.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(Own).Where(property => property.GetIndexParameters().Length == 0).OrderBy(property => property.MetadataToken);

    /// <summary>What a list holds, or null where the type is no list.</summary>
    public static Type? ElementOf(Type type) => type == typeof(string)
        ? null
        : type.GetInterfaces().Append(type).FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static IEnumerable<RecordColumn> Of(PropertyInfo property, string prefix, Func<object, object?> read, Type? owner)
    {
        var name = EnumNames.InData(property.Name);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        object? Value(object row) => read(row) is { } holder ? property.GetValue(holder) : null;

        if (property.Name == "Id" && owner is not null)
        {
            return [new RecordColumn($"{EnumNames.InData(owner.Name)}_id", typeof(string), Value)];
        }

        if (Simple.Of(type) is var (columnType, convert))
        {
            return [new RecordColumn(prefix + name, columnType, row => Value(row) is { } value ? convert(value) : null)];
        }

        if (RecordKey.Of(type) is { } key)
        {
            return [new RecordColumn(prefix + (property.Name == "Actor" ? key.Name : $"{name}_{key.Name}"), typeof(string), row => Value(row) is { } value ? key.Read(value) : null)];
        }

        if (ElementOf(type) is { } element)
        {
            return [List(prefix + name, element, Value)];
        }

        return type == typeof(EventDate) || type == typeof(Estimate) || type == typeof(RowPosition)
            ? Known(type, prefix, name, Value)
            : Of(type, $"{prefix}{name}_", Value);
    }

    private static IEnumerable<RecordColumn> Known(Type type, string prefix, string name, Func<object, object?> value)
    {
        if (type == typeof(RowPosition))
        {
            return [new RecordColumn($"{prefix}{name}_line", typeof(int), row => ((RowPosition?)value(row))?.Line)];
        }

        if (type == typeof(EventDate))
        {
            return
            [
                new RecordColumn($"{prefix}{name}_start", typeof(DateTime), row => value(row) is EventDate date ? FrameColumn.Day(date.Start) : null),
                new RecordColumn($"{prefix}{name}_end", typeof(DateTime), row => value(row) is EventDate date ? FrameColumn.Day(date.End) : null),
                new RecordColumn($"{prefix}{name}_prec", typeof(int), row => value(row) is EventDate date ? (int)date.Precision : null),
            ];
        }

        // The five that are stated; the rest of an estimate follows from them.
        string[] stated = [nameof(Estimate.Low), nameof(Estimate.Best), nameof(Estimate.High), nameof(Estimate.Hedge), nameof(Estimate.Unit)];
        var before = name == "estimate" ? prefix : $"{prefix}{name}_";
        return stated.SelectMany(property => Of(typeof(Estimate).GetProperty(property)!, before, value, owner: null));
    }

    /// <summary>Rows with a key by their keys, texts as they are, anything else by its number.</summary>
    private static RecordColumn List(string name, Type element, Func<object, object?> value)
    {
        if (element == typeof(string))
        {
            return new RecordColumn(name, typeof(string), row => value(row) is IEnumerable<string> texts ? string.Join("; ", texts) : null);
        }

        return RecordKey.Of(element) is { } key
            ? new RecordColumn($"{name}_{key.Name}", typeof(string), row => value(row) is IEnumerable list ? string.Join("; ", list.Cast<object>().Select(key.Read)) : null)
            : new RecordColumn($"{name}_count", typeof(int), row => value(row) is IEnumerable list ? list.Cast<object>().Count() : null);
    }
}
