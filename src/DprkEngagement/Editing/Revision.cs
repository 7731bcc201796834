namespace DprkEngagement;

/// <summary>A claim with a revised figure: what it takes over from the claim that it replaces.</summary>
internal static class Revision
{
    private static readonly string[] Figures = ["low", "best", "high"];

    /// <summary>Not taken over: what names the old row, dates it, or judges it.</summary>
    private static readonly string[] Own = ["claim_id", "date_published", "date_prec", "code_status", "superseded_by", "outlier_reason", "title", "notes"];

    /// <summary>True where a figure was given for the new claim: one that was not taken over.</summary>
    public static bool HasFigure(RowDraft claim) => Figures.Any(figure => claim.Has(figure) && !claim.Reasons.ContainsKey(figure));

    /// <exception cref="AdditionException">There is no such claim, or it was replaced before.</exception>
    public static void Inherit(RowDraft claim, CsvTable claims, string old)
    {
        var row = claims.Find(claims.Schema.PrimaryKey[0], old);
        if (row < 0)
        {
            var near = NearestValue.Of(old, claims.Rows.Select(one => one.Values[0]));
            throw new AdditionException($"There is no claim '{old}'{(near is null ? "" : $"; did you mean '{near}'?")}");
        }

        if (claims.Value(row, "code_status") == "superseded")
        {
            throw new AdditionException($"'{old}' was replaced by '{claims.Value(row, "superseded_by")}' already; supersede that.");
        }

        var revised = Figures.Any(claim.Has);
        var before = Shape(column => claims.Value(row, column));
        foreach (var column in claims.Schema.Fields.Select(field => field.Name).Except(Own))
        {
            var isFigure = Figures.Contains(column);
            // Old figures beside a new one would be nobody's claim; the old wording fits only figures of the same kind.
            if ((isFigure && revised) || (column == "hedge" && revised && Shape(name => claim[name]) != before))
            {
                continue;
            }

            claim.Propose(column, claims.Value(row, column), "as in the row it replaces");
        }
    }

    private static (bool, bool, bool) Shape(Func<string, string> value) => (value("low").Length > 0, value("best").Length > 0, value("high").Length > 0);
}
