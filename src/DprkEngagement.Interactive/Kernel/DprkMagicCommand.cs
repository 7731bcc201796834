using Microsoft.DotNet.Interactive.Commands;

namespace DprkEngagement.Interactive;

/// <summary>What follows <c>#!dprk</c>. Public, since the kernel makes it from JSON.</summary>
public sealed class DprkMagicCommand : KernelDirectiveCommand
{
    /// <summary>A table, a column, a chart or the id of a row; null for the overview.</summary>
    public string? About { get; set; }
}
