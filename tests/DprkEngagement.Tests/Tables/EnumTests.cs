namespace DprkEngagement.Tests.Tables;

/// <summary>The values of the C# enums are those of the schema, one for one.</summary>
public sealed class EnumTests
{
    public static TheoryData<string, string, Type> Enums => new()
    {
        { "events", "event_type", typeof(EventType) },
        { "events", "code_status", typeof(CodeStatus) },
        { "claims", "code_status", typeof(CodeStatus) },
        { "participations", "role", typeof(ParticipantRole) },
        { "participations", "rank", typeof(ParticipantRank) },
        { "claimants", "claimant_type", typeof(ClaimantType) },
        { "claims", "quantity", typeof(Quantity) },
        { "claims", "measure", typeof(ClaimMeasure) },
        { "claims", "hedge", typeof(Hedge) },
        { "claims", "unit", typeof(Unit) },
        { "coverage", "series", typeof(CoverageSeries) },
        { "coverage", "completeness", typeof(Completeness) },
        { "resolutions", "body", typeof(ResolutionBody) },
        { "votes", "vote", typeof(VoteChoice) },
        { "agreement-steps", "step", typeof(AgreementStepKind) },
        { "conversions", "assumption", typeof(ConversionAssumption) },
        { "article-claims", "verdict", typeof(ArticleVerdict) },
        { "article-evidence", "bearing", typeof(EvidenceBearing) },
    };

    [Theory]
    [MemberData(nameof(Enums))]
    public void A_csharp_enum_has_the_values_of_its_column_and_no_other(string table, string column, Type type)
    {
        var schema = Schema().Tables.Single(other => other.Name == table);

        Assert.Equal(
            schema.Fields[schema.IndexOf(column)].Enum.Order(StringComparer.Ordinal),
            Enum.GetNames(type).Select(EnumNames.InData).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_enum_of_the_model_is_compared_with_the_schema()
    {
        var compared = Enums.Select(row => row.Data.Item3).Append(typeof(DatePrecision));

        Assert.Empty(EnumsIn(typeof(EngagementData), []).Except(compared));
    }

    [Fact]
    public void Date_precisions_have_the_numbers_of_the_schema()
    {
        var events = Schema().Tables.Single(table => table.Name == "events");
        var field = events.Fields[events.IndexOf("date_prec")];

        Assert.Equal([1, 2, 3, 4, 5], Enum.GetValues<DatePrecision>().Select(precision => (int)precision));
        Assert.Equal((1m, 5m), (field.Minimum, field.Maximum));
    }

    private static DataPackage Schema() => DataPackageReader.Read(Path.Combine(Repository.Root, "data"), new ProblemList("data"))!;

    /// <summary>Every enum of the library that can be reached from a type's properties.</summary>
    private static IEnumerable<Type> EnumsIn(Type type, HashSet<Type> seen)
    {
        if (type.IsEnum)
        {
            return type.Assembly == typeof(EngagementData).Assembly ? [type] : [];
        }

        var parts = type.GetGenericArguments().Concat(type.Assembly == typeof(EngagementData).Assembly ? type.GetProperties().Select(property => property.PropertyType) : []);
        return seen.Add(type) ? parts.SelectMany(part => EnumsIn(part, seen)).Distinct().ToList() : [];
    }
}
