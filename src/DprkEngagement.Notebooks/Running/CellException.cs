namespace DprkEngagement.Notebooks;

/// <summary>A cell cannot be run or did not end well; everything its error output says but the cell's number.</summary>
/// <param name="name">The error's name, e.g. CompileError.</param>
/// <param name="line">Line in the cell, from 1; null when it is not known.</param>
/// <param name="message">What happened, without the place.</param>
/// <param name="traceback">The lines of the traceback when there is more to say than the message.</param>
internal sealed class CellException(string name, int? line, string message, params IReadOnlyList<string> traceback) : Exception(message)
{
    public string Name { get; } = name;

    public int? Line { get; } = line;

    public IReadOnlyList<string> Traceback { get; } = traceback;
}
