namespace DprkEngagement.Cli.Tests.Editing;

public sealed class SupersedeTests : IDisposable
{
    private readonly SmallData _data = new();

    [Fact]
    public async Task The_new_claim_takes_over_what_was_not_given_and_the_old_one_names_it()
    {
        var before = _data.Tables();
        var run = await _data.RunAsync("supersede", SmallData.Claim, "--high", "3000", "--published", "2024-10-23", "--source", "https://example.org/revised", "--source-title", "Revised");

        Assert.Equal("", run.Error);
        Assert.Equal(
            """
            data/claims.csv, line 3, a new row:
              claim_id        2024-10-23-nis-troops-deployed-3000                          (by the convention of the table)
              claimant_id     kor-nis                                                      (as in the row it replaces)
              quantity        troops_deployed                                              (as in the row it replaces)
              measure         cumulative                                                   (as in the row it replaces)
              hedge           up_to                                                        (only high was given)
              high            3000
              unit            soldiers                                                     (as in the row it replaces)
              date_published  2024-10-23
              date_prec       1                                                            (the day was given)
              as_of           2024-10-13                                                   (as in the row it replaces)
              from_iso3c      PRK                                                          (as in the row it replaces)
              to_iso3c        RUS                                                          (as in the row it replaces)
              scope           first wave                                                   (as in the row it replaces)
              code_status     coded                                                        (you read a page that states it; else --code-status provisional)
              title           NIS: up to 3,000 DPRK soldiers sent to or present in Russia  (from claimant, figure and quantity)
              empty: via, low, best, period_start, period_end, superseded_by, claim_group, outlier_reason, notes

            """,
            run.Output[..(run.Output.IndexOf("\n\n", StringComparison.Ordinal) + 1)]);
        Assert.EndsWith(
            """

            data/claims.csv, line 2, changed:
              claim_id       2024-10-18-nis-troops-1500
              code_status    superseded                           (was coded)
              superseded_by  2024-10-23-nis-troops-deployed-3000  (was empty)

            Checked by all rules: no problem, no near-duplicate.
            Written: data/claims.csv(3), data/sources.csv(3), data/citations.csv(3), data/claims.csv(2).
            Next: 'dprk rerun --data data' draws the charts again; 'dprk codebook --data data' brings the counts in the codebook up to date.

            """,
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal(
            before["claims"].Replace("coded,,", "superseded,2024-10-23-nis-troops-deployed-3000,", StringComparison.Ordinal)
            + "2024-10-23-nis-troops-deployed-3000,kor-nis,,troops_deployed,cumulative,up_to,,,3000,soldiers,2024-10-23,1,2024-10-13,,,PRK,RUS,first wave,coded,,,,\"NIS: up to 3,000 DPRK soldiers sent to or present in Russia\",\n",
            _data.Read("claims"));
    }

    [Fact]
    public async Task The_wording_stays_where_the_figure_is_of_the_same_kind()
    {
        var run = await _data.RunAsync("supersede", SmallData.Claim, "--best", "3000", "--published", "2024-10-23", "--source", "https://example.org/revised", "--source-title", "Revised", "--dry-run");
        Assert.Contains("  hedge           exact                                                  (as in the row it replaces)\n  best            3000\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-10-18-nis-troops-150", "There is no claim '2024-10-18-nis-troops-150'; did you mean '2024-10-18-nis-troops-1500'?\n")]
    [InlineData("nobody", "There is no claim 'nobody'\n")]
    public async Task A_claim_that_is_not_there_is_refused(string id, string message)
    {
        var run = await _data.RunAsync("supersede", id, "--best", "3000", "--published", "2024-10-23");
        Assert.Equal(message, run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_claim_that_was_replaced_names_the_one_to_replace()
    {
        string[] revised = ["supersede", SmallData.Claim, "--best", "3000", "--published", "2024-10-23", "--source", "https://example.org/revised", "--source-title", "Revised"];
        await _data.RunAsync(revised);
        var again = await _data.RunAsync(revised);
        Assert.Equal("'2024-10-18-nis-troops-1500' was replaced by '2024-10-23-nis-troops-deployed-3000' already; supersede that.\n", again.Error);
    }

    public void Dispose() => _data.Dispose();
}
