namespace DprkEngagement.Tests.Tables.Accidents;

/// <summary>Where a message sends somebody to <c>dprk fix</c>, that command mends it.</summary>
public sealed class MendedAccidentTests
{
    public static TheoryData<string> Mendable { get; } =
        [.. AccidentList.All.Where(accident => accident.Message.Contains("'dprk fix'", StringComparison.Ordinal)).Select(accident => accident.What)];

    [Theory]
    [MemberData(nameof(Mendable))]
    public void What_fix_is_said_to_mend_it_mends(string what)
    {
        using var folder = new SampleFolder();
        AccidentList.All.Single(accident => accident.What == what).Happen(folder);

        var plan = FolderMending.Plan(folder.Folder, DataPackageReader.TryRead(folder.Folder)!);

        Assert.NotEmpty(plan.Mends);
        Assert.Empty(plan.Left);
    }
}
