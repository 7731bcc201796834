namespace DprkEngagement;

/// <content>Treaties and agreements.</content>
public static partial class Measures
{
    /// <summary>Treaties, agreements and declarations in the order of their first step, with what is known of force and end.</summary>
    public static Result<Agreement> Agreements(EngagementData data)
    {
        static DateOnly? First(Agreement one) => one.Steps.Count == 0 ? one.InForceFrom : one.Steps.Min(step => step.Event.Date.Start);
        static string Partners(Agreement one) => string.Join(", ", one.Steps.SelectMany(step => step.Event.Participants)
            .Where(part => part.Actor.Iso3c != "PRK" && part.Role != ParticipantRole.Host).Select(part => part.Actor.ShortName).Distinct());
        return new Result<Agreement>
        {
            Title = "Treaties, agreements and declarations of North Korea (empty: not known)",
            Unit = "agreements",
            Definition = "What a page tells of. In force and ended are empty where no page gives the day, or where one side alone declared "
                + "it void: that is a step. An agreement that is not here was not found.",
            Rows = [.. data.Agreements.OrderBy(First).ThenBy(one => one.Id, StringComparer.Ordinal)],
            Columns =
            [
                new("title", "Agreement", one => one.Title),
                new("partners", "With", Partners),
                new("first_step", "First step", one => First(one)),
                new("mutual_defence", "Help in war", one => one.MutualDefence),
                new("in_force_from", "In force from", one => one.InForceFrom),
                new("ended_on", "Ended on", one => one.EndedOn),
                new("steps", "Steps", one => string.Join(", ", one.Steps.Select(step => $"{EnumText.Words(step.Kind)} "
                    + $"{DateText.Of(step.Event.Date)}"))),
            ],
            Ids = one => [one.Id, .. one.Steps.Select(step => step.Event.Id)],
        };
    }
}
