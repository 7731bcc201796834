namespace DprkEngagement.Cli.Tests;

public class UsageTests
{
    [Fact]
    public async Task Without_a_command_it_names_those_there_are()
    {
        var run = await Dprk.RunAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("No command was given. The commands are add, check, codebook, diff, fix, images, new-table, rerun and supersede; 'dprk --help' explains them with an example.\n", run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task An_unknown_command_is_answered_with_those_there_are()
    {
        var run = await Dprk.RunAsync("chekc");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("There is no command 'chekc'. The commands are add, check, codebook, diff, fix, images, new-table, rerun and supersede; 'dprk --help' explains them with an example.\n", run.Error);
    }

    [Fact]
    public async Task An_unknown_option_points_to_the_commands_help()
    {
        var run = await Dprk.RunAsync("check", "--dta=x");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Unrecognized command or argument '--dta=x'.\n'dprk check --help' explains it with an example.\n", run.Error);
    }

    [Fact]
    public async Task An_option_without_its_value_is_refused()
    {
        var run = await Dprk.RunAsync("rerun", "--out");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Required argument missing for option: '--out'.\n'dprk rerun --help' explains it with an example.\n", run.Error);
    }

    [Fact]
    public async Task What_was_typed_cannot_steer_the_terminal()
    {
        var run = await Dprk.RunAsync("\u001B[2J");
        Assert.StartsWith("There is no command '\\u001B[2J'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "\nExample:\n  dprk rerun\n")]
    [InlineData("check --help", "\nExample:\n  dprk check\n  dprk check --watch\n  dprk check --format github\n  dprk check --data ~/my-copy/data\n")]
    [InlineData("rerun -h", "\nExample:\n  dprk rerun\n  dprk rerun 01-summits-2018-2019\n  dprk rerun notebooks/02-troops-and-munitions.ipynb --data ~/my-copy/data --out ~/my-results\n  dprk rerun --in-place\n")]
    [InlineData("images --help", "\nExample:\n  dprk images\n  dprk images 01-summits-2018-2019 --figure summit-timeline --look wide-light --out ~/my-slides\n  dprk images --readme\n")]
    [InlineData("codebook --help", "\nExample:\n  dprk codebook\n  dprk codebook --data ~/my-copy/data\n")]
    [InlineData("diff --help", "\nExample:\n  dprk diff\n  dprk diff main\n  dprk diff v0.1.0 HEAD --format markdown\n  dprk diff ~/old/data data\n")]
    [InlineData("new-table --help", "\nExample:\n  dprk new-table sanctions --from ~/sanctions.csv --dry-run\n  dprk new-table sanctions --from ~/sanctions.csv --description \"A sanction that was announced.\" --yes\n")]
    [InlineData("check --nonsense --help", "\nExample:\n  dprk check\n  dprk check --watch\n  dprk check --format github\n  dprk check --data ~/my-copy/data\n")]
    public async Task Every_help_ends_with_an_example(string arguments, string example)
    {
        var run = await Dprk.RunAsync(arguments.Split(' '));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.EndsWith(example, run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_says_what_the_exit_codes_mean()
    {
        var run = await Dprk.RunAsync("--help");
        Assert.Contains(
            "It ends with 0 when all is done, 1 when it was called wrongly, 2 when a notebook's cell failed, 3 when there are problems in the data, 130 after Ctrl-C.",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_is_not_there_is_named()
    {
        var run = await Dprk.RunAsync("check", "--data", "no/such/folder");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"--data: there is no folder {Path.Combine(ThisRepository.Folder.Folder, "no", "such", "folder")}.\n", run.Error);
    }

    [Fact]
    public async Task Results_are_not_written_over_the_notebooks_they_come_from()
    {
        var run = await Dprk.RunAsync("rerun", "--out", ".");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            $"--out: the results would replace {Path.Combine(ThisRepository.Folder.Notebooks, "01-summits-2018-2019.ipynb")}; name another folder.\n",
            run.Error);
    }
}
