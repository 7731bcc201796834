namespace DprkEngagement;

/// <summary>An addition that makes no sense; the message says why and what would.</summary>
internal sealed class AdditionException(string message) : Exception(message);
