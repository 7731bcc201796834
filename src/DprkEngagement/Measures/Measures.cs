namespace DprkEngagement;

/// <summary>Every measure: each takes the data and returns numbers with unit, definition and the ids of the rows used.</summary>
public static partial class Measures;
