using System.Reflection;
using Microsoft.Data.Analysis;
using Plotly.NET;

namespace DprkEngagement;

/// <summary>Tells a running .NET Interactive kernel how our types show themselves, and charts of Plotly.NET and data frames, which can
/// carry no attribute of ours. Found by name, so that the library needs no reference to the kernel; no kernel, nothing done.</summary>
internal static class KernelFormatters
{
    private const string Formatting = "Microsoft.DotNet.Interactive.Formatting", Plotly = "application/vnd.plotly.v1+json",
        Html = "text/html", Markdown = "text/markdown", Text = "text/plain";

    /// <summary>Once, before the first cell can show anything.</summary>
    public static void Register()
    {
        foreach (var kernel in AppDomain.CurrentDomain.GetAssemblies().Where(one => one.GetName().Name == Formatting))
        {
            var formatter = kernel.GetType(Formatting + ".Formatter");
            if (formatter?.GetMethod("Register", [typeof(Type), typeof(Action<object, TextWriter>), typeof(string)]) is { } register
                && formatter.GetMethod("SetPreferredMimeTypesFor", [typeof(Type), typeof(string[])]) is { } prefer)
                RegisterAll(register, prefer);
        }
    }

    private static void RegisterAll(MethodInfo register, MethodInfo prefer)
    {
        Tell<Figure>((Plotly, figure => ChartJson.Write(ChartJson.WithMeta(figure))), (Html, FigureHtml.Live), (Text, FigureHtml.Text));
        Tell<GenericChart>((Plotly, chart => ChartJson.Write(ChartJson.Of(chart))), (Html, FigureHtml.Live), (Text, FigureHtml.Text));
        Tell<Result>((Html, TableHtml.Of), (Text, result => result.ToText()));
        Tell<DataFrame>((Html, TableHtml.Of), (Text, TableHtml.Text));
        Tell<AnswerBlock>((Html, block => block.Html), (Markdown, block => block.Markdown), (Text, block => block.ToString()));
        Tell<Answer>((Html, answer => Answers.Sentence(answer).Html), (Markdown, answer => Answers.Sentence(answer).Markdown),
            (Text, answer => answer.Signs.ToText()));
        Tell<ClaimEnvelope>((Text, envelope => string.Create(CultureInfo.InvariantCulture,
            $"{envelope}, by {envelope.Claims.Count} claimants: {envelope.LowestClaim.Claimant.Name} the least, {
                envelope.HighestClaim.Claimant.Name} the most")));
        Tell<EngagementData>((Html, data => TableHtml.Of(Tables(data))), (Text, data => Tables(data).ToText()));

        // Lists, new rows and the like give their result.
        foreach (var type in typeof(Figure).Assembly.GetExportedTypes())
        {
            if (type.GetMethod("ToResult", []) is { } give && give.ReturnType.IsAssignableTo(typeof(Result)))
            {
                Result Of(object value) => (Result)give.Invoke(value, null)!;
                TellOf(type, (Html, value => TableHtml.Of(Of(value))), (Text, value => Of(value).ToText()));
            }
        }

        void Tell<T>(params (string Mime, Func<T, string> Write)[] forms) =>
            TellOf(typeof(T), [.. forms.Select(form => (form.Mime, (Func<object, string>)(value => form.Write((T)value))))]);

        void TellOf(Type type, params (string Mime, Func<object, string> Write)[] forms)
        {
            foreach (var (mime, write) in forms)
                register.Invoke(null, [type, (Action<object, TextWriter>)((value, writer) => writer.Write(write(value))), mime]);

            prefer.Invoke(null, [type, forms.Select(form => form.Mime).ToArray()]);
        }
    }

    // By its tables, since all their rows would fill a notebook.
    private static Result<(string Table, int Rows)> Tables(EngagementData data) => new()
    {
        Title = $"Data, version {data.Version}", Unit = "rows", Definition = "",
        Columns = [new("table", "Table", row => row.Table), new("rows", "Rows", row => row.Rows)],
        Rows = [.. data.Tables.Select(table => (table.Key, table.Value.Rows.Count))],
    };
}
