namespace DprkEngagement;

/// <summary>datapackage.json cannot be used as it stands. Caught where it is read and reported as a problem.</summary>
internal sealed class SchemaException(string message) : Exception(message);
