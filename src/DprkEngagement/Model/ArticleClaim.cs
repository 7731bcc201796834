namespace DprkEngagement;

/// <summary>A claim of the article behind the project, and what the data say of it.</summary>
/// <param name="Id">Stable key, e.g. trump-three.</param>
/// <param name="Text">The claim, in our own words.</param>
/// <param name="Verdict">Whether the data bear it out.</param>
/// <param name="Argument">What the data say, in few sentences.</param>
/// <param name="Measure">The call of the library that tests it; null where none does.</param>
/// <param name="Evidence">The rows that bear on it, in the order of the file.</param>
public sealed record ArticleClaim(
    string Id, string Text, ArticleVerdict Verdict, string Argument, string? Measure, IReadOnlyList<ArticleEvidence> Evidence);
