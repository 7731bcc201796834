namespace DprkEngagement.Tests;

/// <summary>Measures over the frozen sample, with literal expectations; rules that every row must bear out over the record.</summary>
public sealed class SampleMeasureTests
{
    private static readonly EngagementData Data = SampleData.Data;

    [Theory]
    [InlineData(1, "30 Jan 2024 | Government of Russia | 105,845 barrels | 2023 | no | as reported to the UN")]
    [InlineData(3, "2 May 2024 | White House | more than 165,000 barrels | Mar 2024 |  | from Vostochny")]
    [InlineData(4,
        "22 Nov 2024 | Open Source Centre | more than 1 million barrels | 7 Mar – 5 Nov 2024 | yes | capacity of tankers at Vostochny")]
    public void Oil_is_above_the_years_limit_or_not_or_cannot_be_told(int row, string cells)
    {
        var oil = Measures.OilAgainstCeiling(Data);

        Assert.Equal("Refined oil from Russia, barrels, against a ceiling of 500,000 barrels a year", oil.Title);
        Assert.Equal(cells, string.Join(" | ", oil.Texts[row]));
        Assert.Contains(new LeftOut("2024-01-russia-reported-oil-2018", "not verified"), oil.LeftOut);
    }

    [Fact]
    public void Trade_keeps_claims_of_one_year_beside_each_other_and_unknown_years_empty()
    {
        var trade = Measures.TradeByYear(Data);

        Assert.Equal(["2022", "Russia", "", "", "", "", ""], trade.Texts.Single(row => row[0] == "2022" && row[1] == "Russia"));
        Assert.Equal(
            ["about 34 million US dollars", "about 52.9 million US dollars"],
            trade.Texts.Where(row => row[0] == "2024" && row[1] == "Russia").Select(row => row[3]));
    }

    [Fact]
    public void Votes_agree_where_both_are_known()
    {
        var votes = Measures.UkraineVotes(Data);

        Assert.Equal(
            "Votes on Ukraine: as Russia on 6 of 6 that can be compared; as China on 2 of 6 that can be compared (empty: not known)",
                votes.Title);
        Assert.Equal(
            ["7 Apr 2022", "ES-11/3: Suspension of Russia's membership of the Human Rights Council", "No", "No", "yes", "No", "yes"],
                votes.Texts[2]);
        Assert.Equal([new LeftOut("2022-05-26-unsc-veto-dprk-sanctions", "not a vote of the General Assembly")], votes.LeftOut);
    }

    [Theory]
    [InlineData(VoteChoice.No, VoteChoice.No, true)]
    [InlineData(VoteChoice.No, VoteChoice.Abstain, false)]
    [InlineData(VoteChoice.No, VoteChoice.NotNo, false)]
    [InlineData(VoteChoice.Abstain, VoteChoice.NotNo, null)]
    [InlineData(VoteChoice.No, VoteChoice.Unconfirmed, null)]
    [InlineData(null, VoteChoice.No, null)]
    public void A_vote_known_only_as_no_No_differs_from_a_No_and_cannot_be_compared_with_else(VoteChoice? one, VoteChoice? other,
        bool? same) =>
        Assert.Equal(same, Measures.IsSameVote(one, other));

    [Fact]
    public void The_ledger_has_a_section_for_each_family_of_a_side_and_no_plan()
    {
        var ledger = Measures.Ledger(Data);

        Assert.Equal(
            ["to Russia soldiers", "to Russia munitions", "to Russia workers"],
            ledger.Texts.Select(row => $"{row[0]} {row[1]}").Distinct().Take(3));
        Assert.DoesNotContain(ledger, claim => claim.Quantity.LooksAhead || claim.Quantity.Side == QuantitySide.Context);
        Assert.Contains(new LeftOut("2024-10-18-nis-troops-1500", "counts the first wave alone"), ledger.LeftOut);
    }

