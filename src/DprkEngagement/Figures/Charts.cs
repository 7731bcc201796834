namespace DprkEngagement;

/// <summary>Every chart: each takes the data and returns a figure. A title that states a finding is computed from the data.</summary>
public static partial class Charts;
