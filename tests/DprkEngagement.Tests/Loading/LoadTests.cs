namespace DprkEngagement.Tests.Loading;

/// <summary>A folder without problems as records.</summary>
public sealed class LoadTests : IDisposable
{
    private readonly DataCopy _copy = DataCopy.Small();

    [Fact]
    public void A_folder_becomes_records()
    {
        var data = _copy.Data();

        var meeting = Assert.Single(data.Events);
        Assert.Equal((DataCopy.Event, EventType.Summit, "a joint statement", null),
            (meeting.Id, meeting.Type, meeting.Outcome, meeting.Notes));
        Assert.Equal(new EventDate(new DateOnly(2018, 6, 12), new DateOnly(2018, 6, 12), DatePrecision.Day), meeting.Date);
        Assert.Null(meeting.Talks);
        Assert.Same(data.Places[0], meeting.Place);
        Assert.Equal(1.2494m, meeting.Place!.Latitude);
        Assert.Equal(("events", 2), (meeting.Row.Table, meeting.Row.Line));
        Assert.Equal(["Kim Jong Un", "Donald Trump"], meeting.Participants.Select(participant => participant.Person!.Name));
        Assert.Same(data.Actors[1], meeting.Participants[1].Actor);

        var claim = Assert.Single(data.Claims);
        Assert.Equal((DataCopy.Claim, "NIS", ClaimMeasure.Cumulative, CodeStatus.Coded),
            (claim.Id, claim.Claimant.ShortName, claim.Measure, claim.Status));
        Assert.Equal(("troops_deployed", "soldiers", "amount"), (claim.Quantity.Id, claim.Quantity.Family, claim.Quantity.Kind));
        Assert.Equal(new Estimate(null, 1500, null, Hedge.Exact, data.Units[0]), claim.Estimate);
        Assert.Equal(new DateOnly(2024, 10, 13), claim.AsOf);
        Assert.Equal(("PRK", null, "first wave"), (claim.From!.Iso3c, claim.To, claim.Scope));

        Assert.Equal(new Uri("https://example.org/troops"), Assert.Single(data.Sources).Url);
        Assert.Equal(["events", "claims"], data.Citations.Select(citation => citation.Table));
        Assert.Same(data.Sources[0], data.Citations[1].Source);
        Assert.Equal(new DateOnly(2026, 2, 28), data.Coverage[0].End);
        Assert.Equal("0.0.1", data.Version);
        Assert.Equal(_copy.Folder, data.Folder);
    }

    [Fact]
    public void A_column_that_no_property_reads_is_read_by_its_name()
    {
        _copy.Write("datapackage.json", WithColumn("claims", "my_column")).Change("claims", rows =>
        {
            rows[0].Insert(0, "my_column");
            rows[1].Insert(0, "seen twice");
        });

        var claim = _copy.Data().Claims[0];

        Assert.Equal("seen twice", claim["my_column"]);
        Assert.Equal("1500", claim["best"]);
        Assert.Null(claim["low"]);
        Assert.Equal(
            "there is no column of the table claims 'my_colum'; did you mean 'my_column'? (Parameter 'column')",
            Assert.Throws<ArgumentException>(() => claim["my_colum"]).Message);
    }

    [Fact]
    public void A_quantity_that_is_added_to_the_file_counts_in_claims()
    {
        _copy.Add("units", "drones,drones,drones,drone")
            .Add("quantities", "drones_sent,drones sent to Russia,drones,drones,drones,out,amount,false")
            .Set("claims", 2, "quantity", "drones_sent").Set("claims", 2, "unit", "drones");

        var data = _copy.Data();

        Assert.Equal(("drones_sent", "drones", QuantitySide.Out),
            (data.Claims[0].Quantity.Id, data.Claims[0].Estimate.Unit.Id, data.Claims[0].Quantity.Side));
        Assert.Equal([DataCopy.Claim], data.ClaimsOf("drones_sent").Select(claim => claim.Id));
        Assert.Equal(
            "there is no quantity 'drone_sent'; did you mean 'drones_sent'?",
            Assert.Throws<ArgumentException>(() => data.ClaimsOf("drone_sent")).Message.Split(" (Parameter")[0]);
    }