    [Theory]
    [MemberData(nameof(Records.All), MemberType = typeof(Records))]
    public void Every_claim_of_a_side_is_in_the_ledger_or_named_as_left_out_once(string record)
    {
        var data = Records.Of(record);
        var ledger = Measures.Ledger(data);

        Assert.Equal(
            data.Claims.Where(claim => claim.Quantity.Side != QuantitySide.Context
                && claim.Quantity.Kind is not ("used" or "change" or "limit"))
                .Select(claim => claim.Id).Order(StringComparer.Ordinal),
            ledger.RowIds.Concat(ledger.LeftOut.Select(row => row.RowId)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_quantity_added_to_the_file_is_in_the_ledger_and_among_the_military_claims()
    {
        var data = Records.Of("with rows added");

        Assert.Contains("test-items", Measures.Ledger(data).RowIds);
        Assert.Equal("40 test items", Measures.MilitaryClaims(data).Single(side => side.Quantity.Id == "test_items_sent")
            .Envelope!.ToString());
    }

    [Theory]
    [MemberData(nameof(Records.All), MemberType = typeof(Records))]
    public void Every_military_claim_is_used_or_named_as_left_out(string record)
    {
        var data = Records.Of(record);
        var measure = Measures.MilitaryClaims(data);
        var named = measure.RowIds.Concat(measure.LeftOut.Select(row => row.RowId)).ToHashSet();

        Assert.All(data.Claims.Where(claim => Measures.IsMilitary(claim.Quantity)), claim => Assert.Contains(claim.Id, named));
    }

    [Theory]
    [InlineData(0,
        "29 Dec 2023 | Ministry of National Defense (South Korea) | about 5,000 containers | 152 mm alone | over 2 million if all were 152 mm | 400")]
    [InlineData(7, "15 Apr 2025 | Open Source Centre | more than 15,800 containers |  | between 4.2 and 5.8 million rounds | 266–367")]
    public void A_conversion_is_two_stated_numbers(int row, string cells) =>
        Assert.Equal(cells, string.Join(" | ", Measures.ConversionRates(Data).Texts[row]));

    [Fact]
    public void Containers_in_rounds_are_alternatives_to_two_digits()
    {
        var rounds = Measures.ContainersToRounds(Data);

        Assert.Equal("Computed if all were 152 mm: 400–470 a container", rounds.Headers[3]);
        Assert.Equal(
            ["Open Source Centre", "15 Apr 2025", "more than 15,800 containers", "6.3–7.4 m+", "1.2–1.3 m+", "4.2–7.6 m+",
                "4.2 to 5.8 million rounds, 15 Apr 2025"],
            rounds.Texts.Single(row => row[0] == "Open Source Centre"));
    }

    [Fact]
    public void Shares_of_killed_are_three() => Assert.Equal(
        ["at most 10 %", "about 25 %", "about 13 %"],
        Measures.KilledAgainstCasualties(Data).Texts.Where(row => row[0] == "Killed, of casualties").Select(row => row[3]));

    [Fact]
    public void As_of_a_day_only_what_was_stated_by_then_counts()
    {
        var then = Measures.MilitaryClaims(Data.AsOf(new DateOnly(2024, 10, 28)));

        Assert.Equal("3,000 to 10,000 soldiers",
            then.Single(side => side.Quantity.Id == "troops_deployed" && side.Measure == ClaimMeasure.Cumulative).Envelope!.ToString());
        Assert.All(then.SelectMany(side => side.Latest), claim => Assert.True(claim.Published.End <= new DateOnly(2024, 10, 28)));
    }

    [Fact]
    public void Sources_are_counted_by_table_and_status()
    {
        var sourcing = Measures.Sourcing(Data);

        Assert.Equal(["events", "111", "111 (100.0 %)", "85 (76.6 %)", "82 (73.9 %)", "59 (53.2 %)"], sourcing.Texts[0].Take(6));
        Assert.Equal(["claims, coded", "164", "164 (100.0 %)", "105 (64.0 %)", "98 (59.8 %)", "0 (0.0 %)", "0 (0.0 %)"], sourcing.Texts[3]);
    }

    [Theory]
    [InlineData(false, "Yonhap", "Yonhap via The Korea Times")]
    [InlineData(false, "Fox News (Reuters)", "Reuters")]
    [InlineData(true, "Yonhap", "Reuters")]
    [InlineData(true, "AFP via UrduPoint", "The Guardian")]
    [InlineData(false, "The Guardian", "Guardian")]
    public void Publishers_are_two_where_they_have_no_name_in_common(bool two, string one, string other) =>
        Assert.Equal(two, Measures.AreTwo([one, other]));

    [Theory]
    [MemberData(nameof(Records.All), MemberType = typeof(Records))]
    public void The_article_has_twenty_claims_and_one_with_a_caveat_says_what_is_off(string record)
    {
        var ledger = Records.Of(record).ArticleClaims;

        Assert.Equal(20, ledger.Count);
        Assert.All(ledger, claim => Assert.Equal(claim.Verdict == ArticleVerdict.HoldsWithCaveat, claim.Off is not null));
    }

    [Fact]
    public void What_was_left_out_is_named_by_title()
    {
        var table = Measures.OilAgainstCeiling(Data).LeftOutTable(Data);

        Assert.Equal(["Row", "Reason"], table.Headers);
        Assert.Equal(Data.Claim("2024-01-russia-reported-oil-2018").Title, table.Texts[0][0]);
    }
}
