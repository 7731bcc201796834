using System.Text.RegularExpressions;
using DprkEngagement.Cli.Checking;

namespace DprkEngagement.Cli.Tests.Checking;

public partial class RuleHelpTests
{
    [Fact]
    public void Every_rule_of_the_library_has_a_help_of_its_own()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(ThisRepository.Folder.Folder, "src", "DprkEngagement", "Tables"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        var rules = sources.SelectMany(source => RuleText().Matches(source)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Contains("unit-quantity", rules);
        Assert.Equal([], rules.Except(RuleHelp.Ids));
    }

    [Fact]
    public void A_rule_that_bears_the_name_of_a_column_has_the_help_of_its_kind() =>
        Assert.Equal("A value that its column does not list, or a key that no row bears.", RuleHelp.Of("event-type-unknown").Found);

    [Fact]
    public void A_rule_that_is_new_has_a_help_all_the_same() =>
        Assert.Equal("The message says what was found and what was expected.", RuleHelp.Of("brand-new").Remedy);

    /// <summary>A rule's id where a problem is reported, or as a constant.</summary>
    [GeneratedRegex("""(?:Report\([^;"]+?, |Add\([^;"]+?, |Rule = |Rule\} = )"([a-z]+(?:-[a-z]+)+)"(?!\.csv)""")]
    private static partial Regex RuleText();
}