    [Fact]
    public void Every_table_is_reached_by_the_names_of_its_columns()
    {
        _copy.Add("left-out", "some-fact,No source.");
        var data = _copy.Data();

        Assert.Equal("No source.", data.Table("left-out").Rows[0]["reason"]);
        Assert.Equal(2, data.Table("left-out").Rows[0].Line);
        Assert.Equal(DataCopy.Claim, data.Table("claims").Rows[0]["claim_id"]);
        Assert.StartsWith(
            "there is no table 'leftout'; did you mean 'left-out'?", Assert.Throws<ArgumentException>(() => data.Table("leftout")).Message,
                StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_found_by_their_ids_and_a_slip_gets_the_nearest()
    {
        var data = _copy.Data();

        Assert.Same(data.Events[0], data.Event(DataCopy.Event));
        Assert.Same(data.Claims[0], data.Claim(DataCopy.Claim));
        Assert.Same(data.Sources[0], data.Source("yonhap-1"));
        Assert.Equal([data.Sources[0]], data.SourcesOf(data.Events[0]));
        Assert.Equal("the figure", Assert.Single(data.CitationsOf(data.Claims[0])).Supports);
        Assert.Equal(
            "there is no event '2018-06-21-trump-kim-singapore'; did you mean '2018-06-12-trump-kim-singapore'? (Parameter 'id')",
            Assert.Throws<ArgumentException>(() => data.Event("2018-06-21-trump-kim-singapore")).Message);
        Assert.Equal(
            "there is no claim '2024-10-18-nis-troops-1600'; did you mean '2024-10-18-nis-troops-1500'? (Parameter 'id')",
            Assert.Throws<ArgumentException>(() => data.Claim("2024-10-18-nis-troops-1600")).Message);
        Assert.Equal("there is no source 'reuters' (Parameter 'id')",
            Assert.Throws<ArgumentException>(() => data.Source("reuters")).Message);
    }

    [Fact]
    public void Load_throws_one_exception_with_every_problem()
    {
        _copy.Set("claims", 2, "unit", "solders").Set("events", 2, "date_end", "2018-06-11");

        var error = Assert.Throws<DataException>(() => EngagementData.Load(_copy.Folder));

        Assert.Equal(["data/events.csv(2,4): error dates-reversed", "data/claims.csv(2,10): error unit-unknown"], error.Message.Split('\n')
            .Select(line => line.Split(": ")[0] + ": " + line.Split(": ")[1]));
        Assert.Equal(2, error.Problems.Count);
    }

    [Fact]
    public void Participants_stand_in_the_order_of_their_numbers()
    {
        _copy.Set("participations", 2, "participant_no", "2").Set("participations", 3, "participant_no", "1");

        Assert.Equal(["Trump", "Kim"], _copy.Data().Events[0].Participants.Select(participant => participant.Person!.ShortName));
    }

    [Fact]
    public void A_month_or_year_of_publication_runs_to_its_last_day()
    {
        _copy.Set("claims", 2, "date_published", "2024-10-01").Set("claims", 2, "date_prec", "4");
        Assert.Equal(new EventDate(new DateOnly(2024, 10, 1), new DateOnly(2024, 10, 31), DatePrecision.Month),
            _copy.Data().Claims[0].Published);

        _copy.Set("claims", 2, "date_published", "2024-01-01").Set("claims", 2, "date_prec", "5");
        Assert.Equal(new EventDate(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31), DatePrecision.Year),
            _copy.Data().Claims[0].Published);
    }

    [Theory]
    [InlineData("-4.5")]
    [InlineData("#1 of three")]
    [InlineData("“Comrades”, he said")]
    [InlineData("l’été à Genève")]
    [InlineData("0800")]
    [InlineData("+5 more, it says")]
    [InlineData("- a dash")]
    public void A_text_stays_as_it_is(string notes) =>
        Assert.Equal(notes, _copy.Set("claims", 2, "notes", $"\"{notes}\"").Data().Claims[0].Notes);

    [Fact]
    public void Other_texts_may_stand_for_unknown()
    {
        _copy.Replace("datapackage.json", "\"missingValues\": [\n          \"\"", "\"missingValues\": [\n          \"\", \"NA\"");
        _copy.Set("actors", 2, "cow_code", "NA").Set("claims", 2, "as_of", "NA");

        var data = _copy.Data();

        Assert.Equal((null, null), (data.Actors[0].CowCode, data.Claims[0].AsOf));
    }

    [Fact]
    public void A_row_may_be_replaced_by_one_further_down()
    {
        _copy.Set("claims", 2, "code_status", "superseded").Set("claims", 2, "superseded_by", "second")
            .Add("claims", "second,kor-nis,,troops_deployed,cumulative,exact,,1500,,soldiers,2024-10-18,1,,,,PRK,,,coded,,,,NIS,")
            .Add("citations", "claims,second,yonhap-1,the figure");

        Assert.Equal(["second", null], _copy.Data().Claims.Select(claim => claim.SupersededBy));
    }

    [Fact]
    public void A_resolution_an_agreement_a_conversion_and_the_ledger_hold_their_rows()
    {
        const string Vote = "2022-03-02-unga-es-11-1";
        _copy.Add("events", $"{Vote},un_vote,2022-03-02,2022-03-02,1,,,,A vote,They voted.,,coded,,")
            .Add("participations", $"{Vote},1,PRK,,principal,institution,delegation").Add("citations", $"events,{Vote},yonhap-1,the vote")
            .Add("resolutions", $"{Vote},ES-11/1,general_assembly,Aggression against Ukraine,true,141,5,35")
            .Add("votes", $"{Vote},PRK,no").Add("votes", $"{Vote},USA,not_no")
            .Add("agreements", "singapore-2018,Joint statement,,2018-06-12,,")
                .Add("agreement-steps", $"singapore-2018,{DataCopy.Event},signed")
            .Add("claims", "boxes,kor-nis,,munitions_containers,cumulative,about,,5000,,containers,2024-10-18,1,,,,PRK,,,coded,,,,Boxes,")
            .Add("claims", "shells,kor-nis,,artillery_rounds,cumulative,more_than,2000000,,,rounds,2024-10-18,1,,,,PRK,,,coded,,,,Shells,")
            .Add("citations", "claims,boxes,yonhap-1,the figure").Add("citations", "claims,shells,yonhap-1,the figure")
            .Add("conversions", "a-152mm,boxes,all152mm,2000000,,shells,over 2 million");

        var data = _copy.Data();

        var resolution = Assert.Single(data.Resolutions);
        Assert.Equal(("ES-11/1", ResolutionBody.GeneralAssembly, true, 141, 5, 35),
            (resolution.Symbol, resolution.Body, resolution.Adopted, resolution.Yes, resolution.No, resolution.Abstain));
        Assert.Equal([VoteChoice.No, VoteChoice.NotNo, null], new[] { "PRK", "USA", "KOR" }.Select(resolution.VoteOf));
        Assert.Equal([AgreementStepKind.Signed], Assert.Single(data.Agreements).Steps.Select(step => step.Kind));
        Assert.Same(data.Events[0], data.Agreements[0].Steps[0].Event);
        var conversion = Assert.Single(data.Conversions);
        Assert.Equal(("boxes", "shells", ConversionAssumption.All152mm, 400m),
            (conversion.Containers.Id, conversion.RoundsClaim!.Id, conversion.Assumption, conversion.PerContainer));
    }

    [Fact]
    public void A_table_of_12000_rows_is_read_in_order_with_its_lines()
    {
        var (claims, citations) = (new System.Text.StringBuilder(_copy.Read("claims")),
            new System.Text.StringBuilder(_copy.Read("citations")));
        var row = RawRows.Of(_copy.Read("claims"))[1];
        for (var i = 0; i < 12_000; i++)
        {
            claims.Append(FormattableString.Invariant($"claim-{i}")).Append(",kor-nis,,troops_deployed,stock,exact,,").Append(i + 1)
                .Append(',')
                .AppendJoin(',', row.Skip(8)).Append('\n');
            citations.Append(FormattableString.Invariant($"claims,claim-{i},yonhap-1,the figure"))
                .Append(',', RawRows.Of(_copy.Read("citations"))[0].Count - 4).Append('\n');
        }

        _copy.Write("claims", claims.ToString()).Write("citations", citations.ToString());
        _copy.Set("claims", 2, "notes", "first");
        // All are of one claimant and one day; that the same is stated twice is not asked of stocks that differ.
        var data = _copy.Data();

        Assert.Equal(12_001, data.Claims.Count);
        Assert.Equal(Enumerable.Range(2, 12_001), data.Claims.Select(claim => claim.Row.Line));
        Assert.Equal("claim-11999", data.Claims[^1].Id);
    }

    public void Dispose() => _copy.Dispose();

    /// <summary>The schema with a column of text put first in a table.</summary>
    private string WithColumn(string table, string column)
    {
        var schema = System.Text.Json.Nodes.JsonNode.Parse(_copy.Read("datapackage.json"))!;
        var fields = schema["resources"]!.AsArray().Single(one => (string?)one!["name"] == table)!["schema"]!["fields"]!.AsArray();
        fields.Insert(0, new System.Text.Json.Nodes.JsonObject { ["name"] = column, ["type"] = "string", ["description"] = "of my own" });
        return schema.ToJsonString();
    }
}
