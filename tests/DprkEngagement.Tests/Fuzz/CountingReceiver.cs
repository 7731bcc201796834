namespace DprkEngagement.Tests.Fuzz;

/// <summary>Notes which rows a table reader hands on.</summary>
internal sealed class CountingReceiver : IRowReceiver
{
    /// <summary>The first line of each row in which something is wrong.</summary>
    public List<int> Unsound { get; } = [];

    public int Rows { get; private set; }

    public void Expect(int rows)
    {
    }

    public void Receive(Row row)
    {
        Rows++;
        if (!row.IsSound)
        {
            Unsound.Add(row.Position.Line);
        }
    }
}
