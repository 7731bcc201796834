namespace DprkEngagement;

internal sealed class ArticleEvidenceTable : RecordTable<ArticleEvidence>
{
    private readonly int _claim;
    private readonly int _table;
    private readonly int _record;
    private readonly EnumField<EvidenceBearing> _bearing;
    private readonly IReadOnlyList<TableKeys> _targets;
    private readonly ArticleClaimTable _claims;

    /// <param name="columns">The table's columns.</param>
    /// <param name="targets">The tables that record_table lists, in its order.</param>
    /// <param name="claims">The claims of the article.</param>
    public ArticleEvidenceTable(TableColumns columns, IReadOnlyList<TableKeys> targets, ArticleClaimTable claims)
        : base("article-evidence")
    {
        _claim = columns.RequiredKey("article_claim_id", "article-claims");
        _table = columns.Required(RecordReferenceColumn.TableField, FieldType.String);
        _record = columns.Required(RecordReferenceColumn.IdField, FieldType.String);
        _bearing = columns.Enum<EvidenceBearing>("bearing");
        (_targets, _claims) = (targets, claims);
    }

    /// <summary>What rows argue for each verdict.</summary>
    public ArguedVerdicts Argued { get; } = new();

    protected override void Check(Row row) => Argued.Note(row, _claim, _bearing);

    protected override ArticleEvidence Create(Row row)
    {
        var target = _targets[row.Whole(_table)];
        var claim = row.Whole(_claim);
        var evidence = new ArticleEvidence(_claims[claim]?.Id!, target.Schema.Name, target.Ids.KeyOf(row.Whole(_record)) ?? "", _bearing.Of(row));
        _claims.Evidence[claim].Add(evidence);
        return evidence;
    }
}
