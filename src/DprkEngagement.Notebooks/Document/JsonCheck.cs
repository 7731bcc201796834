using System.Text.Json;

namespace DprkEngagement.Notebooks;

/// <summary>Reads a JSON text to its end and says where it is broken, which System.Text.Json's tree finds late and without a place.</summary>
internal static class JsonCheck
{
    /// <returns>Null when the text is whole; else where it is not, and what was found there.</returns>
    public static (JsonPlace Place, string Found)? FindProblem(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = NotebookReader.MaxDepth });
        var names = new Stack<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                        names.Push(new HashSet<string>(StringComparer.Ordinal));
                        break;
                    case JsonTokenType.EndObject:
                        names.Pop();
                        break;
                    case JsonTokenType.PropertyName when !names.Peek().Add(reader.GetString()!):
                        return (JsonPlace.At(utf8, reader.TokenStartIndex), $"the name '{reader.GetString()}' stands twice in one object");
                    case JsonTokenType.String:
                        reader.GetString();
                        break;
                }
            }

            return null;
        }
        catch (JsonException problem)
        {
            return (JsonPlace.At(utf8, LineStart(utf8, problem.LineNumber ?? 0) + (problem.BytePositionInLine ?? 0)), $"this is not JSON: {Reason(problem)}");
        }
        catch (InvalidOperationException)
        {
            return (JsonPlace.At(utf8, reader.TokenStartIndex), "this text is not UTF-8, or holds half of a character");
        }
    }

    private static long LineStart(ReadOnlySpan<byte> utf8, long line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }

    // System.Text.Json ends its messages with its own idea of the place.
    private static string Reason(JsonException problem)
    {
        var end = problem.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return (end < 0 ? problem.Message : problem.Message[..end]).TrimEnd('.', ' ');
    }
}
