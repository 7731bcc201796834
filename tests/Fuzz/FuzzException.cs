namespace DprkEngagement.Fuzz;

/// <summary>An input broke a promise; it was kept in a file.</summary>
internal sealed class FuzzException(string message, Exception? cause = null) : Exception(message, cause);
