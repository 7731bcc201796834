using System.Globalization;
using System.Text;

namespace DprkEngagement.Tests.Tables;

/// <summary>What only happens in tables that are larger than a buffer and an estimate.</summary>
public sealed class LargeTableTests
{
    private const int Rows = 12_000;

    [Fact]
    public void Every_row_is_read_in_order_with_its_line_and_texts_that_repeat_are_held_once()
    {
        using var folder = new SampleFolder();
        Fill(folder, row => "");

        var data = folder.Load().Data!;

        Assert.Equal(Rows + 1, data.Claims.Count);
        Assert.Equal(Enumerable.Range(2, Rows + 1), data.Claims.Select(claim => claim.Row.Line));
        Assert.Equal("claim-11999", data.Claims[^1].Id);
        Assert.Same(data.Claims[1].Scope, data.Claims[^1].Scope);
        Assert.Same(data.Claims[^1].Id, data.CitationsOf(data.Claims[^1])[0].RowId);
    }

    [Fact]
    public void Problems_far_down_have_their_line()
    {
        using var folder = new SampleFolder();
        Fill(folder, row => row == 11_000 ? "x" : "");

        Assert.Equal("data/claims.csv(11003,7): error number-unreadable: low is 'x'; write digits only, with a point before decimals; words belong in notes (codebook: claims.low)", folder.Problems());
    }

    [Fact]
    public void A_key_that_stands_twice_is_found_however_far_apart()
    {
        using var folder = new SampleFolder();
        Fill(folder, row => "");
        folder.Set("claims", Rows + 2, "claim_id", "claim-5").Set("citations", Rows + 3, "record_id", "claim-6");

        Assert.Equal(
            """
            data/claims.csv(12002,1): error key-repeated: claim_id is 'claim-5', which stands in line 8 already; each may stand once (codebook: claims.claim_id)
            data/citations.csv(12003,3): error key-repeated: the row repeats line 10: record_table 'claims', record_id 'claim-6', source_id 'yonhap-1'; each combination may stand once (codebook: citations.source_id)
            """,
            folder.Problems());
    }

    [Fact]
    public void A_table_full_of_slips_names_each()
    {
        using var folder = new SampleFolder();
        Fill(folder, row => "");
        for (var line = 4; line < Rows + 4; line++)
        {
            folder.Set("citations", line, "record_id", $"claim_{line}");
        }

        var problems = folder.Load().Problems;

        Assert.Equal(Rows, problems.Count);
        Assert.All(problems, problem => Assert.Equal("record-id-unknown", problem.Rule));
    }

    private static void Fill(SampleFolder folder, Func<int, string> low)
    {
        for (var row = 0; row < Rows; row++)
        {
            var id = row.ToString(CultureInfo.InvariantCulture);
            folder.Add("claims", $"claim-{id},kor-nis,,troops_deployed,stock,exact,{low(row)},{id},,soldiers,2024-10-18,1,,,,PRK,,a scope,coded,,,,A title of claim {id},");
            folder.Add("citations", $"claims,claim-{id},yonhap-1,the figure");
        }
    }
}
