namespace DprkEngagement.Notebooks;

/// <summary>Tells the reader of a page when its notebook was not run to its end.</summary>
internal static class RunNotice
{
    public static Markup Of(NotebookRun run)
    {
        if (run.Failure is { } failure)
        {
            return Markup.Of(
                $"<p class=\"failure\"><strong>This notebook was not run to its end.</strong> It stopped at {failure.Place}: {failure.Message}</p>\n");
        }

        return run.Cancelled
            ? Markup.Of($"<p class=\"failure\"><strong>This notebook was not run to its end:</strong> the run was cancelled.</p>\n")
            : Markup.Empty;
    }
}
