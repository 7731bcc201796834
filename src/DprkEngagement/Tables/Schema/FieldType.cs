namespace DprkEngagement;

/// <summary>The types of Table Schema that the data use.</summary>
internal enum FieldType
{
    String,
    Uri,
    Integer,
    Number,
    Boolean,
    Date,
}
