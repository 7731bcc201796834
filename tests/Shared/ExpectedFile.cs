namespace DprkEngagement.Tests;

/// <summary>
/// A long expected text, kept in a file beside its test. <c>DPRK_ACCEPT=1 dotnet test</c> writes what there is; look at the
/// difference in git.
/// </summary>
internal static class ExpectedFile
{
    /// <param name="name">The file, below tests/.</param>
    /// <param name="actual">What there is.</param>
    public static void Holds(string name, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", name);
        if (Environment.GetEnvironmentVariable("DPRK_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected != actual)
        {
            var (old, now) = (expected.Split('\n'), actual.Split('\n'));
            var gone = old.Except(now).Take(20).Select(line => "- " + line);
            var come = now.Except(old).Take(20).Select(line => "+ " + line);
            Assert.Fail($"{name} holds something else (DPRK_ACCEPT=1 writes it anew):\n{string.Join('\n', gone.Concat(come))}");
        }
    }
}
