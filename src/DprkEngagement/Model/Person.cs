namespace DprkEngagement;

/// <summary>A person who takes part in events.</summary>
/// <param name="Id">Stable key, e.g. kim-jong-un.</param>
/// <param name="Name">Full name for display.</param>
/// <param name="ShortName">The name used in labels, e.g. Kim, Xi, Díaz-Canel.</param>
/// <param name="Actor">The state the person acts for.</param>
public sealed record Person(string Id, string Name, string ShortName, Actor Actor);
