namespace DprkEngagement;

/// <content>How many soldiers were there at a time, and how many moved in one batch.</content>
public static partial class Charts
{
    /// <summary>Claims on soldiers in Russia on a day, by what they count, and on those that moved in one batch; on the scale of <see cref="SoldiersSent"/>.</summary>
    /// <param name="data">The data.</param>
    public static Figure SoldiersThere(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var sent = SentClaims(data).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var claims = data.ClaimsDrawn(IsSoldiers).Where(claim => claim.Estimate.Smallest is not null && !sent.Contains(claim.Id)).ToList();
        var there = claims.Where(claim => claim.Measure is ClaimMeasure.Stock).ToList();
        var batches = claims.Where(claim => claim.Measure is ClaimMeasure.Flow).ToList();
        var groups = there.GroupBy(claim => claim.Group ?? "", StringComparer.Ordinal).ToList();
        string Head(string group) => group.Length == 0 ? "On a day" : ClaimChoice.Capital(ClaimChoice.WordsOfGroup(group));
        List<(string Panel, Claim Claim)> rows =
        [
            .. groups.SelectMany(group => group.Select(claim => (Head(group.Key), claim))),
            .. batches.Select(claim => ("Moved in one batch", claim)),
        ];
        return new Figure
        {
            Id = "soldiers-there",
            Data = data,
            Title = ThereTitle(there, batches),
            Subtitle = "North Korean soldiers said to be in Russia on a day, after losses and rotation, or to have moved",
            Caption = $"{ClaimChoice.Signs([.. rows.Select(row => row.Claim)])} Not the same people throughout: soldiers fell, went home and were replaced. In Kursk is part of in Russia. Batches are part of the totals.",
            AltText = ClaimChoice.InWords("Claims on soldiers there at a time, as rows by date", rows),
            Table = ClaimChoice.Table("Claims on North Korean soldiers in Russia at a time", rows),
            Draw = house =>
            {
                if (rows.Count == 0)
                {
                    ClaimRows.Nothing(house, data);
                    return;
                }

                var scale = new ClaimScale(data.ClaimsDrawn(IsSoldiers));
                // In a group's own panel its name is said; among batches it tells them apart.
                ClaimRow Row(Claim claim) => new(claim, claim.Note());
                ClaimRow Batch(Claim claim) => new(claim, claim.Scope ?? "");
                var panels = new ClaimRows(house, data, [.. there.Select(claim => (Row(claim), scale)), .. batches.Select(claim => (Batch(claim), scale))]);
                foreach (var group in groups)
                {
                    panels.Panel(Head(group.Key) + ",", "there on a day", [.. group.Select(Row)], scale);
                }

                panels.Panel("Moved in one batch,", "part of the totals", [.. batches.Select(Batch)], scale);
            },
        };
    }

    private static string ThereTitle(IReadOnlyList<Claim> there, IReadOnlyList<Claim> batches)
    {
        static string Ends(IEnumerable<Claim> claims)
        {
            var (low, high) = ((decimal)claims.Min(claim => claim.Estimate.Smallest)!.Value, (decimal)claims.Max(claim => claim.Estimate.Largest)!.Value);
            return low == high ? NumberText.Short(high) : $"{NumberText.Short(low)}–{NumberText.Short(high)}";
        }

        if (there.Count < 3)
        {
            return "What each party said about soldiers in Russia at one time";
        }

        var sorted = there.OrderBy(claim => claim.Estimate.Smallest).ToList();
        var alone = (decimal)sorted[1].Estimate.Smallest!.Value >= 2 * (decimal)sorted[0].Estimate.Largest!.Value;
        return $"{(alone ? "All claims but one" : "Claims")} put {Ends(alone ? sorted.Skip(1) : sorted)} there at one time"
            + (batches.Count > 1 ? $"; batches were of {Ends(batches)}" : "");
    }
}
