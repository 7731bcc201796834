using DprkEngagement.Tests.Tables;

namespace DprkEngagement.Tests.Measures.Reliability;

/// <summary>Agreement of the coders, on the shipped codings and on made-up ones.</summary>
public sealed class CodingReliabilityTests
{
    private static readonly CodingReliability Shipped = DprkEngagement.Measures.CodingReliability(EngagementData.Load());

    [Fact]
    public void The_shipped_codings_agree_on_the_event_type()
    {
        var type = Shipped.Of("event_type");

        Assert.Equal(["A", "B"], type.Coders);
        Assert.Equal(133, type.Agreement.Units);
        Assert.Equal(125.0 / 133, type.Agreement.PercentAgreement!.Value, 10);
        Assert.Equal(0.926, type.Agreement.Alpha!.Value, 3);
        Assert.Equal(8, type.Differing.Count);
        Assert.Contains("2025-10-09-li-qiang-kim-pyongyang", type.Differing);
        Assert.Empty(type.CodedOnce);
    }

    [Theory]
    [InlineData("level")]
    [InlineData("plover_event")]
    [InlineData("tone")]
    public void What_one_coder_coded_alone_has_no_agreement(string variable)
    {
        var alone = Shipped.Of(variable);

        Assert.Equal(["B"], alone.Coders);
        Assert.Equal(new CoderAgreement(0, null, null), alone.Agreement);
        Assert.Equal(133, alone.CodedOnce.Count);
    }

    [Fact]
    public void The_table_leaves_open_what_cannot_be_computed() => Assert.Equal(
        """
        event_type | nominal | A, B | 133 | 94.0 | 0.926 | 8 | 0
        level | ordinal: none < working < minister_or_envoy < leader | B | 0 |  |  |  | 133
        plover_event | nominal | B | 0 |  |  |  | 133
        tone | ordinal: hostile < neutral < cooperative | B | 0 |  |  |  | 133
        """,
        string.Join('\n', Shipped.ToTable().Rows.Select(row => string.Join(" | ", row.Cells))));

    [Fact]
    public void An_ordinal_variable_weighs_a_disagreement_by_the_order_of_the_schema()
    {
        // By hand, from 3 hostile, 2 neutral and 3 cooperative ratings. Between hostile and cooperative lie 3 + 2 + 3 − 3 = 5, between
        // neighbours 2.5: observed disagreement 2 · 5² ÷ 8, expected (4 · 6 · 2.5² + 2 · 9 · 5²) ÷ 56.
        using var folder = Coded(("hostile", "hostile"), ("neutral", "neutral"), ("cooperative", "cooperative"), ("hostile", "cooperative"));

        var tone = DprkEngagement.Measures.CodingReliability(folder.Load().Data!).Of("tone");

        Assert.Equal(MeasurementLevel.Ordinal, tone.Variable.Level);
        Assert.Equal(0.75, tone.Agreement.PercentAgreement);
        Assert.Equal(1 - ((2 * 25 / 8.0) / (((4 * 6 * 6.25) + (2 * 9 * 25)) / 56.0)), tone.Agreement.Alpha!.Value, 10);
        Assert.Equal(["event-4"], tone.Differing);
    }

    [Fact]
    public void A_value_without_a_place_in_the_order_is_refused()
    {
        using var folder = Coded(("hostile", "friendly"));

        var error = Assert.Throws<ArgumentException>(() => DprkEngagement.Measures.CodingReliability(folder.Load().Data!));

        Assert.Equal("'friendly' has no place in the order of tone: hostile, neutral, cooperative. (Parameter 'values')", error.Message);
    }

    [Fact]
    public void Every_coding_that_differs_from_the_tables_has_a_decision()
    {
        var data = EngagementData.Load();
        var decided = data.Table("coding-decisions").Rows.Select(row => row["event_id"]).ToHashSet();

        var undecided = data.Table("codings").Rows
            .Where(row => row["variable"] == "event_type" && row["value"] != EnumText.Code(data.Event(row["event_id"]!).Type))
            .Select(row => row["event_id"])
            .Where(id => !decided.Contains(id));

        Assert.Equal([], undecided);
    }

    private static SampleFolder Coded(params (string A, string B)[] tones)
    {
        var folder = new SampleFolder();
        for (var i = 0; i < tones.Length; i++)
        {
            var id = $"event-{i + 1}";
            folder.Add("events", $"{id},statement,2018-0{i + 1}-12,2018-0{i + 1}-12,1,,,,Statement,Said.,,coded,,")
                .Add("participations", $"{id},1,PRK,,principal,institution,Ministry")
                .Add("citations", $"events,{id},yonhap-1,the statement")
                .Add("codings", $"{id},A,tone,{tones[i].A}")
                .Add("codings", $"{id},B,tone,{tones[i].B}");
        }

        return folder;
    }
}
