namespace DprkEngagement;

/// <summary>What takes the rows of a table, one after the other, sound or not.</summary>
internal interface IRowReceiver
{
    /// <param name="row">The row; used again for the next one, so nothing may keep it.</param>
    void Receive(Row row);
}
