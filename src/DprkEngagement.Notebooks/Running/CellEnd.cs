namespace DprkEngagement.Notebooks;

/// <summary>How a cell's thread came to its end.</summary>
/// <param name="Problem">What it threw; null when nothing.</param>
/// <param name="LeftRunning">It did not end by itself: its time was up or the run was cancelled.</param>
/// <param name="Cancelled">The run was cancelled.</param>
internal sealed record CellEnd(Exception? Problem, bool LeftRunning, bool Cancelled);
