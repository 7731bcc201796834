namespace DprkEngagement.Notebooks;

/// <summary>A NuGet package.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version, a single one.</param>
internal sealed record Package(string Id, string Version)
{
    public override string ToString() => $"{Id} {Version}";
}
