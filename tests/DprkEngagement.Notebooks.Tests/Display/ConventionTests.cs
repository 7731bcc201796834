using DprkEngagement.Notebooks.Tests.Running;

namespace DprkEngagement.Notebooks.Tests.Display;

/// <summary>.NET Interactive's display convention, by names alone; the types are defined in the notebook.</summary>
public class ConventionTests
{
    private const string Types =
        """
        using System.IO;
        class TypeFormatterSourceAttribute : Attribute
        {
            public TypeFormatterSourceAttribute(Type source) { FormatterSourceType = source; }
            public Type FormatterSourceType { get; }
            public string[] PreferredMimeTypes { get; set; }
        }
        public class Form
        {
            public Form(string mime, Func<object, string> write) { MimeType = mime; _write = write; }
            readonly Func<object, string> _write;
            public string MimeType { get; }
            public bool Format(object value, TextWriter writer)
            {
                var text = _write(value);
                writer.Write(text);
                return text is not null;
            }
        }
        """;

    [Fact]
    public async Task Every_form_a_type_offers_is_kept_JSON_as_JSON()
    {
        using var notebook = new TestNotebook(
            Types,
            """
            public class Source
            {
                public IEnumerable<object> CreateTypeFormatters()
                {
                    yield return new Form("text/plain", value => "plain " + ((Shape)value).Name);
                    yield return new Form("application/vnd.test+json", value => "{\"b\": [1.0, -0, {\"d\": 1, \"c\": 2}], \"a\": null}");
                    yield return new Form("image/png", value => "iVBOR\n");
                    yield return "not a formatter";
                }
            }
            [TypeFormatterSource(typeof(Source), PreferredMimeTypes = new[] { "text/plain" })]
            class Shape { public string Name = "s"; }
            class Square : Shape { }
            new Square()
            """);

        var run = await notebook.RunAsync();

        Assert.Null(run.Failure);
        Assert.Contains(
            """
                 "data": {
                  "application/vnd.test+json": {
                   "a": null,
                   "b": [
                    1.0,
                    0,
                    {
                     "c": 2,
                     "d": 1
                    }
                   ]
                  },
                  "image/png": "iVBOR\n",
                  "text/plain": [
                   "plain s"
                  ]
                 },
            """,
            run.Executed.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_declines_falls_back_to_the_default()
    {
        using var notebook = new TestNotebook(
            Types,
            """
            public class Source
            {
                public Form[] CreateTypeFormatters() => new[] { new Form("text/html", value => null), new Form("application/x", value => null), new Form("text/plain", value => null) };
            }
            [TypeFormatterSource(typeof(Source))]
            record Shape(int Sides);
            new Shape(4)
            """);

        var output = Assert.Single((await notebook.RunWithoutFailureAsync())[1].Outputs);

        Assert.Equal(["text/html", "text/plain"], output.MimeTypes);
        Assert.Equal("<pre>Shape { Sides = 4 }</pre>", output.Text("text/html"));
        Assert.Equal("Shape { Sides = 4 }", output.Text("text/plain"));
    }

    [Theory]
    [InlineData(
        "public class Source { public Form[] CreateTypeFormatters() => new[] { new Form(\"text/html\", value => throw new Exception(\"cannot draw\")) }; }",
        "the value could not be shown: cannot draw")]
    [InlineData(
        "public class Source { public Form[] CreateTypeFormatters() => throw new Exception(\"no forms\"); }",
        "the value could not be shown: no forms")]
    [InlineData(
        "public class Typed { public string MimeType => \"text/html\"; public bool Format(Shape value, TextWriter writer) => true; }\npublic class Source { public object[] CreateTypeFormatters() => new[] { new Typed() }; }",
        "the value could not be shown: Typed has no method 'public bool Format(object value, TextWriter writer)'")]
    [InlineData(
        "public class Source { }",
        "the value could not be shown: Source has no public method CreateTypeFormatters()")]
    [InlineData(
        "public class Source { public Form[] CreateTypeFormatters() => new[] { new Form(\"application/json\", value => \"{oops}\") }; }",
        "the value could not be shown: what is offered as application/json is not JSON: 'o' is an invalid start of a property name. Expected a '\"'. LineNumber: 0 | BytePositionInLine: 1.")]
    public async Task A_type_that_does_not_keep_to_the_convention_fails_the_cell(string source, string message)
    {
        using var notebook = new TestNotebook(Types, source + "\n[TypeFormatterSource(typeof(Source))]\npublic class Shape { }\nnew Shape()");

        var run = await notebook.RunAsync();

        Assert.Equal(message, run.Failure?.Message);
        Assert.Equal(2, run.Failure?.Cell);
    }

    [Fact]
    public async Task The_attribute_of_an_interface_does_not_count()
    {
        using var notebook = new TestNotebook(
            Types,
            """
            public class Source { public Form[] CreateTypeFormatters() => new[] { new Form("text/plain", value => "by source") }; }
            [TypeFormatterSource(typeof(Source))] interface IShape { }
            class Shape : IShape { public override string ToString() => "by default"; }
            new Shape()
            """);

        Assert.Equal("by default", Assert.Single((await notebook.RunWithoutFailureAsync())[1].Outputs).Text("text/plain"));
    }

    [Fact]
    public async Task In_lists_and_tables_a_type_shows_itself_by_its_own_text()
    {
        using var notebook = new TestNotebook(
            Types,
            """
            public class Source { public Form[] CreateTypeFormatters() => new[] { new Form("text/plain", value => "own text") }; }
            [TypeFormatterSource(typeof(Source))] class Shape { public int Sides => 4; }
            display(new[] { new Shape() });
            display(new[] { new { Shape = new Shape() } });
            """);

        var outputs = (await notebook.RunWithoutFailureAsync())[1].Outputs;

        Assert.Equal("[own text]", outputs[0].Text("text/plain"));
        Assert.Contains("<td>own text</td>", outputs[1].Text("text/html"), StringComparison.Ordinal);
    }
}
