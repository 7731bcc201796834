namespace DprkEngagement.Tests;

/// <summary>
/// The record as it is shipped, and the same with what somebody may add to it tomorrow: a claim, one that replaces another, a
/// meeting, a new quantity with its claim. Tests that are bound to the shipped data hold over both, so that a row added as
/// CONTRIBUTING.md says breaks none.
/// </summary>
internal static class Records
{
    private static readonly Lazy<DataCopy> Extended = new(Extend);
    private static readonly Dictionary<string, EngagementData> Loaded = [];

    public static TheoryData<string> All => ["as shipped", "with rows added"];

    public static EngagementData Shipped => Of("as shipped");

    public static string Folder(string name) => name == "as shipped" ? Repository.Data : Extended.Value.Folder;

    public static EngagementData Of(string name)
    {
        lock (Loaded)
        {
            return Loaded.TryGetValue(name, out var data) ? data : Loaded[name] = EngagementData.Load(Folder(name));
        }
    }

    private static DataCopy Extend()
    {
        var copy = DataCopy.Shipped();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => copy.Dispose();
        copy.Add("units", "test_items,test items,test items,test item")
            .Add("quantities", "test_items_sent,test items sent to Russia,test items,test_items,test_items,out,amount,false")
            .Add("claims", "test-items,kor-nis,,test_items_sent,cumulative,about,,40,,test_items,2026-02-10,1,,,,PRK,RUS,,coded,,,,About 40,")
            .Add("claims", "test-troops,kor-nis,,troops_deployed,stock,up_to,,,12000,soldiers,2026-02-11,1,,,,PRK,RUS,,superseded,test-troops-revised,,,Up to 12000,")
            .Add("claims", "test-troops-revised,kor-nis,,troops_deployed,stock,about,,11000,,soldiers,2026-02-20,1,,,,PRK,RUS,,coded,,,,About 11000,")
            .Add("events", "test-meeting,summit,2026-02-13,2026-02-13,1,,,pyongyang,A meeting of the tests,They met.,,coded,,")
            .Add("participations", "test-meeting,1,PRK,kim-jong-un,principal,top_leader,President of the State Affairs")
            .Add("participations", "test-meeting,2,CHN,xi-jinping,principal,top_leader,President")
            .Add("sources", "test-page,Yonhap,A page of the tests,2026-02-20,https://example.org/tests");
        foreach (var row in new[] { "claims,test-items", "claims,test-troops", "claims,test-troops-revised", "events,test-meeting" })
        {
            copy.Add("citations", $"{row},test-page,the tests");
        }

        return copy;
    }
}
