namespace DprkEngagement.Notebooks;

/// <summary>Said when a cell starts and again when it has ended. For the terminal only: nothing of it reaches an output.</summary>
/// <param name="Notebook">The notebook's path, as the caller named it.</param>
/// <param name="Cell">Number of the code cell, from 1.</param>
/// <param name="Of">How many code cells the notebook has.</param>
/// <param name="Ended">False when the cell starts.</param>
/// <param name="Elapsed">Since the cell started; zero when it starts.</param>
public sealed record CellProgress(string Notebook, int Cell, int Of, bool Ended, TimeSpan Elapsed);
