namespace DprkEngagement.Cli.Running;

/// <summary>How far a notebook of a rerun has come.</summary>
internal enum NotebookStage
{
    /// <summary>Its turn has not come.</summary>
    Waiting,

    /// <summary>A cell of it is running.</summary>
    Running,

    /// <summary>Every cell was run.</summary>
    Done,

    /// <summary>A cell failed, or the file is no notebook, or it could not be read or its result written.</summary>
    Failed,

    /// <summary>It was not run, since something that it needs is not there.</summary>
    LeftOut,

    /// <summary>Ctrl-C came before its end.</summary>
    Stopped,
}
