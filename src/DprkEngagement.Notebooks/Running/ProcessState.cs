namespace DprkEngagement.Notebooks;

/// <summary>
/// What a run changes in the process: working directory and console. Put back when disposed. The console stays routed
/// when a cell was left running, so that it cannot write on the terminal.
/// </summary>
internal sealed class ProcessState : IDisposable
{
    private readonly string _folder = Directory.GetCurrentDirectory();
    private readonly TextWriter _out = Console.Out;
    private readonly TextWriter _error = Console.Error;
    private readonly TextReader _in = Console.In;

    public ProcessState(string folder)
    {
        Directory.SetCurrentDirectory(folder);
        Console.SetOut(new ConsoleRouter("stdout", _out));
        Console.SetError(new ConsoleRouter("stderr", _error));
        Console.SetIn(TextReader.Null);
    }

    /// <summary>A cell could not be stopped.</summary>
    public bool CellLeftRunning { get; set; }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_folder);
        Console.SetIn(_in);
        if (!CellLeftRunning)
        {
            Console.SetOut(_out);
            Console.SetError(_error);
        }
    }
}
