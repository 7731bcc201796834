namespace DprkEngagement.Tests.Tables;

/// <summary>One cause is one problem, which says where else it stands.</summary>
public sealed class ProblemGroupTests
{
    [Fact]
    public void A_cause_is_told_once_for_a_file_with_every_place()
    {
        var problems = new ProblemList("data");
        foreach (var line in Enumerable.Range(5, 300))
        {
            problems.Add("a.csv", line, 2, "date-unreadable", "day", "x", FormattableString.Invariant($"sentence {line}"), "dates");
        }

        problems.Add("b.csv", 7, 2, "date-unreadable", "day", "x", "sentence", "dates");

        Assert.Equal(
            ["data/a.csv(5,2): error date-unreadable: sentence 5; the same in 299 more fields down to line 304", "data/b.csv(7,2): error date-unreadable: sentence"],
            problems.InOrder().Select(problem => problem.ToString()));
        Assert.Equal(Enumerable.Range(6, 299), problems.InOrder()[0].OtherLines);
    }

    [Theory]
    [InlineData("; the same in line 4", 4)]
    [InlineData("; the same in lines 4, 9 and 11", 4, 9, 11)]
    [InlineData("; the same in 4 more fields down to line 20", 4, 9, 11, 20)]
    [InlineData("; the same in 1 more field of this line", 3)]
    [InlineData("; the same in 2 more fields down to line 4", 4, 4)]
    public void A_few_places_are_named_and_many_are_counted(string expected, params int[] lines)
    {
        var problems = new ProblemList("data");
        problems.Add("a.csv", 3, 1, "rule", "field", "value", "message");
        foreach (var line in lines)
        {
            problems.Add("a.csv", line, 1, "rule", "field", "value", "message");
        }

        Assert.Equal("message" + expected, Assert.Single(problems.InOrder()).Message);
    }

    [Fact]
    public void Whole_rows_are_counted_as_lines()
    {
        var problems = new ProblemList("data");
        foreach (var line in Enumerable.Range(2, 221))
        {
            problems.Add("a.csv", line, 0, "field-count", "", "", "13 fields");
        }

        Assert.Equal("13 fields; the same in 220 more lines down to line 222", Assert.Single(problems.InOrder()).Message);
    }

    [Fact]
    public void Slips_that_differ_stay_apart()
    {
        var problems = new ProblemList("data");
        problems.Add("a.csv", 3, 1, "rule", "field", "one", "message one");
        problems.Add("a.csv", 4, 1, "rule", "field", "two", "message two");

        Assert.Equal([3, 4], problems.InOrder().Select(problem => problem.Line));
    }

    [Fact]
    public void The_sentence_that_says_most_is_shown()
    {
        var problems = new ProblemList("data");
        problems.Add("a.csv", 3, 1, "rule", "field", "", "write 2018-06-18", "dates");
        problems.Add("a.csv", 5, 1, "rule", "field", "", "cannot be told", "dates", weight: 1);
        problems.Add("a.csv", 7, 1, "rule", "field", "", "write 2018-07-18", "dates");

        Assert.Equal("data/a.csv(5,1): error rule: cannot be told; the same in lines 3 and 7", Assert.Single(problems.InOrder()).ToString());
    }
}
