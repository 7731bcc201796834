namespace DprkEngagement;

/// <content>Plans and forecasts of soldiers, and what came of them.</content>
public static partial class Charts
{
    /// <summary>
    /// Plans and forecasts of soldiers on one straight scale: those beyond everything that was claimed to have been sent, and those that
    /// claims of the same group followed, with the span of these claims.
    /// </summary>
    /// <param name="data">The data.</param>
    public static Figure SoldiersPlanned(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var sent = data.ClaimsDrawn(IsSoldiers).Where(claim => claim.Estimate.Smallest is not null).ToList();
        var most = sent.Where(claim => claim.OutlierReason is null).Max(claim => claim.Estimate.Largest);
        var totals = SentClaims(data).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var total = SentClaims(data).OfTheWhole().Span();
        var plans = data.ClaimsDrawn(quantity => quantity is { Family: Soldiers, LooksAhead: true }).Where(claim => claim.Estimate.Smallest is not null).ToList();
        var beyond = plans.Where(claim => claim.Estimate.Smallest > most && Followed(claim).Count == 0).ToList();
        // Plans of one group stand together, in the order of their first.
        var others = plans.Except(beyond).GroupBy(claim => claim.Group ?? "", StringComparer.Ordinal).OrderBy(group => group.Key.Length == 0).SelectMany(group => group).ToList();
        IReadOnlyList<Claim> Followed(Claim plan) => plan.Group is null ? []
            : [.. sent.Where(claim => claim.Group == plan.Group && claim.Published.Start >= plan.Published.Start && claim.Measure is not ClaimMeasure.Stock)];
        // Running totals where there are any; else what moved in batches.
        string Bracket(Claim plan)
        {
            var words = ClaimChoice.Capital(ClaimChoice.WordsOfGroup(plan.Group));
            var followers = plan.Group is null ? [] : Followed(others.First(other => other.Group == plan.Group));
            var span = followers.Where(claim => totals.Contains(claim.Id)).Span() ?? followers.Span();
            return plan.Group is null ? "no later claim is tied to these" : span is null ? $"{words}: no claim so far" : $"{words}: {span.Short()} claimed later";
        }

        List<(string Panel, Claim Claim)> rows = [.. beyond.Select(claim => ("Forecast beyond all claims", claim)), .. others.Select(claim => ("Planned", claim))];
        return new Figure
        {
            Id = "soldiers-planned",
            Data = data,
            Title = beyond.Count > 0
                ? $"No claim says that any forecast of {NumberText.Short((decimal)beyond.Min(claim => claim.Estimate.Smallest)!.Value)} soldiers or more came true"
                : "What was planned or forecast of soldiers, and what was claimed later",
            Subtitle = "Plans and forecasts of North Korean soldiers for Russia, and what later claims say",
            Caption = $"{ClaimChoice.Signs([.. rows.Select(row => row.Claim)])} Which claims followed which plan is the record’s grouping, not proof that a plan was carried out.",
            AltText = ClaimChoice.InWords("Plans and forecasts of soldiers, as rows by date", rows),
            Table = ClaimChoice.Table("Plans and forecasts of North Korean soldiers for Russia", rows),
            Draw = house =>
            {
                if (rows.Count == 0)
                {
                    ClaimRows.Nothing(house, data);
                    return;
                }

                var scale = new ClaimScale(plans.Concat(sent));
                ClaimRow Far(Claim claim) => new(claim, claim.Note());
                ClaimRow Near(Claim claim) => new(claim, Bracket: Bracket(claim));
                var panels = new ClaimRows(house, data, [.. beyond.Select(claim => (Far(claim), scale)), .. others.Select(claim => (Near(claim), scale))]);
                if (total is not null)
                {
                    house.Text($"Shaded: <b>{total.Short()}</b>, all who were sent, as last claimed", house.Y, valign: "top", color: house.Ink.Text);
                    house.Y += Math.Round(house.Size.Label * 1.3) + 12;
                }

                panels.Panel("Forecast,", "and no claim says that they came", [.. beyond.Select(Far)], scale, total);
                panels.Panel("Planned,", "and what was claimed later", [.. others.Select(Near)], scale, total);
            },
        };
    }
}
