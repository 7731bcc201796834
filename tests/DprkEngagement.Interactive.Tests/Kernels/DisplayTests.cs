using System.Collections;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace DprkEngagement.Interactive.Tests.Kernels;

public sealed class DisplayTests
{
    public DisplayTests() => KernelFormatters.Register();

    [Fact]
    public async Task Every_public_type_that_holds_something_is_shown()
    {
        using var kernel = await new NotebookKernel().SetUpAsync();
        var samples = Samples().DistinctBy(sample => sample.GetType()).ToList();
        var unseen = typeof(EngagementData).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && type.GetCustomAttributes(inherit: true).Any(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute"))
            .Except(samples.Select(sample => sample.GetType()));

        foreach (var sample in samples)
        {
            foreach (var mimeType in Formatter.GetPreferredMimeTypesFor(sample.GetType()))
            {
                var text = sample.ToDisplayString(mimeType);
                Assert.False(string.IsNullOrWhiteSpace(text), $"{sample.GetType().Name} shows nothing as {mimeType}");
                Assert.True(text.Length < 3_000_000, $"{sample.GetType().Name} as {mimeType} has {text.Length} characters");
            }
        }

        // These two come of a table of the user's own.
        Assert.Empty(unseen.Select(type => type.Name).Except(["NewTable", "RowEventsList"]));
    }

    [Fact]
    public void A_frame_is_a_table_with_its_row_count_that_sorts()
    {
        var html = Repository.Data.ToDataFrame("actors").ToDisplayString("text/html");

        Assert.Contains($"<caption>{Repository.Data.Actors.Count} rows, 6 columns</caption>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" data-kind=\"number\" class=\"dprk-number\"><button type=\"button\">cow_code</button></th>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" id=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_in_a_frame_cannot_become_markup()
    {
        var frame = new Microsoft.Data.Analysis.DataFrame(new Microsoft.Data.Analysis.StringDataFrameColumn("<i>", ["<script>alert(1)</script>"]));

        Assert.Contains("<button type=\"button\">&lt;i&gt;</button>", frame.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.Contains("<td>&lt;script&gt;alert(1)&lt;/script&gt;</td>", frame.ToDisplayString("text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_frame_says_how_much_of_it_is_shown()
    {
        var frame = new Microsoft.Data.Analysis.DataFrame(new Microsoft.Data.Analysis.Int32DataFrameColumn("n", Enumerable.Range(1, 501)));

        Assert.Contains("<caption>501 rows, 1 column; the first 500 rows are shown</caption>", frame.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.StartsWith("501 rows, 1 column; the first 20 rows are shown\n", frame.ToDisplayString("text/plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_Plotly_NET_is_the_same_on_every_run_and_needs_no_network()
    {
        string Show() => Chart.Point<int, int, string>(x: [1, 2], y: [3, 4], Name: "a").WithTitle("Two points").ToDisplayString("text/html");

        Assert.Equal(Show(), Show());
        Assert.DoesNotContain("cdn.", Show(), StringComparison.Ordinal);
        Assert.DoesNotContain("require", Show()[..2000], StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Two points. Traces: a (2 points).\"", Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_written_as_a_page_is_the_same_on_every_run()
    {
        var path = Path.GetTempFileName();
        var chart = Charts.TroopClaims(Repository.Data).ToPlotlyNet();
        chart.WriteHtml(path);
        var first = File.ReadAllText(path);
        chart.WriteHtml(path);

        Assert.Equal(first, File.ReadAllText(path));
        Assert.StartsWith("<!doctype html>\n", first, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public void A_list_of_claims_that_shows_itself_keeps_its_own_form()
    {
        var claims = Repository.Data.ClaimsOf(Quantity.TroopsDeployed);

        Assert.Contains("<caption>Claims: troops deployed</caption>", claims.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.Contains($"<caption>{claims.Count} rows, 26 columns</caption>", claims.ToList().ToDisplayString("text/html"), StringComparison.Ordinal);
    }

    /// <summary>An object of every type that can be reached from the data, its measures and charts.</summary>
    private static IEnumerable<object> Samples()
    {
        var roots = new List<object> { Repository.Data, Charts.TroopClaims(Repository.Data), Repository.Data.Table("left-out"), new CodingChoices(), Repository.Data.ClaimsOf(Quantity.TroopsDeployed), Repository.Data.Meetings(), Repository.Data.Contacts(ContactLevel.Leaders), NewRow.In(Repository.Data.Folder, "persons").With("name", "Kim Jong Un").With("iso3c", "PRK"), DataChanges.Between(Repository.Data.Folder, Repository.Data.Folder) };
        roots.AddRange(AllMeasures.Names.Select(AllMeasures.Compute));
        var seen = new HashSet<Type>();
        var queue = new Queue<object>(roots);
        while (queue.TryDequeue(out var one))
        {
            if (one is IEnumerable list and not string)
            {
                foreach (var item in list.Cast<object?>().Take(20).OfType<object>())
                {
                    queue.Enqueue(item);
                }
            }

            if (one.GetType().Assembly != typeof(EngagementData).Assembly || !seen.Add(one.GetType()))
            {
                continue;
            }

            yield return one;
            foreach (var property in one.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
            {
                if (property.GetValue(one) is { } value && (value is IEnumerable and not string || !seen.Contains(value.GetType())))
                {
                    queue.Enqueue(value);
                }
            }
        }
    }
}
