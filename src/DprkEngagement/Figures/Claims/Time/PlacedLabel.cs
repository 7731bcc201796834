namespace DprkEngagement;

/// <summary>A label that found room.</summary>
/// <param name="Label">The label.</param>
/// <param name="Form">The form that fits.</param>
/// <param name="Spot">Where.</param>
/// <param name="Leader">True where a thin line leads to the mark.</param>
internal sealed record PlacedLabel(TimeLabel Label, LabelForm Form, LabelSpot Spot, bool Leader);
