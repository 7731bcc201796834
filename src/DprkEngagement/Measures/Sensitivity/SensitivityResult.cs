namespace DprkEngagement;

/// <summary>A result under one combination of coding choices.</summary>
/// <param name="Choices">The choices.</param>
/// <param name="Value">The result; null is unknown.</param>
public sealed record SensitivityResult(CodingChoices Choices, double? Value);
