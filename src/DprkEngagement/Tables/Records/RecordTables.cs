namespace DprkEngagement;

/// <summary>The tables with typed records.</summary>
internal sealed class RecordTables
{
    /// <exception cref="SchemaException">A table is not described, or not as its record needs it.</exception>
    public RecordTables(IReadOnlyDictionary<string, TableKeys> tables, ColumnFactory factory)
    {
        TableSchema Schema(string name) => tables.TryGetValue(name, out var table)
            ? table.Schema
            : throw new SchemaException($"table '{name}' is not described");
        TableColumns Columns(string name) => new(Schema(name));

        Actors = new ActorTable(Columns("actors"));
        Persons = new PersonTable(Columns("persons"), Actors);
        Places = new PlaceTable(Columns("places"), Actors);
        Sources = new SourceTable(Columns("sources"));
        Claimants = new ClaimantTable(Columns("claimants"), Actors);
        Coverage = new CoverageTable(Columns("coverage"), Actors);
        Events = new EventTable(Columns("events"), Places);
        Participations = new ParticipationTable(Columns("participations"), Events, Actors, Persons);
        Resolutions = new ResolutionTable(Columns("resolutions"), Events);
        Votes = new VoteTable(Columns("votes"), Resolutions, Actors);
        Agreements = new AgreementTable(Columns("agreements"));
        AgreementSteps = new AgreementStepTable(Columns("agreement-steps"), Agreements, Events);
        Claims = new ClaimTable(Columns("claims"), Claimants, Actors);
        Conversions = new ConversionTable(Columns("conversions"), Claims);
        Citations = new CitationTable(Columns("citations"), factory.RecordTables(Schema("citations")), Sources);
        ArticleClaims = new ArticleClaimTable(Columns("article-claims"));
        ArticleEvidence = new ArticleEvidenceTable(Columns("article-evidence"), factory.RecordTables(Schema("article-evidence")), ArticleClaims);
        All = new IRecordTable[]
            {
                Actors, Persons, Places, Sources, Claimants, Coverage, Events, Participations, Resolutions, Votes, Agreements, AgreementSteps, Claims, Conversions, Citations,
                ArticleClaims, ArticleEvidence,
            }
            .ToDictionary(table => table.Name);
    }

    public ActorTable Actors { get; }

    public PersonTable Persons { get; }

    public PlaceTable Places { get; }

    public SourceTable Sources { get; }

    public ClaimantTable Claimants { get; }

    public CoverageTable Coverage { get; }

    public EventTable Events { get; }

    public ParticipationTable Participations { get; }

    public ResolutionTable Resolutions { get; }

    public VoteTable Votes { get; }

    public AgreementTable Agreements { get; }

    public AgreementStepTable AgreementSteps { get; }

    public ClaimTable Claims { get; }

    public ConversionTable Conversions { get; }

    public CitationTable Citations { get; }

    public ArticleClaimTable ArticleClaims { get; }

    public ArticleEvidenceTable ArticleEvidence { get; }

    /// <summary>All of them by name.</summary>
    public IReadOnlyDictionary<string, IRecordTable> All { get; }
}
