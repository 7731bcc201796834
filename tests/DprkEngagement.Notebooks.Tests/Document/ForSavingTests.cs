using DprkEngagement.Notebooks.Tests.Running;

namespace DprkEngagement.Notebooks.Tests.Document;

public class ForSavingTests
{
    [Fact]
    public async Task Html_goes_only_beside_a_Plotly_figure_and_what_the_report_reads_goes_always()
    {
        using var notebook = new TestNotebook(
            """
            using System.IO;
            class TypeFormatterSourceAttribute : Attribute { public Type FormatterSourceType => typeof(Source); }
            public class Form
            {
                public Form(string mime, string text) { MimeType = mime; _text = text; }
                readonly string _text;
                public string MimeType { get; }
                public bool Format(object value, TextWriter writer) { writer.Write(_text); return true; }
            }
            public class Source
            {
                public IEnumerable<Form> CreateTypeFormatters() => new[]
                {
                    new Form("application/vnd.plotly.v1+json", "{}"), new Form("text/html", "<p>"), new Form("text/plain", "chart"),
                    new Form("application/vnd.dprk.figure+json", "{}"),
                };
            }
            [TypeFormatterSource] class Chart { }
            display(new Chart());
            display("<i>", "text/html");
            """);
        var run = await notebook.RunAsync();
        Assert.Null(run.Failure);

        var kept = run.Executed.ForSaving();

        var outputs = Assert.Single(kept.Cells).Outputs;
        Assert.Equal(["application/vnd.plotly.v1+json", "text/plain"], outputs[0].MimeTypes);
        Assert.Equal(["text/html"], outputs[1].MimeTypes);
        Assert.Equal(
            ["application/vnd.dprk.figure+json", "application/vnd.plotly.v1+json", "text/html", "text/plain"],
            run.Executed.Cells[0].Outputs[0].MimeTypes);
    }
}
