using System.Text;

namespace DprkEngagement;

/// <summary>Whether a value may stand in a column, judged by itself: keys of other tables are not looked up.</summary>
internal static class FieldCheck
{
    /// <returns>What is wrong, in words; null where nothing is.</returns>
    public static string? Explain(TableSchema table, FieldSchema field, string value)
    {
        if (value.Length == 0)
        {
            return field.Required ? $"{field.Name} must be filled" : null;
        }

        var row = new FieldValue[1];
        var alone = table with { Fields = [field], ForeignKeys = [], PrimaryKey = [] };
        var column = new ColumnFactory(new Dictionary<string, TableKeys>()).Create(alone, row)[0];
        return column.TryRead(Encoding.UTF8.GetBytes(value), ref row[0]) ? null : column.Explain(value)?.Message;
    }
}
