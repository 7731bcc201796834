namespace DprkEngagement;

/// <summary>A treaty, agreement or declaration of the DPRK with other states.</summary>
/// <param name="Id">Stable key, e.g. russia-dprk-partnership-2024.</param>
/// <param name="Title">Title.</param>
/// <param name="MutualDefence">Whether it has a clause on military assistance if one side is attacked; null where the text is not known.</param>
/// <param name="InForceFrom">First day in force; null where no page gives it.</param>
/// <param name="EndedOn">Day it ended; null where no page gives it.</param>
/// <param name="Notes">Coder's remarks; null where there are none.</param>
/// <param name="Steps">Its signature and what followed, in the order of the file.</param>
public sealed record Agreement(
    string Id, string Title, bool? MutualDefence, DateOnly? InForceFrom, DateOnly? EndedOn, string? Notes, IReadOnlyList<AgreementStep> Steps);
