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
        var (sent, totals, total) = (data.NumbersDrawn(IsSoldiers), SentClaims(data), TotalSent(data));
        var most = sent.Where(claim => claim.OutlierReason is null).Select(ClaimChoice.Value).DefaultIfEmpty().Max();
        var plans = data.NumbersDrawn(quantity => quantity is { Family: "soldiers", LooksAhead: true });
        var beyond = plans.Where(claim => claim.Least() > most && Followers(claim.Group).Count == 0).ToList();
        // Plans of one group stand together, in the order of their first.
        var others = plans.Except(beyond).GroupBy(claim => claim.Group).OrderBy(group => group.Key is null).SelectMany(group => group)
            .ToList();
        List<(string Panel, Claim Claim)> rows =
            [.. beyond.Select(claim => ("Forecast beyond all claims", claim)), .. others.Select(claim => ("Planned", claim))];
        return OfClaims(
            data, "soldiers-planned",
            beyond.Count > 0
                ? $"No claim says that any forecast of {NumberText.Short((decimal)beyond.Min(ClaimChoice.Least))} soldiers "
                    + "or more came true"
                : "What was planned or forecast of soldiers, and what was claimed later",
            "Plans and forecasts of North Korean soldiers for Russia, and what later claims say",
            $"{ClaimChoice.Signs(plans)} Which claims followed which plan is the record’s grouping, not proof that a plan was carried out.",
            rows, house =>
            {
                var scale = new ClaimScale(plans.Concat(sent));
                ClaimRow Far(Claim claim) => new(claim, claim.Note());
                ClaimRow Near(Claim claim) => new(claim, Bracket: Bracket(claim.Group));
                var panels = new ClaimRows(house, data,
                    [.. beyond.Select(claim => (Far(claim), scale)), .. others.Select(claim => (Near(claim), scale))]);
                if (total is not null)
                {
                    house.Text($"Shaded: <b>{total.Short()}</b>, all who were sent, as last claimed", house.Y, valign: "top",
                        color: house.Ink.Text);
                    house.Y += Math.Round(house.Size.Label * 1.3) + 12;
                }

                panels.Panel("Forecast,", "and no claim says that they came", beyond.Select(Far), scale, total);
                panels.Panel("Planned,", "and what was claimed later", others.Select(Near), scale, total);
            });

        IReadOnlyList<Claim> Followers(string? group) => group is null
            || plans.FirstOrDefault(plan => plan.Group == group) is not { } first ? []
            : [.. sent.Where(claim => claim.Group == group && claim.Published.Start >= first.Published.Start
                && claim.Measure is not ClaimMeasure.Stock)];
        string Bracket(string? group)
        {
            // Running totals where there are any; else what moved in batches.
            var span = Followers(group).Intersect(totals).Span() ?? Followers(group).Span();
            var words = ClaimChoice.Capital(ClaimChoice.WordsOfGroup(group));
            return group is null ? "no later claim is tied to these" : span is null ? $"{words}: no claim so far"
                : $"{words}: {span.Short()} claimed";
        }
    }
}
