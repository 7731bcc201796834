using System.Text;

namespace DprkEngagement.Tests;

/// <summary>A table as rows of fields with their quotes, so that a test can spoil one field and leave every other byte.</summary>
internal static class RawRows
{
    public static List<List<string>> Of(string text)
    {
        var (rows, row, field, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        foreach (var sign in text)
        {
            quoted ^= sign == '"';
            if (sign is '\n' or ',' && !quoted)
            {
                row.Add(field.ToString());
                field.Clear();
                if (sign == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                field.Append(sign);
            }
        }

        if (field.Length > 0 || row.Count > 0)
        {
            rows.Add([.. row, field.ToString()]);
        }

        return rows;
    }

    public static string Text(IEnumerable<IEnumerable<string>> rows) => string.Concat(rows.Select(row => string.Join(',', row) + "\n"));
}
