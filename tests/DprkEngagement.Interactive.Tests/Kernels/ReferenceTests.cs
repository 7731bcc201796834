namespace DprkEngagement.Interactive.Tests.Kernels;

public sealed class ReferenceTests
{
    [Fact]
    public async Task The_library_referenced_twice_is_one_library()
    {
        using var kernel = await new NotebookKernel().SetUpAsync();
        await kernel.RunAsync("var before = Charts.TroopClaims(data);");
        await kernel.RunAsync("#r \"../artifacts/bin/DprkEngagement/debug/DprkEngagement.dll\"");
        await kernel.RunAsync("#load \"setup.csx\"");

        var shown = await kernel.RunAsync("Figure after = before; object.ReferenceEquals(before.GetType(), Charts.TroopClaims(data).GetType())");

        Assert.Contains("True", Assert.Single(shown).Values.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_copy_beside_another_project_is_not_loaded_as_a_second_library()
    {
        using var kernel = await new NotebookKernel().SetUpAsync();
        await kernel.RunAsync("#r \"../artifacts/bin/DprkEngagement.Cli/debug/DprkEngagement.dll\"");

        var shown = await kernel.RunAsync(
            "AppDomain.CurrentDomain.GetAssemblies().Count(assembly => assembly.GetName().Name == \"DprkEngagement\") + \" \" + object.ReferenceEquals(typeof(Figure), Charts.TroopClaims(data).GetType())");

        Assert.Equal("1 True", Assert.Single(shown).Values.Single());
    }
}
