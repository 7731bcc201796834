using DprkEngagement.Cli.Editing;

namespace DprkEngagement.Cli.Tests.Editing;

/// <summary>What people type, and how it is written.</summary>
public sealed class TypedValueTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    [Theory]
    [InlineData("today", "2026-11-28")]
    [InlineData("Yesterday", "2026-11-27")]
    [InlineData("20 Nov 2026", "2026-11-20")]
    [InlineData("20th November 2026", "2026-11-20")]
    [InlineData("Nov 20, 2026", "2026-11-20")]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("2026/11/3", "2026-11-03")]
    [InlineData("20261120", "2026-11-20")]
    [InlineData("20.11.2026", "2026-11-20")]
    [InlineData("11/20/2026", "2026-11-20")]
    [InlineData("Nov 2026", "2026-11")]
    [InlineData("2026-11", "2026-11")]
    [InlineData("2026", "2026")]
    [InlineData("6/12/2018", "6/12/2018")]
    [InlineData("31/2/2026", "31/2/2026")]
    [InlineData("soon", "soon")]
    public void Dates(string typed, string written) => Assert.Equal(written, TypedValue.Date(typed, Today));

    [Theory]
    [InlineData("12,000", "12000")]
    [InlineData("12 000", "12000")]
    [InlineData("1,234,567.5", "1234567.5")]
    [InlineData("1.2 million", "1200000")]
    [InlineData("5.06bn", "5060000000")]
    [InlineData("12k", "12000")]
    [InlineData("+5", "5")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("12000", "12000")]
    // Twelve or twelve thousand: the check says both.
    [InlineData("12.000", "12.000")]
    [InlineData("12,00", "12,00")]
    [InlineData("a dozen", "a dozen")]
    public void Numbers(string typed, string written) => Assert.Equal(written, TypedValue.Number(typed));

    [Theory]
    [InlineData("claims", "claimant_id", "NIS", "kor-nis")]
    [InlineData("claims", "from_iso3c", "North Korea", "PRK")]
    [InlineData("claims", "from_iso3c", "Korea", "Korea")]
    [InlineData("claims", "hedge", "up to", "up_to")]
    [InlineData("claims", "hedge", "At least", "at_least")]
    [InlineData("claims", "quantity", "troops-deployed", "troops_deployed")]
    [InlineData("claimants", "party_to_war", "no", "false")]
    [InlineData("participations", "person_id", "Kim Jong Un", "kim-jong-un")]
    public void Names_and_words(string table, string column, string typed, string written)
    {
        using var data = DataCopy.Small();
        var tables = DataTables.Read(data.Folder)!;
        var schema = tables.Schema(table)!;
        Assert.Equal(written, new TypedValue(tables, Today).Of(schema, schema.Fields[schema.IndexOf(column)], typed));
    }

    [Theory]
    [InlineData("Tô Lâm", "to-lam")]
    [InlineData("Đỗ Mười", "do-muoi")]
    [InlineData("O'Brien", "obrien")]
    [InlineData("Kim Jong Un", "kim-jong-un")]
    public async Task Ids_of_persons_keep_every_syllable(string name, string id)
    {
        using var data = DataCopy.Small();
        var run = await Dprk.OnAsync(data, "add", "person", "--name", name, "--short-name", "X", "--state", "USA", "--dry-run");
        if (id == "kim-jong-un")
        {
            id = "kim-jong-un-2";
        }

        Assert.Contains($"  person_id   {id}", run.Output, StringComparison.Ordinal);
    }
}
