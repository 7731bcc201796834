namespace DprkEngagement.Tests.Display;

public sealed class ResultTableDisplayTests
{
    private static readonly Dictionary<string, string> Shown = Convention.Format(SampleFigure.Table);

    [Fact]
    public void A_table_offers_html_and_text()
    {
        Assert.Equal(["text/html", "text/plain"], Convention.PreferredMimeTypes(typeof(ResultTable)));
        Assert.Equal(["text/html", "text/plain"], Shown.Keys);
    }

    [Fact]
    public void Cells_are_encoded_numbers_stand_right_and_a_row_names_its_rows()
    {
        const string hostile = "&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &quot;quoted&quot; &amp; &#x27;more&#x27;";

        Assert.EndsWith(
            $"""
            <div class="dprk-scroll"><table class="dprk-table"><caption>Meetings {hostile}</caption>
            <thead><tr><th scope="col">Country</th><th scope="col" class="dprk-number">Meetings</th></tr></thead>
            <tbody>
            <tr title="row-1, row-&quot;2&quot;"><td>Xi {hostile}</td><td class="dprk-number">5</td></tr>
            <tr><td>Díaz-Canel</td><td class="dprk-number"></td></tr>
            </tbody></table></div>

            """.ReplaceLineEndings("\n"),
            Shown["text/html"],
            StringComparison.Ordinal);
    }
}
