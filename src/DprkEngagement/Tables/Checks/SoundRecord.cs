namespace DprkEngagement;

/// <summary>What the checks look at once every row is sound.</summary>
/// <param name="Data">The typed data.</param>
/// <param name="Tables">The tables with their keys and lines.</param>
/// <param name="Citations">All citations as numbers of rows.</param>
internal sealed record SoundRecord(EngagementData Data, IReadOnlyDictionary<string, TableKeys> Tables, IReadOnlyList<CitationLink> Citations)
{
    /// <summary>What citations of claims have in <see cref="CitationLink.Table"/>.</summary>
    public int PlaceOfClaims() => FieldOf("citations", RecordReferenceColumn.TableField).Enum.ToList().IndexOf("claims");

    /// <summary>The quantities that look ahead.</summary>
    public IReadOnlySet<Quantity> Forecasts()
    {
        var quantity = FieldOf("claims", "quantity");
        var values = EnumNames.ValuesOf<Quantity>("claims.quantity", quantity.Enum);
        return values.Where((_, place) => quantity.Categories[place].Forecast).ToHashSet();
    }

    private FieldSchema FieldOf(string table, string field) => Tables[table].Schema.Fields[Tables[table].Schema.IndexOf(field)];
}
