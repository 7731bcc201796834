using System.Text;

namespace DprkEngagement;

/// <summary>
/// The codebook: what the data hold and how to use them. Its prose stands in <c>data/codebook/*.md</c>; the tables in it
/// are made from the schema and the rows, so that they cannot differ from them.
/// </summary>
public static class Codebook
{
    /// <summary>The file's name, in the data folder.</summary>
    public const string FileName = "CODEBOOK.md";

    /// <summary>Name of the folder with the prose, in the data folder.</summary>
    public const string ProseFolder = "codebook";

    /// <summary>Writes the codebook of a data folder; the same folder gives the same text.</summary>
    /// <param name="data">The data, read from that folder.</param>
    /// <returns>The text, in Markdown.</returns>
    /// <exception cref="DataException">There is no prose, or it asks for a part that there is not; the message lists every place.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static string Write(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var record = WholeRecord.Of(data);
        var text = new StringBuilder();
        foreach (var section in CodebookProse.Read(data.Folder, CodebookParts.Names))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(section.Fill(part => CodebookParts.Write(part, record)));
        }

        return ContentsList.Insert(text.ToString());
    }
}
