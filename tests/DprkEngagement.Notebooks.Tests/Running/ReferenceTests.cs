namespace DprkEngagement.Notebooks.Tests.Running;

public class ReferenceTests
{
    [Fact]
    public async Task A_dll_and_what_lies_beside_it_are_found_from_the_notebooks_folder()
    {
        using var notebook = new TestNotebook("#r \"lib/Upper.dll\"", "new Upper().Name()");
        var lower = Path.Combine(notebook.Folder, "lib", "Lower.dll");
        TestLibrary.Compile(lower, "public class Lower { public string Name() => \"lower\"; }");
        TestLibrary.Compile(Path.Combine(notebook.Folder, "lib", "Upper.dll"), "public class Upper { public string Name() => new Lower().Name(); }", lower);

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("lower", Assert.Single(cells[1].Outputs).Text("text/plain"));
    }

    [Fact]
    public async Task A_dll_may_say_how_the_types_of_another_are_shown()
    {
        using var notebook = new TestNotebook("#r \"lib/Foreign.dll\"\n#r \"lib/Adapter.dll\"\nAdapter.Load();", "new Foreign.Child()", "new Foreign.Stranger()");
        var foreign = Path.Combine(notebook.Folder, "lib", "Foreign.dll");
        TestLibrary.Compile(foreign, "namespace Foreign { public class Parent { } public class Child : Parent { } public class Stranger { } }");
        TestLibrary.Compile(
            Path.Combine(notebook.Folder, "lib", "Adapter.dll"),
            """
            using System; using System.Collections.Generic; using System.IO;
            [assembly: TypeFormatterSource(typeof(Foreign.Parent), typeof(Source))]
            [AttributeUsage(AttributeTargets.Assembly)]
            class TypeFormatterSourceAttribute : Attribute
            {
                public TypeFormatterSourceAttribute(Type forType, Type source) { ForType = forType; FormatterSourceType = source; }
                public Type ForType { get; }
                public Type FormatterSourceType { get; }
            }
            public class Source { public IEnumerable<object> CreateTypeFormatters() { yield return new Form(); } }
            public class Form
            {
                public string MimeType => "text/plain";
                public bool Format(object value, TextWriter writer) { writer.Write("adapted " + value.GetType().Name); return true; }
            }
            public static class Adapter { public static void Load() { } }
            """,
            foreign);

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("adapted Child", Assert.Single(cells[1].Outputs).Text("text/plain"));
        Assert.Equal("Foreign.Stranger", Assert.Single(cells[2].Outputs).Text("text/plain"));
    }

    [Fact]
    public async Task In_a_loaded_script_a_dll_is_found_from_the_script()
    {
        using var notebook = new TestNotebook("#load \"scripts/setup.csx\"", "Marker.Text");
        notebook.File("scripts/setup.csx", "#r \"../lib/Marked.dll\"");
        TestLibrary.Compile(Path.Combine(notebook.Folder, "lib", "Marked.dll"), "public static class Marker { public const string Text = \"found\"; }");

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("found", Assert.Single(cells[1].Outputs).Text("text/plain"));
    }

    [Fact]
    public async Task A_missing_dll_is_an_error_that_names_it()
    {
        using var notebook = new TestNotebook("// first\n#r \"lib/None.dll\"");

        var run = await notebook.RunAsync();

        Assert.Equal("cell 1, line 2: Metadata file 'lib/None.dll' could not be found (CS0006)", run.Failure?.ToString());
    }

    [Fact]
    public async Task A_framework_assembly_can_be_named()
    {
        using var notebook = new TestNotebook("#r \"System.Xml.Linq\"\nnew System.Xml.Linq.XElement(\"a\").ToString()");

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("<a />", Assert.Single(cells[0].Outputs).Text("text/plain"));
    }

    [Fact]
    public async Task The_dll_that_a_notebook_names_is_used_though_this_process_has_one_of_the_same_name()
    {
        Assert.Equal("DprkEngagement", typeof(Figure).Assembly.GetName().Name);
        using var notebook = new TestNotebook("#r \"lib/DprkEngagement.dll\"", "DprkEngagement.Marker.Text()");
        TestLibrary.Compile(
            Path.Combine(notebook.Folder, "lib", "DprkEngagement.dll"),
            "namespace DprkEngagement; public static class Marker { public static string Text() => \"the notebook's own\"; }");

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("the notebook's own", Assert.Single(cells[1].Outputs).Text("text/plain"));
    }

    [Fact]
    public async Task Two_notebooks_may_name_different_dlls_of_one_name()
    {
        foreach (var text in new[] { "one", "two" })
        {
            using var notebook = new TestNotebook("#r \"Versioned.dll\"\nVersioned.Text()");
            TestLibrary.Compile(Path.Combine(notebook.Folder, "Versioned.dll"), $"public static class Versioned {{ public static string Text() => \"{text}\"; }}");

            var cells = await notebook.RunWithoutFailureAsync();

            Assert.Equal(text, Assert.Single(cells[0].Outputs).Text("text/plain"));
        }
    }

    [Fact]
    public async Task The_library_itself_works_from_a_copy_with_types_that_agree_between_cells()
    {
        using var notebook = new TestNotebook(
            "#r \"lib/DprkEngagement.dll\"\nusing DprkEngagement;\nResultTable Make() => new ResultTable(\"T\", new[] { \"A\" }, new[] { new ResultRow(new[] { \"1\" }, new string[0]) });",
            "#r \"lib/../lib/DprkEngagement.dll\"\nResultTable table = Make();\nobject boxed = table;\nboxed is ResultTable");
        Directory.CreateDirectory(Path.Combine(notebook.Folder, "lib"));
        File.Copy(typeof(Figure).Assembly.Location, Path.Combine(notebook.Folder, "lib", "DprkEngagement.dll"));

        var cells = await notebook.RunWithoutFailureAsync();

        Assert.Equal("True", Assert.Single(cells[1].Outputs).Text("text/plain"));
    }
}
