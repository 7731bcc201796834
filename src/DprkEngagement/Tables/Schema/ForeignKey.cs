namespace DprkEngagement;

/// <summary>Columns whose values must stand in another table.</summary>
/// <param name="Fields">The columns.</param>
/// <param name="Resource">The other table; the same table where a row points to another of its kind.</param>
/// <param name="ResourceFields">The columns there.</param>
internal sealed record ForeignKey(IReadOnlyList<string> Fields, string Resource, IReadOnlyList<string> ResourceFields);
