namespace DprkEngagement;

/// <summary>What became of a field.</summary>
internal enum FieldState : byte
{
    /// <summary>Empty: unknown.</summary>
    Missing,

    /// <summary>Read and of the right kind.</summary>
    Present,

    /// <summary>Not usable; a problem says why, or another problem is the cause.</summary>
    Wrong,
}
