using System.Text;
using System.Text.Json;

namespace DprkEngagement.Notebooks;

/// <summary>Finds where a value stands in a JSON text, so that an error can name line and column.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">In characters, from 1.</param>
internal readonly record struct JsonPlace(int Line, int Column)
{
    /// <summary>The place of the value at a path of member names and indexes; the nearest parent's where it is missing.</summary>
    public static JsonPlace Of(byte[] utf8, params ReadOnlySpan<object> path)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = NotebookReader.MaxDepth });
        reader.Read();
        var start = reader.TokenStartIndex;
        foreach (var step in path)
        {
            if (!Enter(ref reader, step))
            {
                break;
            }

            start = reader.TokenStartIndex;
        }

        return At(utf8, start);
    }

    /// <summary>The place of a byte.</summary>
    public static JsonPlace At(byte[] utf8, long offset)
    {
        var before = utf8.AsSpan(0, (int)Math.Min(offset, utf8.Length));
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new JsonPlace(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    private static bool Enter(ref Utf8JsonReader reader, object step)
    {
        if (step is string name && reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var found = reader.ValueTextEquals(name);
                reader.Read();
                if (found)
                {
                    return true;
                }

                reader.Skip();
            }
        }
        else if (step is int index && reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                if (i == index)
                {
                    return true;
                }

                reader.Skip();
            }
        }

        return false;
    }
}
