namespace DprkEngagement.Cli;

/// <summary>The user asked for something that cannot be done; the message says what and what would work.</summary>
internal sealed class UsageException(string message) : Exception(message);
