namespace DprkEngagement;

/// <summary>Rows of the data with the pages they rest on, for whoever clicks a mark or a row of a table.</summary>
internal static class RowSources
{
    /// <summary>As figure.js shows them: <c>rows</c> by id with a headline and numbers of sources, and the <c>sources</c>, each once. An id
    /// that is in no table is its own headline.</summary>
    public static JsonObject Of(EngagementData data, IReadOnlyList<string> ids)
    {
        var sources = Best(data, ids);
        var citations = data.Citations.ToLookup(citation => citation.RowId);
        JsonNode Cites(string id) => new JsonArray([.. citations[id].Select(one => (Number: sources.IndexOf(one.Source), one))
            .OrderBy(cite => cite.Number)
            .Select(cite => new JsonArray(cite.Number, cite.one.Quote is { } quote ? $"“{quote}”" : cite.one.Supports))]);
        return new JsonObject
        {
            ["rows"] = new JsonObject(ids.Distinct().Select(id => KeyValuePair.Create(id, (JsonNode?)new JsonObject
                { ["title"] = Headline(data, id), ["cites"] = Cites(id) }))),
            ["sources"] = new JsonArray([.. sources.Select(source => new JsonArray(
                source.Publisher, source.Title, source.Published is { } day ? DateText.Day(day) : "", Address(source)))]),
        };
    }

    /// <summary>The pages behind rows, best first: by how near a page is to the claimant, then by date.</summary>
    public static List<Source> Best(EngagementData data, IReadOnlyList<string> ids)
    {
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        return [.. data.Citations.Where(citation => wanted.Contains(citation.RowId)).Select(citation => citation.Source)
            .DistinctBy(source => source.Id)
            .OrderBy(source => source.Kind is null).ThenBy(source => source.Kind).ThenBy(source => source.Published is null)
            .ThenBy(source => source.Published).ThenBy(source => source.Id, StringComparer.Ordinal)];
    }

    /// <summary>The address of a page; a link may lead nowhere but to the web.</summary>
    public static string? Address(Source source) =>
        source.Url is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? source.Url.AbsoluteUri : null;

    private static string Headline(EngagementData data, string id) =>
        data.Events.FirstOrDefault(one => one.Id == id) is { } happened ? $"{happened.Title}, {DateText.Of(happened.Date)}"
        : data.Claims.FirstOrDefault(one => one.Id == id) is { } claim
            ? $"{claim.Claimant.ShortName}, {DateText.Of(claim.Published)}: {claim.Quantity.ShortLabel}, "
                + EstimateText.Spoken(claim.Estimate)
        : data.Agreements.FirstOrDefault(one => one.Id == id)?.Title ?? id;
}
