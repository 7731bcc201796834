namespace DprkEngagement;

/// <summary>
/// Statements of one claimant that a line may join: running totals less than a year apart. A longer line would look
/// like a measured path, and one from a ceiling to a floor like a rise, though the two may be the same number.
/// </summary>
/// <param name="Claims">At least two, in order.</param>
/// <param name="Dash">Tells the offices of one state apart.</param>
internal sealed record ClaimPath(IReadOnlyList<Claim> Claims, string Dash)
{
    private const int MonthsApart = 12;

    /// <summary>The paths of a panel.</summary>
    public static IReadOnlyList<ClaimPath> In(IEnumerable<Claim> claims)
    {
        var runs = claims.Where(c => c.Measure == ClaimMeasure.Cumulative && c.Status == CodeStatus.Coded && c.OutlierReason is null)
            .GroupBy(c => c.Claimant.Id, StringComparer.Ordinal)
            .SelectMany(Runs)
            .ToList();
        var paths = new List<ClaimPath>();
        foreach (var state in runs.GroupBy(r => ActorStyle.Of(r[0].Claimant)))
        {
            var dashes = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var run in state)
            {
                var claimant = run[0].Claimant;
                if (!dashes.TryGetValue(claimant.Id, out var dash))
                {
                    dash = Preferred(claimant, state.Key).First(d => !dashes.ContainsValue(d) || dashes.Count >= 5);
                    dashes.Add(claimant.Id, dash);
                }

                paths.Add(new ClaimPath(run, dash));
            }
        }

        return paths;
    }

    // Intelligence solid, ministers and armed forces dotted; a second office of the kind takes what is left.
    private static IEnumerable<string> Preferred(Claimant claimant, ActorStyle actor) =>
        (claimant.Type is ClaimantType.Intelligence ? [actor.Dash, "solid", "longdash"] : (string[])[actor.Dash == "solid" ? "dot" : actor.Dash])
        .Concat(["solid", "dash", "dot", "dashdot", "longdash"]);

    private static IEnumerable<List<Claim>> Runs(IEnumerable<Claim> claims)
    {
        var run = new List<Claim>();
        foreach (var claim in claims)
        {
            if (run.Count > 0 && (run[^1].Published.Start.AddMonths(MonthsApart) <= claim.Published.Start || Opposite(run[^1].Estimate, claim.Estimate)))
            {
                if (run.Count > 1)
                {
                    yield return run;
                }

                run = [];
            }

            run.Add(claim);
        }

        if (run.Count > 1)
        {
            yield return run;
        }
    }

    private static bool Opposite(Estimate earlier, Estimate later) => (earlier.OpenAbove && later.OpenBelow) || (earlier.OpenBelow && later.OpenAbove);
}
