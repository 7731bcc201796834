using System.Text;

namespace DprkEngagement;

/// <summary>A code that begins with zeros, which a spreadsheet takes for a number.</summary>
internal static class LostZeros
{
    private const int Most = 4;

    /// <returns>Null unless zeros alone make a value of it that the column holds.</returns>
    public static Accident? Of(Column column, string text)
    {
        if (text.Length == 0 || !text.All(char.IsAsciiDigit))
        {
            return null;
        }

        for (var zeros = 1; zeros <= Most; zeros++)
        {
            var whole = new string('0', zeros) + text;
            var value = default(FieldValue);
            if (column.TryRead(Encoding.UTF8.GetBytes(whole), ref value))
            {
                return new("zeros-lost", "zeros-lost", $"a spreadsheet has dropped zeros at its beginning; write {whole}");
            }
        }

        return null;
    }
}
