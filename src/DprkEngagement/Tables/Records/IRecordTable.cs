namespace DprkEngagement;

/// <summary>A table with a typed record.</summary>
internal interface IRecordTable : IRowReceiver
{
    string Name { get; }
}
