namespace DprkEngagement;

internal sealed class ArticleClaimTable(TableColumns columns) : RecordTable<ArticleClaim>("article-claims")
{
    private readonly int _id = columns.Required("article_claim_id", FieldType.String);
    private readonly int _claim = columns.Required("claim", FieldType.String);
    private readonly EnumField<ArticleVerdict> _verdict = columns.Enum<ArticleVerdict>("verdict");
    private readonly int _argument = columns.Required("argument", FieldType.String);
    private readonly int _measure = columns.Optional("measure", FieldType.String);

    /// <summary>The evidence on each claim, by the claim's row; filled when article-evidence.csv is read.</summary>
    public List<List<ArticleEvidence>> Evidence { get; } = [];

    /// <summary>The verdict on each claim, by the claim's row; null where it is none of those allowed.</summary>
    public List<ArticleVerdict?> Verdicts { get; } = [];

    protected override void Check(Row row)
    {
        Evidence.Add([]);
        Verdicts.Add(_verdict.OrNull(row));
    }

    protected override ArticleClaim Create(Row row) => new(
        row.Text(_id), row.Text(_claim), _verdict.Of(row), row.Text(_argument), row.TextOrNull(_measure), Evidence[row.Number]);
}
