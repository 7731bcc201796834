using System.Globalization;

namespace DprkEngagement;

/// <summary>A counterpart's line.</summary>
/// <param name="Series">Its counts.</param>
internal sealed record CumulativeLine(CumulativeSeries Series)
{
    public ActorStyle Style => Series.Counterpart is { } actor ? ActorStyle.Of(actor.Iso3c) : ActorStyle.Other;

    public string Name(bool narrow) => Series.Counterpart is { } actor ? (narrow ? actor.ShortName : actor.Name) : CounterpartGroup.OthersName;

    /// <summary>The counted meetings.</summary>
    public IEnumerable<CumulativeStep> Coded => Series.Steps.Where(step => !step.Meeting.Provisional);

    /// <summary>How many counted meetings there were.</summary>
    public int Total => Coded.Count();

    /// <summary>How many counted meetings there were up to a day, inclusive.</summary>
    public int TotalBy(DateOnly day) => Coded.Count(step => step.Day <= day);

    /// <summary>How many provisional ones came on top.</summary>
    public int Provisional => Series.Steps.Count - Total;

    /// <summary>"China 7", "China 7 + 1 provisional".</summary>
    public string Label(bool narrow) => string.Create(
        CultureInfo.InvariantCulture,
        $"<b>{PlotlyText.Escape(Name(narrow))} {Total}</b>{(Provisional == 0 ? "" : narrow ? $" + {Provisional}" : $" + {Provisional} provisional")}");
}
