using DprkEngagement.Cli.Checking;

namespace DprkEngagement.Cli.Tests.Checking;

public class SettledChangeTests
{
    [Fact]
    public void A_state_counts_once_it_is_seen_twice_and_then_no_more()
    {
        var change = new SettledChange("old");

        Assert.Equal([false, false, false, true, false, false], new[] { "old", "old", "new", "new", "new", "new" }.Select(change.Look));
    }

    [Fact]
    public void While_a_file_is_written_nothing_counts()
    {
        var change = new SettledChange("old");

        Assert.Equal([false, false, false, false, true], new[] { "empty", "half", "nearly", "whole", "whole" }.Select(change.Look));
    }

    [Fact]
    public void A_file_that_is_gone_for_one_look_and_back_as_it_was_is_no_change()
    {
        var change = new SettledChange("old");

        Assert.Equal([false, false, false], new[] { "", "old", "old" }.Select(change.Look));
    }

    [Fact]
    public void The_files_that_differ_are_named()
    {
        Assert.Equal(["a.csv", "c.csv", "d.csv"], FolderState.Changed("a.csv\t1\t1\nb.csv\t1\t1\nc.csv\t1\t1", "a.csv\t1\t2\nb.csv\t1\t1\nd.csv\t1\t1"));
    }
}
