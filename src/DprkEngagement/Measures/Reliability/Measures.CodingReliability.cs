namespace DprkEngagement;

/// <content>Agreement of the coders.</content>
public static partial class Measures
{
    /// <summary>Percent agreement and Krippendorff's alpha for each variable of the codings.</summary>
    /// <param name="data">The data; their table codings holds the codings as they were given.</param>
    /// <exception cref="ArgumentException">The data have no codings, or a value has no place in the order of its variable.</exception>
    public static CodingReliability CodingReliability(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var codings = data.Table("codings");
        return new CodingReliability
        {
            Unit = "events",
            Definition =
                "Percent agreement is the share of events to which both coders gave the same value. Krippendorff's alpha sets it against "
                + "what chance would give: 1 is perfect agreement, 0 is chance. Computed over the events that two coders coded, from the "
                + "values as they were given, before any decision. A variable that one coder coded alone has no agreement.",
            RowIds = [.. codings.Rows.Select(row => row["event_id"]!).Distinct()],
            Variables =
            [
                .. codings.Schema.Fields[codings.PlaceOf("variable")].Categories
                    .Select(CodedVariable.Of)
                    .Select(variable => Reliability(variable, [.. codings.Rows.Where(row => row["variable"] == variable.Name)])),
            ],
        };
    }

    private static VariableReliability Reliability(CodedVariable variable, IReadOnlyList<DataRow> codings)
    {
        var coders = codings.Select(row => row["coder"]!).Distinct().Order(StringComparer.Ordinal).ToList();
        var numbers = variable.Numbers(codings.Select(row => row["value"]!));
        var units = codings.GroupBy(row => row["event_id"]!, row => row["value"]!).ToList();
        return new VariableReliability(
            variable,
            coders,
            CoderAgreement.Of(units.Select(unit => unit.Select(value => (double?)numbers[value]).ToList()), variable.Level),
            [.. units.Where(unit => unit.Distinct().Count() > 1).Select(unit => unit.Key)],
            [.. units.Where(unit => unit.Count() == 1).Select(unit => unit.Key)]);
    }
}
