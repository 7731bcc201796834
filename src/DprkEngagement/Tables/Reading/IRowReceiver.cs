namespace DprkEngagement;

/// <summary>What takes the rows of a table, one after the other, sound or not.</summary>
internal interface IRowReceiver
{
    /// <summary>Says about how many rows will come.</summary>
    void Expect(int rows);

    /// <param name="row">The row; used again for the next one, so nothing may keep it.</param>
    void Receive(Row row);
}
