namespace DprkEngagement;

/// <summary>How many rounds a container is taken to hold under one assumption: from the lowest to the highest that two stated numbers give.</summary>
/// <param name="Assumption">What the containers are taken to hold.</param>
/// <param name="Low">Fewest rounds a container.</param>
/// <param name="High">Most rounds a container.</param>
/// <param name="Conversions">The rows, in order.</param>
public sealed record ConversionRate(ConversionAssumption Assumption, decimal Low, decimal High, IReadOnlyList<Conversion> Conversions)
{
    /// <summary>"if all were 152 mm", for heads.</summary>
    internal string Condition => Assumption switch
    {
        ConversionAssumption.All152mm => "if all were 152 mm",
        ConversionAssumption.All122mm => "if all were 122 mm",
        _ => "calibre not stated",
    };

    /// <summary>"400–480".</summary>
    internal string Text => Whole(Low) == Whole(High) ? Whole(Low) : $"{Whole(Low)}–{Whole(High)}";

    private static string Whole(decimal number) => NumberText.Full(decimal.Round(number, 0, MidpointRounding.AwayFromZero));
}
