namespace DprkEngagement;

/// <content>Killed and wounded.</content>
public static partial class Charts
{
    /// <summary>
    /// The last word of each claimant on losses, by what is counted; figures that count a part or recall an older one stand below, for
    /// they are no toll.
    /// </summary>
    /// <param name="data">The data.</param>
    public static Figure Losses(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var unit = data.Quantities.FirstOrDefault(IsSoldiers)?.Unit;
        var quantities = data.Quantities.Where(quantity => quantity.Family == "losses" && quantity.Unit == unit).Select(quantity => (Quantity: quantity,
            Claims: data.ClaimsDrawn(one => one == quantity).Where(claim => claim.Measure is ClaimMeasure.Cumulative).ToList())).ToList();
        // What fewer than three count is no toll that claimants could differ on.
        var tolls = quantities.Where(one => one.Claims.OfTheWhole().Select(claim => claim.Claimant).Distinct().Count() > 2)
            .Select(one => (one.Quantity, Claims: one.Claims.OfTheWhole().LastWords()))
            .OrderByDescending(one => one.Claims.Max(claim => claim.Estimate.Largest)).ThenByDescending(one => one.Claims.Count).ToList();
        var shown = tolls.SelectMany(one => one.Claims).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var others = quantities.SelectMany(one => one.Claims.Except(tolls.Any(toll => toll.Quantity == one.Quantity) ? one.Claims.OfTheWhole() : [])
            .Where(claim => claim.Estimate.Smallest is not null).LastWords()).Where(claim => !shown.Contains(claim.Id)).OrderBy(claim => claim.Published.Start).ToList();
        string Head(Quantity quantity) => ClaimChoice.Capital(WithoutUnit(quantity));
        List<(string Panel, Claim Claim)> rows = [.. tolls.SelectMany(one => one.Claims.Select(claim => (Head(one.Quantity), claim))), .. others.Select(claim => ("Other counts", claim))];
        return new Figure
        {
            Id = "losses",
            Data = data,
            Title = LossesTitle(tolls),
            Subtitle = "North Korean soldiers in the war: the last word of each claimant",
            Caption = $"{ClaimChoice.Signs([.. rows.Select(row => row.Claim)])} Other counts are portraits or honours of the dead, a part, or an older figure: no toll. Earlier words are in the table of claims.",
            AltText = ClaimChoice.InWords("The last word of each claimant on losses, as rows by date", rows),
            Table = ClaimChoice.Table("Losses of North Korean soldiers: last words", rows),
            Draw = house =>
            {
                if (rows.Count == 0)
                {
                    ClaimRows.Nothing(house, data);
                    return;
                }

                var scale = new ClaimScale(rows.Select(row => row.Claim));
                ClaimRow Row(Claim claim) => new(claim, claim.Estimate.Smallest is null ? "" : claim.OutlierReason is null ? claim.Note() : Reading(claim, tolls));
                var panels = new ClaimRows(house, data, rows.Select(row => (Row(row.Claim), scale)));
                foreach (var (quantity, claims) in tolls)
                {
                    panels.Panel(Head(quantity), "", [.. claims.Select(Row)], scale);
                }

                panels.Panel("Other counts,", "no toll", [.. others.Select(claim => Row(claim) with { Note = OtherNote(claim) })], scale);
            },
        };

        // Among other counts a quantity of its own says what it is.
        string OtherNote(Claim claim) => string.Join(", ", new[] { tolls.Any(toll => toll.Quantity == claim.Quantity) ? "" : WithoutUnit(claim.Quantity), claim.Note() }.Where(text => text.Length > 0));
    }

    private static string WithoutUnit(Quantity quantity) =>
        quantity.ShortLabel.StartsWith(quantity.Unit.Plural + " ", StringComparison.Ordinal) ? quantity.ShortLabel[(quantity.Unit.Plural.Length + 1)..] : quantity.ShortLabel;

    // An outlier that equals the top of a wider count is most likely that count: our reading, said as one.
    private static bool IsWiderCount(Claim claim, IReadOnlyList<(Quantity Quantity, IReadOnlyList<Claim> Claims)> tolls) => claim.OutlierReason is not null
        && tolls.Any(toll => toll.Quantity != claim.Quantity && toll.Claims.Span() is { } span && span.Highest == claim.Estimate.Largest);

    private static string Reading(Claim claim, IReadOnlyList<(Quantity Quantity, IReadOnlyList<Claim> Claims)> tolls) =>
        IsWiderCount(claim, tolls) ? "we read: " + WithoutUnit(tolls.First(toll => toll.Quantity != claim.Quantity && toll.Claims.Span()?.Highest == claim.Estimate.Largest).Quantity)
            : "outlier" + (claim.Note() is { Length: > 0 } note ? ", " + note : "");

    private static string LossesTitle(IReadOnlyList<(Quantity Quantity, IReadOnlyList<Claim> Claims)> tolls)
    {
        var spans = tolls.Select(toll => (toll.Quantity, Span: toll.Claims.Span())).Where(toll => toll.Span is not null).ToList();
        if (spans.Count == 0)
        {
            return "What each party said about North Korean losses";
        }

        var (quantity, span) = spans.MaxBy(one => one.Span!.Highest);
        var high = NumberText.Short(span!.High());
        var read = tolls.SelectMany(toll => toll.Claims).LastOrDefault(claim => IsWiderCount(claim, tolls));
        var second = spans.Where(one => one.Quantity != quantity).OrderByDescending(one => one.Span!.Highest).FirstOrDefault();
        return read is not null ? $"Claims reach {high} {WithoutUnit(quantity)}; “{NumberText.Short((decimal)read.Estimate.Largest!.Value)}\u00a0{WithoutUnit(read.Quantity)}” reads to us as the same number"
            : second.Span is { } other ? $"Claims reach {high} {WithoutUnit(quantity)}, {NumberText.Short(other.High())} {WithoutUnit(second.Quantity)}"
            : $"Claims reach {high} {WithoutUnit(quantity)}";
    }
}
