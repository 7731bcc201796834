using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace DprkEngagement.Interactive.Tests.Kernels;

public sealed class ExtensionTests
{
    [Fact]
    public async Task The_setup_of_a_notebook_loads_it()
    {
        using var kernel = await new NotebookKernel().SetUpAsync();

        Assert.Single(kernel.Root.KernelInfo.SupportedDirectives, directive => directive.Name == "#!dprk");
    }

    [Fact]
    public async Task Loading_it_twice_adds_nothing()
    {
        using var kernel = await new NotebookKernel().SetUpAsync();
        var formatters = Formatter.RegisteredFormatters(includeDefaults: false).Count();

        await kernel.RunAsync("#load \"setup.csx\"");
        await new DprkKernelExtension().OnLoadAsync(kernel.Root);

        Assert.Single(kernel.Root.KernelInfo.SupportedDirectives, directive => directive.Name == "#!dprk");
        Assert.Equal(formatters, Formatter.RegisteredFormatters(includeDefaults: false).Count());
    }

    [Fact]
    public async Task It_does_not_throw_without_a_kernel()
    {
        NotebookExtension.Load();
        await new DprkKernelExtension().OnLoadAsync(null!);
    }

    [Fact]
    public async Task After_the_formatters_of_the_process_were_reset_it_registers_them_again()
    {
        using var kernel = await new NotebookKernel().SetUpAsync();
        Formatter.ResetToDefault();

        await new DprkKernelExtension().OnLoadAsync(kernel.Root);
        var shown = await kernel.RunAsync("data.ToDataFrame(\"left-out\")");

        Assert.StartsWith("<style>.dprk-", Assert.Single(shown)["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_magic_command_lists_tables_charts_and_codebook_entries()
    {
        using var kernel = await new NotebookKernel().SetUpAsync();

        var shown = await kernel.RunAsync("#!dprk");

        Assert.Equal(3, shown.Count);
        Assert.Matches($"(?m)^claims +{Repository.Data.Claims.Count} +Who stated", shown[0]["text/plain"]);
        Assert.All(AllCharts.Names, name => Assert.Contains($"Charts.{name}(data)", shown[1]["text/plain"], StringComparison.Ordinal));
        Assert.Contains("hedge, low, best, high, unit", shown[2]["text/plain"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims", "date_published")]
    [InlineData("claims.unit", "soldiers")]
    [InlineData("TroopClaims", "Charts.TroopClaims(data)")]
    [InlineData("2018-06-12-trump-kim-singapore", "events.csv, line ")]
    public async Task The_magic_command_shows_what_bears_a_name(string name, string expected)
    {
        using var kernel = await new NotebookKernel().SetUpAsync();

        Assert.Contains(expected, Assert.Single(await kernel.RunAsync($"#!dprk {name}"))["text/plain"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_there_is_not_fails_the_cell_and_names_the_nearest()
    {
        using var kernel = await new NotebookKernel().SetUpAsync();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => kernel.RunAsync("#!dprk clams"));

        Assert.StartsWith("there is no table, column, chart or row 'clams'; did you mean 'claims'?", error.Message, StringComparison.Ordinal);
        Assert.Equal("still there", Assert.Single(await kernel.RunAsync("\"still there\"")).Values.Single());
    }

    [Theory]
    [InlineData("data.Event(\"2018-06", "2018-06-12-trump-kim-singapore")]
    [InlineData("data.ClaimsOf(Quantity.TroopsDeployed).By(\"", "kor-nis")]
    [InlineData("data.ToDataFrame(\"cl", "claims")]
    public async Task Ids_are_completed_inside_the_quotes_of_a_call(string typed, string expected)
    {
        using var kernel = await new NotebookKernel().SetUpAsync();

        var result = await kernel.Root.SendAsync(new RequestCompletions(typed, new LinePosition(0, typed.Length)));

        var completions = result.Events.OfType<CompletionsProduced>().Single();
        Assert.Contains(completions.Completions, one => one.InsertText == expected);
        Assert.Equal(typed.LastIndexOf('"') + 1, completions.LinePositionSpan.Start.Character);
    }

    [Fact]
    public async Task Completions_of_C_sharp_stay_as_they_are()
    {
        using var kernel = await new NotebookKernel().SetUpAsync();

        var result = await kernel.Root.SendAsync(new RequestCompletions("data.Eve", new LinePosition(0, 8)));

        Assert.Contains(result.Events.OfType<CompletionsProduced>().Single().Completions, one => one.DisplayText == "Events");
    }

    [Fact]
    public async Task Names_are_completed_after_the_magic_command()
    {
        using var kernel = await new NotebookKernel().SetUpAsync();

        var result = await kernel.Root.SendAsync(new RequestCompletions("#!dprk ", new LinePosition(0, 7)));

        Assert.Contains(result.Events.OfType<CompletionsProduced>().Single().Completions, one => one.DisplayText == "claims");
    }
}
