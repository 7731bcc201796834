namespace DprkEngagement;

/// <summary>The claims about one kind of thing that went one way. They are listed, never added and never set off against another section.</summary>
/// <param name="Side">Which way it went.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Claims">The claims by quantity, then in order of publication; empty where no verified row tells of any, which is unknown and not nothing.</param>
public sealed record ReturnSection(ReturnSide Side, ReturnKind Kind, IReadOnlyList<Claim> Claims);
