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
        Quantity.PotentialEarnings => "Might have earned, $",
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

    /// <summary>
    /// The figure without the unit, with what belongs to it: the time of a flow, what containers are taken to hold:
    /// "more than 1 million, Mar–Oct 2024", "more than 12 million, if all 152 mm".
    /// </summary>
    /// <param name="data">For the conversions.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="tight">True where there is little space: 12 m+.</param>
    public static string Figure(EngagementData data, Claim claim, bool tight = false) => string.Join(", ", new[]
    {
        tight && HasSign(claim.Estimate) ? EstimateText.Short(claim.Estimate) : Figure(claim), Time(claim), Condition(data, claim),
    }.Where(part => part.Length > 0));

    /// <summary>The figure in words without the unit: "more than 1 million".</summary>
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

    // "About" has no sign and stays a word.
    private static bool HasSign(Estimate estimate) => estimate.OpenAbove || estimate.OpenBelow || estimate.Hedge == Hedge.Range;

    private static string Condition(EngagementData data, Claim claim) =>
        data.Conversions.FirstOrDefault(one => one.RoundsClaim?.Id == claim.Id)?.Assumption switch
        {
            ConversionAssumption.All152mm => "if all 152 mm",
            ConversionAssumption.All122mm => "if all 122 mm",
            _ => "",
        };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
