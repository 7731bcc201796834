namespace DprkEngagement;

/// <summary>Hands every row to two receivers.</summary>
internal sealed class RowsTwice(IRowReceiver first, IRowReceiver second) : IRowReceiver
{
    public void Expect(int rows)
    {
        first.Expect(rows);
        second.Expect(rows);
    }

    public void Receive(Row row)
    {
        first.Receive(row);
        second.Receive(row);
    }
}
