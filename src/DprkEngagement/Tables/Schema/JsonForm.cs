namespace DprkEngagement;

/// <summary>Why a text that is no JSON, or too much of it, could not be read.</summary>
internal static class JsonForm
{
    /// <summary>As deep as System.Text.Json reads.</summary>
    public const int MostNested = 64;

    /// <summary>A hundred times what the project's tables need.</summary>
    public const int MostBytes = 16 << 20;

    /// <summary>What to say of a text that was refused.</summary>
    public static string Explain(ReadOnlySpan<byte> json) => Depth(json) > MostNested
        ? FormattableString.Invariant($"brackets are nested deeper than {MostNested}, which no description of tables is; put the last version of the file back")
        : "the file is not well-formed JSON near this line: look for a missing or spare comma, quote or bracket";

    /// <summary>How many brackets are open at most, those in texts left out.</summary>
    private static int Depth(ReadOnlySpan<byte> json)
    {
        var (depth, most, inText) = (0, 0, false);
        for (var i = 0; i < json.Length; i++)
        {
            if (inText)
            {
                i += json[i] == '\\' ? 1 : 0;
                inText = i < json.Length && json[i] != '"';
                continue;
            }

            inText = json[i] == '"';
            depth += json[i] is (byte)'[' or (byte)'{' ? 1 : json[i] is (byte)']' or (byte)'}' ? -1 : 0;
            most = Math.Max(most, depth);
        }

        return most;
    }
}
