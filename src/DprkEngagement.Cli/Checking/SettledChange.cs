namespace DprkEngagement.Cli.Checking;

/// <summary>
/// Tells when files have changed and stay as they are. Editors empty a file before they fill it, or write another and
/// rename it; spreadsheets write several times: a state counts once it is seen twice.
/// </summary>
/// <param name="known">The state to begin with.</param>
internal sealed class SettledChange(string known)
{
    private string _known = known;
    private string? _seen;

    /// <returns>True where the state is not the one last reported, and has not changed since the last look.</returns>
    public bool Look(string state)
    {
        var settled = state != _known && state == _seen;
        _seen = state;
        _known = settled ? state : _known;
        return settled;
    }
}
