using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DprkEngagement.Tests.Tables.Columns;

/// <summary>The quick readers of fields against the slow ones of .NET, over texts made up from a fixed seed.</summary>
public sealed class ColumnOracleTests
{
    [Fact]
    public void Dates_are_those_of_DateOnly_between_1900_and_2099()
    {
        var column = new DateColumn(new FieldSchema { Name = "day", Type = FieldType.Date });
        foreach (var text in Texts("0123456789-", 10, "2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "1899-12-31", "1900-01-01", "2099-12-31", "2100-01-01", "2024-13-01", "2024-00-10", "2024-04-31", "2024-1-01", " 2024-01-01", "2024-01-01 "))
        {
            var expected = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2099;
            var value = default(FieldValue);

            Assert.True(expected == column.TryRead(Encoding.UTF8.GetBytes(text), ref value), text);
            Assert.True(!expected || value.Whole == day.DayNumber, text);
        }
    }

    [Fact]
    public void Numbers_are_those_of_decimal()
    {
        foreach (var text in Texts("0123456789.-", 7, "", "-", ".", "1.", ".5", "-0", "-0.0", "0001", "1.50", "999999999999999999", "-999999999999999999", "--1", "1-", "+1", "1e3", "１２"))
        {
            var expected = Regex.IsMatch(text, "^-?[0-9]+(\\.[0-9]+)?\\z");

            Assert.True(expected == DecimalText.TryRead(Encoding.UTF8.GetBytes(text), pointAllowed: true, out var value), text);
            Assert.True(!expected || value == decimal.Parse(text, CultureInfo.InvariantCulture), text);
            Assert.True(!expected || value.ToString(CultureInfo.InvariantCulture) == decimal.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), text);
        }
    }

    [Theory]
    [InlineData("[a-z0-9]+(-[a-z0-9]+)*", "ab1-é")]
    [InlineData("[A-Z]{3}", "ABZa[@")]
    [InlineData("[0-9]{2}(/[0-9]+)?", "01/x")]
    public void Patterns_match_what_the_regular_expression_matches(string pattern, string letters)
    {
        var quick = new TextPattern(pattern);
        foreach (var text in Texts(letters, 6, "", "\n", "abc\n", "ABC\n", "a--b", "-a", "a-", "AB", "ABCD"))
        {
            Assert.True(Regex.IsMatch(text, $"^(?:{pattern})\\z") == quick.Matches(Encoding.UTF8.GetBytes(text)), text);
        }
    }

    private static IEnumerable<string> Texts(string letters, int length, params string[] more)
    {
        var random = new Random(3);
        return more.Concat(Enumerable.Range(0, 5000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(length + 1)).Select(_ => letters[random.Next(letters.Length)]))));
    }
}
