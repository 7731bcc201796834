namespace DprkEngagement;

/// <content>How many soldiers were there at a time, and how many moved in one batch.</content>
public static partial class Charts
{
    /// <summary>
    /// Claims on soldiers in Russia on a day, by the wave they speak of, and on those that moved in one batch; on the scale of
    /// <see cref="SoldiersSent"/>.
    /// </summary>
    /// <param name="data">The data.</param>
    public static Figure SoldiersThere(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var claims = data.NumbersDrawn(IsSoldiers).Except(SentClaims(data)).ToList();
        var there = claims.Where(claim => claim.Measure is ClaimMeasure.Stock).ToList();
        var batches = claims.Where(claim => claim.Measure is ClaimMeasure.Flow).ToList();
        var groups = there.GroupBy(claim => claim.Group is null ? "In Russia" : ClaimChoice.Capital(ClaimChoice.WordsOfGroup(claim.Group)))
            .ToList();
        List<(string Panel, Claim Claim)> rows =
            [.. groups.SelectMany(group => group.Select(claim => (group.Key, claim))),
                .. batches.Select(claim => ("Moved in one batch", claim))];
        return OfClaims(
            data, "soldiers-there", ThereTitle(there, batches),
            "North Korean soldiers said to be in Russia on a day, after losses and rotation, or to have moved",
            $"{ClaimChoice.Signs(claims)} Not the same people throughout: soldiers fell, went home and were replaced. "
                + "In Kursk is part of in Russia. Batches are part of the totals.",
            rows, house =>
            {
                var scale = SoldierScale(data);
                // In a panel of its own a group's name is said; among batches it tells them apart.
                ClaimRow Row(Claim claim) => new(claim, claim.Measure is ClaimMeasure.Flow ? claim.Scope ?? "" : claim.Note());
                var panels = new ClaimRows(house, data, claims.Select(claim => (Row(claim), scale)));
                foreach (var group in groups)
                    panels.Panel(group.Key + ",", "there on a day", group.Select(Row), scale);

                panels.Panel("Moved in one batch,", "part of the totals", batches.Select(Row), scale);
            });
    }

    private static string ThereTitle(IReadOnlyList<Claim> there, IReadOnlyList<Claim> batches)
    {
        static string Ends(IEnumerable<Claim> claims) =>
            string.Join("–", new[] { claims.Min(ClaimChoice.Least), claims.Max(ClaimChoice.Value) }
            .Distinct().Select(end => NumberText.Short((decimal)end)));
        if (there.Count < 3)
            return "What each party said about soldiers in Russia at one time";

        var sorted = there.OrderBy(ClaimChoice.Least).ToList();
        var alone = sorted[1].Least() >= 2 * sorted[0].Value();
        return $"{(alone ? "All claims but one" : "Claims")} put {Ends(alone ? sorted.Skip(1) : sorted)} there at one time"
            + (batches.Count > 1 ? $"; batches were of {Ends(batches)}" : "");
    }
}
