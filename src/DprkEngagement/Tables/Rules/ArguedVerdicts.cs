namespace DprkEngagement;

/// <summary>A verdict on a claim of the article is argued from rows, and the rows fit it.</summary>
internal sealed class ArguedVerdicts
{
    private readonly Dictionary<int, HashSet<EvidenceBearing>> _bearings = [];

    /// <summary>Claims with a row whose bearing cannot be read: nothing is said of them.</summary>
    private readonly HashSet<int> _doubtful = [];

    /// <summary>True where rows may belong to any claim: then no verdict is called unargued.</summary>
    private bool _unreadable;

    /// <summary>Notes a row of article-evidence, sound or not.</summary>
    public void Note(Row row, int claimColumn, EnumField<EvidenceBearing> bearing)
    {
        if (!row.Has(claimColumn))
        {
            _unreadable = true;
            return;
        }

        var claim = row.Whole(claimColumn);
        if (bearing.OrNull(row) is not { } known)
        {
            _doubtful.Add(claim);
            return;
        }

        if (!_bearings.TryGetValue(claim, out var bearings))
        {
            _bearings.Add(claim, bearings = []);
        }

        bearings.Add(known);
    }

    /// <summary>Checks every claim of the article, once both tables are read.</summary>
    public void Check(IReadOnlyList<ArticleVerdict?> verdicts, TableKeys claims, TableKeys evidence, ProblemList problems)
    {
        if (!evidence.IsComplete || _unreadable)
        {
            return;
        }

        foreach (var (id, row) in claims.Ids.Entries)
        {
            if (!_doubtful.Contains(row) && verdicts[row] is { } verdict && Lacking(verdict, row) is { } lacking)
            {
                problems.Add(claims.Schema.Path, claims.Lines[row], 1, "verdict-unargued", claims.KeyField, id,
                    $"the verdict on '{id}' is {EnumNames.InData(verdict.ToString())}, but {lacking} in {evidence.Schema.Path} (codebook: article-claims.verdict)");
            }
        }
    }

    private string? Lacking(ArticleVerdict verdict, int row)
    {
        var bearings = _bearings.GetValueOrDefault(row) ?? [];
        return verdict switch
        {
            ArticleVerdict.NotTestable => null,
            ArticleVerdict.Contradicted => bearings.Contains(EvidenceBearing.Contradicts) ? null : "no row contradicts it",
            _ when !bearings.Contains(EvidenceBearing.Supports) => "no row supports it",
            ArticleVerdict.Holds when bearings.Contains(EvidenceBearing.Contradicts) => "a row contradicts it",
            _ => null,
        };
    }
}
