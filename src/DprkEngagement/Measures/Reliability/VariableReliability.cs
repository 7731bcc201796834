namespace DprkEngagement;

/// <summary>How well the coders agree on one variable.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Coders">Who coded it.</param>
/// <param name="Agreement">Over the events that at least two of them coded; without numbers where one coder coded alone.</param>
/// <param name="Differing">Ids of the events on which they differ.</param>
/// <param name="CodedOnce">Ids of the events that one coder coded alone: no agreement can be computed from them.</param>
public sealed record VariableReliability(
    CodedVariable Variable,
    IReadOnlyList<string> Coders,
    CoderAgreement Agreement,
    IReadOnlyList<string> Differing,
    IReadOnlyList<string> CodedOnce);
