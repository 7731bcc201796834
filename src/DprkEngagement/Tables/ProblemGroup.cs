namespace DprkEngagement;

/// <summary>The problems of one file that have one cause.</summary>
internal sealed class ProblemGroup(DataProblem first, int weight)
{
    /// <summary>With more lines than these only their number and the last are told.</summary>
    private const int MostNamed = 3;

    private DataProblem _shown = first;
    private List<int>? _others;

    public void Add(DataProblem problem, int itsWeight)
    {
        _others ??= [];
        if (itsWeight > weight)
        {
            (_others, weight) = ([.. _others, _shown.Line], itsWeight);
            _shown = problem;
        }
        else
        {
            _others.Add(problem.Line);
        }
    }

    /// <summary>One problem, which says where else the same stands.</summary>
    public DataProblem ToProblem() => _others is null ? _shown : _shown with { Message = _shown.Message + Elsewhere(_others), OtherLines = _others };

    private string Elsewhere(List<int> lines)
    {
        var distinct = lines.Distinct().Where(line => line != _shown.Line).Order().ToList();
        if (distinct.Count == lines.Count && lines.Count <= MostNamed)
        {
            var named = distinct.Count == 1 ? $"line {distinct[0]}" : FormattableString.Invariant($"lines {string.Join(", ", distinct.SkipLast(1))} and {distinct[^1]}");
            return $"; the same in {named}";
        }

        var place = distinct.Count == 0 ? "of this line" : FormattableString.Invariant($"down to line {Math.Max(_shown.Line, distinct[^1])}");
        var what = _shown.Column == 0 ? "line" : "field";
        return FormattableString.Invariant($"; the same in {lines.Count:N0} more {what}{(lines.Count == 1 ? "" : "s")} {place}");
    }
}
