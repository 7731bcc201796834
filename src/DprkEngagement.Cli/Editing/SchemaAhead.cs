using DprkEngagement.Cli.Commands;

namespace DprkEngagement.Cli.Editing;

/// <summary>The schema of the data that a command line is about, known before the line is parsed: it says which options there are.</summary>
internal static class SchemaAhead
{
    private const string Option = "--data";

    /// <returns>Null where there are no data, or where their schema cannot be used.</returns>
    public static DataPackage? Of(string[] arguments, Surroundings surroundings)
    {
        try
        {
            return DataPackageReader.TryRead(DataOption.FolderOf(Typed(arguments), surroundings));
        }
        catch (Exception problem) when (problem is UsageException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What follows <c>--data</c>; null where it is not there.</summary>
    public static string? Typed(string[] arguments)
    {
        for (var place = 0; place < arguments.Length; place++)
        {
            if (arguments[place] == Option && place + 1 < arguments.Length)
            {
                return arguments[place + 1];
            }

            if (arguments[place].StartsWith(Option + "=", StringComparison.Ordinal) || arguments[place].StartsWith(Option + ":", StringComparison.Ordinal))
            {
                return arguments[place][(Option.Length + 1)..];
            }
        }

        return null;
    }
}
