using System.Text;
using System.Text.RegularExpressions;

namespace DprkEngagement.Tests;

/// <summary>
/// One thing that may happen to a data folder, and what is said of it; from a file of cases. A case is a line <c># name</c>,
/// lines that say what happens to a copy (see <see cref="Happen"/>), and a line <c>&gt; …</c> for each problem that a user
/// reads. \n, \t, \0 and \uXXXX stand for what cannot be seen.
/// </summary>
/// <param name="Name">What happened, in words.</param>
/// <param name="Changes">The changes, in order.</param>
/// <param name="Problems">Every problem, line by line; none where it is no accident.</param>
internal sealed record DataCase(string Name, IReadOnlyList<string> Changes, IReadOnlyList<string> Problems)
{
    /// <summary>All cases of a file below tests/.</summary>
    public static IReadOnlyList<DataCase> Of(string file)
    {
        var cases = new List<DataCase>();
        var (changes, problems) = (new List<string>(), new List<string>());
        foreach (var line in File.ReadAllLines(Path.Combine(Repository.Root, "tests", file)).Where(line => line.Length > 0))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                (changes, problems) = ([], []);
                cases.Add(new DataCase(line[2..], changes, problems));
            }
            else if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                problems.Add(Seen(line[2..]));
            }
            else
            {
                changes.Add(line);
            }
        }

        return cases;
    }

    /// <summary>The cases as such a file.</summary>
    public static string Text(IEnumerable<DataCase> cases) => string.Join('\n', cases.Select(one =>
        $"# {one.Name}\n" + string.Concat(one.Changes.Select(change => change + "\n"))
            + string.Concat(one.Problems.Select(problem => $"> {Hidden(problem)}\n"))));

    /// <summary>Does it to a copy of the small folder and gives every problem then found, with FOLDER for where it lies.</summary>
    public IReadOnlyList<string> Happen()
    {
        using var copy = DataCopy.Small();
        return Happen(copy);
    }

    /// <summary>The same with a copy of another folder.</summary>
    public IReadOnlyList<string> Happen(DataCopy copy)
    {
        foreach (var change in Changes)
        {
            Do(copy, change.Split(' ', 3));
        }

        return [.. copy.Load().Problems.Select(problem => problem.ToString().Replace(copy.Folder, "FOLDER", StringComparison.Ordinal))];
    }

    private static void Do(DataCopy copy, string[] words)
    {
        var (name, rest) = (words.ElementAtOrDefault(1) ?? "", words.ElementAtOrDefault(2) ?? "");
        string[] Split(int parts) => rest.Split(' ', parts);
        _ = words[0] switch
        {
            // set TABLE ROW COLUMN VALUE: a field as it shall stand in the file, quotes included.
            "set" => Split(3) is var set ? copy.Set(name, Number(set[0]), set[1], Seen(set.ElementAtOrDefault(2) ?? "")) : copy,
            "add" => copy.Add(name, Seen(rest)),
            "remove" => copy.Remove(name, Number(rest)),
            "repeat" => copy.Change(name, rows => rows.Add(rows[Number(rest) - 1])),
            "keep" => copy.Change(name, rows => rows.RemoveRange(Number(rest), rows.Count - Number(rest))),
            // replace FILE WHAT => BY: everywhere.
            "replace" => rest.Split(" => ") is var pair ? copy.Replace(name, Seen(pair[0]), Seen(pair[1])) : copy,
            "write" => copy.Write(name, Seen(rest)),
            "prepend" => copy.Write(name, Seen(rest) + copy.Read(name)),
            "append" => copy.Write(name, copy.Read(name) + Seen(rest)),
            "bytes" => copy.Write(name, Convert.FromHexString(rest)),
            // fill FILE COUNT SIGN BEFORE: a text, then one sign many times.
            "fill" => Split(3) is var fill
                ? copy.Write(name, Seen(fill.ElementAtOrDefault(2) ?? "") + new string(Seen(fill[1])[0], Number(fill[0]))) : copy,
            "cut" => copy.Write(name, File.ReadAllBytes(copy.PathOf(name))[..^Number(rest)]),
            "encode" => copy.Write(name, Encoded(copy.Read(name), rest)),
            "drop-column" => copy.Change(name, rows => Drop(rows, rows[0].IndexOf(rest))),
            "add-column" => Split(2) is var column ? copy.Change(name, rows => Extend(rows, column[0], column.ElementAtOrDefault(1) ?? ""))
                : copy,
            "delete" => Delete(copy, name),
            _ => throw new ArgumentException($"what is '{words[0]}'?"),
        };
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DataCopy Delete(DataCopy copy, string name)
    {
        File.Delete(copy.PathOf(name));
        return copy;
    }

    private static void Drop(List<List<string>> rows, int column)
    {
        foreach (var row in rows)
        {
            row.RemoveAt(column);
        }
    }

    private static void Extend(List<List<string>> rows, string name, string value)
    {
        foreach (var (at, row) in rows.Index())
        {
            row.Add(at == 0 ? name : value);
        }
    }

    /// <summary>What has no place in it becomes a question mark; without saying so, a wide comma would become a comma.</summary>
    private static readonly Encoding Latin1 = Encoding.GetEncoding("iso-8859-1", new EncoderReplacementFallback("?"),
        DecoderFallback.ExceptionFallback);

    private static byte[] Encoded(string text, string encoding)
    {
        var into = encoding switch { "utf-16" => Encoding.Unicode, "utf-8-with-mark" => new UTF8Encoding(true), _ => Latin1 };
        return [.. into.GetPreamble(), .. into.GetBytes(text)];
    }

    private static string Seen(string text) => Regex.Replace(text, @"\\(u[0-9a-f]{4}|.)", match => match.Value[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        '0' => "\0",
        'u' => ((char)Convert.ToInt32(match.Value[2..], 16)).ToString(),
        var other => other.ToString(),
    });

    private static string Hidden(string text) =>
        Regex.Replace(text, @"\\|[\u0000-\u001f\u007f-\u00a0\u200b\u202e\ufeff]", match => match.Value switch
    {
        "\\" => "\\\\",
        "\n" => "\\n",
        var sign => $"\\u{(int)sign[0]:x4}",
    });
}
