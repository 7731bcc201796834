namespace DprkEngagement.Cli.Running;

/// <summary>Stages in words.</summary>
internal static class StageText
{
    public static string InWords(this NotebookStage stage) => stage switch
    {
        NotebookStage.Waiting => "waiting",
        NotebookStage.Running => "running",
        NotebookStage.Done => "done",
        NotebookStage.Failed => "FAILED",
        NotebookStage.LeftOut => "left out",
        NotebookStage.Stopped => "stopped",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
    };
}
