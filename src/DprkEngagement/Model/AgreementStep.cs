namespace DprkEngagement;

/// <summary>A step of an agreement.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Event">When and by whom.</param>
/// <param name="Kind">Which step.</param>
public sealed record AgreementStep(string AgreementId, Event Event, AgreementStepKind Kind);
