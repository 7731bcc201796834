namespace DprkEngagement;

/// <summary>The words of the ledger's lines.</summary>
internal static class LedgerWords
{
    /// <summary>What is counted, with the unit, so that the figure needs none.</summary>
    public static string Of(Quantity quantity) => quantity switch
    {
        Quantity.TroopsDeployed => "Soldiers sent so far",
        Quantity.MunitionsContainers => "Containers of munitions",
        Quantity.ArtilleryRounds => "Shells and rockets",
        Quantity.BallisticMissilesDelivered => "Ballistic missiles",
        Quantity.MissilesAllTypes => "Missiles of every type",
        Quantity.ArtilleryPieces => "Long-range guns",
        Quantity.Workers => "Workers",
        Quantity.BorderEntries => "Entries into Russia",
        Quantity.VisasIssued => "Russian visas",
        Quantity.ArmsValue => "Worth of the arms, $",
        Quantity.PotentialEarnings => "Earned or due, $",
        Quantity.EconomicEffect => "Economic effect, won",
        Quantity.OilRefined => "Refined oil, barrels",
        Quantity.TankerVoyages => "Tanker calls",
        Quantity.ReturnValue => "Documented returns, $",
        Quantity.TroopIncome => "Soldiers’ income, $",
        Quantity.TroopIncomePerYear => "Soldiers’ pay a year, $",
        Quantity.EarningsReceived => "Earnings received, %",
        Quantity.ReturnContainers => "Containers, any load",
        _ => Capital(EnumText.Words(quantity)),
    };

    /// <summary>A section of which nothing is known.</summary>
    public static string Of(ReturnKind kind) => Capital(EnumText.Words(kind));

    /// <summary>The kind of number, after what is counted.</summary>
    public static string Of(ClaimMeasure measure) => measure switch
    {
        ClaimMeasure.Stock => ", at the time",
        // The time stands beside the figure.
        ClaimMeasure.Flow => "",
        _ => ", so far",
    };

    /// <summary>The figure in words without the unit; for a part of time with the time: "more than 1 million, Mar–Oct 2024".</summary>
    public static string Figure(Claim claim)
    {
        if (claim.Estimate.Smallest is null)
        {
            return "no number given";
        }

        var unit = UnitText.Plural(claim.Estimate.Unit);
        var spoken = EstimateText.Spoken(claim.Estimate);
        var cut = spoken.EndsWith(unit, StringComparison.Ordinal) ? unit.Length : UnitText.Singular(claim.Estimate.Unit).Length;
        return spoken[..^cut].TrimEnd();
    }

    /// <summary>The time of a flow, since flows of different times cannot be compared; empty otherwise.</summary>
    public static string Time(Claim claim) => claim.Measure == ClaimMeasure.Flow && claim.PeriodEnd is not null ? PeriodText.TightOf(claim) : "";

    /// <summary>When it was stated, no finer than a month.</summary>
    public static string When(Claim claim) => claim.Published.Precision == DatePrecision.Year ? DateText.Year(claim.Published.Start) : DateText.Month(claim.Published.Start);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
