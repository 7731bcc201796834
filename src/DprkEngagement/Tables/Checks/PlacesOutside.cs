namespace DprkEngagement;

/// <summary>A place outside the smallest box around its state has a slip in its coordinates: latitude and longitude changed over, or a sign.</summary>
internal static class PlacesOutside
{
    public const string Rule = "place-outside";

    public static IEnumerable<Finding> Find(EngagementData data)
    {
        if (!data.UntypedTables.TryGetValue("extents", out var extents))
        {
            yield break;
        }

        var boxes = extents.Rows.ToDictionary(row => row["iso3c"]!);
        foreach (var place in data.Places)
        {
            if (boxes.TryGetValue(place.Actor.Iso3c, out var box) && place is { Latitude: { } latitude, Longitude: { } longitude } && !Holds(box, latitude, longitude))
            {
                yield return new Finding(Rule, "places", place.Id, "latitude", NumberText.Plain(latitude),
                    $"{NumberText.Plain(latitude)} north, {NumberText.Plain(longitude)} east lies outside {place.Actor.Name} ({box["south"]} to {box["north"]} north, {box["west"]} to {box["east"]} east); look at sign and order");
            }
        }
    }

    /// <summary>A box whose west is larger than its east crosses the 180th meridian.</summary>
    private static bool Holds(DataRow box, decimal latitude, decimal longitude)
    {
        var (west, east) = (box.Number("west"), box.Number("east"));
        return latitude >= box.Number("south") && latitude <= box.Number("north")
            && (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);
    }
}
