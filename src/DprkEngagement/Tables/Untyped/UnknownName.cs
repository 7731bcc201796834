namespace DprkEngagement;

/// <summary>What to say to somebody who asked for a name that there is not.</summary>
internal static class UnknownName
{
    /// <param name="kind">What was asked for, e.g. event.</param>
    /// <param name="name">The name given.</param>
    /// <param name="names">The names there are.</param>
    public static string Message(string kind, string name, IEnumerable<string> names) => NearestValue.Of(name, names) is { } near
        ? $"there is no {kind} '{name}'; did you mean '{near}'?"
        : $"there is no {kind} '{name}'";
}
