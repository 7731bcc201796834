namespace DprkEngagement.Notebooks;

/// <summary>A file is not a notebook that can be read; the message names file, line, column and what was expected.</summary>
public sealed class NotebookException : Exception
{
    internal NotebookException(string path, int line, int column, string found, string expected)
        : base(FormattableString.Invariant($"{path}({line},{column}): error notebook-malformed: {found}; expected {expected}"))
    {
        Path = path;
        Line = line;
        Column = column;
    }

    /// <summary>The file, as the caller named it.</summary>
    public string Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column, from 1.</summary>
    public int Column { get; }
}
