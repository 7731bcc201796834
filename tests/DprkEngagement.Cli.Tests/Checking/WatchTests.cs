namespace DprkEngagement.Cli.Tests.Checking;

/// <summary><c>dprk check --watch</c> from the first check to Ctrl-C.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public WatchTests()
    {
        foreach (var file in Directory.EnumerateFiles(ThisRepository.Data))
        {
            _folder.Write("data/" + Path.GetFileName(file), File.ReadAllText(file));
        }
    }

    [Fact]
    public async Task It_checks_again_after_a_save_by_rename_and_ends_on_Ctrl_C()
    {
        var places = Path.Combine(_folder.Path, "data", "places.csv");
        var sound = File.ReadAllText(places);
        var line = sound.Count(letter => letter == '\n') + 1;
        using var cancellation = new CancellationTokenSource();
        using var output = new SignallingWriter("Waiting for changes");
        using var error = new StringWriter();
        var checks = 0;
        output.Reached += () =>
        {
            switch (++checks)
            {
                case 1:
                    File.WriteAllText(places + ".tmp", sound + "far-north,Far North,RUS,91,0,1\n");
                    File.Move(places + ".tmp", places, overwrite: true);
                    break;
                case 2:
                    File.Delete(places);
                    File.WriteAllText(places, sound);
                    break;
                default:
                    cancellation.Cancel();
                    break;
            }
        };

        var ended = await DprkCommand.RunAsync(["check", "--watch", "--data", "data"], new Surroundings(_folder.Path, output, error, IsTerminal: false), cancellation.Token);

        Assert.Equal((130, ""), (ended, error.ToString()));
        var told = output.ToString().Split('\n').Where(text => !text.StartsWith("  ", StringComparison.Ordinal) && !text.StartsWith("Checked", StringComparison.Ordinal));
        Assert.Equal(
            $"""
            Checking data.
            Waiting for changes in data; Ctrl-C ends.

            Changed: places.csv. Checking data.
            data/places.csv({line},4): error out-of-range: latitude is '91'; it must be from -90 to 90 (codebook: places.latitude)

            1 problem in 1 file.
            Waiting for changes in data; Ctrl-C ends.

            Changed: places.csv. Checking data.
            Waiting for changes in data; Ctrl-C ends.

            """,
            string.Join('\n', told));
    }

    [Fact]
    public async Task A_folder_that_vanishes_is_told_and_waited_for()
    {
        var (data, away) = (Path.Combine(_folder.Path, "data"), Path.Combine(_folder.Path, "away"));
        using var cancellation = new CancellationTokenSource();
        using var output = new SignallingWriter("Waiting for changes");
        var checks = 0;
        output.Reached += () =>
        {
            switch (++checks)
            {
                case 1:
                    Directory.Move(data, away);
                    break;
                case 2:
                    Directory.Move(away, data);
                    break;
                default:
                    cancellation.Cancel();
                    break;
            }
        };

        await DprkCommand.RunAsync(["check", "--watch", "--data", "data"], new Surroundings(_folder.Path, output, TextWriter.Null, IsTerminal: false), cancellation.Token);

        Assert.Contains($" Checking data.\n--data: there is no folder {data}.\nWaiting", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, checks);
    }

    [Fact]
    public async Task Other_formats_are_not_for_watching()
    {
        var run = await Dprk.RunAsync("check", "--watch", "--format", "json");

        Assert.Equal((1, "--watch prints text only; leave out --format.\n"), (run.ExitCode, run.Error));
    }

    public void Dispose() => _folder.Dispose();
}
