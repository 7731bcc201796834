namespace DprkEngagement.Tests.Editing;

public class SourceProposalTests
{
    [Fact]
    public void Forty_nine_in_fifty_ids_of_shipped_sources_follow_the_convention_that_is_proposed()
    {
        var tables = DataTables.Read(Path.Combine(Repository.Root, "data"))!;
        var sources = tables["sources"];
        var others = new List<string>();
        for (var row = 0; row < sources.Rows.Count; row++)
        {
            var given = sources.Schema.Fields.Select(field => field.Name).Where(name => name != "source_id").ToDictionary(name => name, name => sources.Value(row, name));
            var id = SourceProposals.Id(new RowDraft(sources.Schema, given));
            if (id != sources.Value(row, "source_id"))
            {
                others.Add($"{sources.Value(row, "source_id")} is not {id}");
            }
        }

        // The rest shorten a publisher by hand.
        Assert.True(others.Count * 50 <= sources.Rows.Count, string.Join('\n', others));
    }
}
