using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks.Tests.Report;

/// <summary>Builds executed notebooks for the tests of the report.</summary>
internal static class ReportSample
{
    public static NotebookRun Run(string path, params JsonObject[] cells) => new(Notebook(path, cells), null, Cancelled: false);

    public static NotebookDocument Notebook(string path, params JsonObject[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i]["id"] = $"cell-{i}";
        }

        var notebook = new JsonObject
        {
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
            ["metadata"] = new JsonObject(),
            ["cells"] = new JsonArray([.. cells]),
        };
        return NotebookDocument.Parse(notebook.ToJsonString(), path);
    }

    public static JsonObject Prose(string markdown) =>
        new() { ["cell_type"] = "markdown", ["metadata"] = new JsonObject(), ["source"] = markdown };

    public static JsonObject Code(string code, params JsonObject[] outputs) => new()
    {
        ["cell_type"] = "code",
        ["metadata"] = new JsonObject(),
        ["execution_count"] = 1,
        ["source"] = code,
        ["outputs"] = new JsonArray([.. outputs]),
    };

    public static JsonObject Display(string mimeType, JsonNode value) => new()
    {
        ["output_type"] = "display_data",
        ["metadata"] = new JsonObject(),
        ["data"] = new JsonObject { [mimeType] = value },
    };

    public static JsonObject Stream(string name, string text) =>
        new() { ["output_type"] = "stream", ["name"] = name, ["text"] = text };

    public static JsonObject Error(string name, string value, string trace) =>
        new() { ["output_type"] = "error", ["ename"] = name, ["evalue"] = value, ["traceback"] = new JsonArray(trace) };

    /// <summary>A figure's output; <paramref name="word"/> stands wherever the data could put a text.</summary>
    public static JsonObject Figure(string id = "sample", string word = "word", string url = "https://example.org/a?b=1&c=2") =>
        Display("application/vnd.dprk.figure+json", new JsonObject
        {
            ["id"] = id,
            ["title"] = $"Title {word}",
            ["caption"] = $"Caption {word}",
            ["alt"] = $"Alt {word}",
            ["renders"] = new JsonObject
            {
                ["wide-light"] = Render("wide-light", word, url, 500),
                ["wide-dark"] = Render("wide-dark", word, url, 500),
                ["narrow-light"] = Render("narrow-light", word, url, 400),
                ["narrow-dark"] = Render("narrow-dark", word, url, 400),
                ["medium-light"] = Render("medium-light", word, url, 450),
                ["medium-dark"] = Render("medium-dark", word, url, 450),
            },
            ["table"] = new JsonObject
            {
                ["title"] = $"Table {word}",
                ["columns"] = new JsonArray("Claimant", "Soldiers"),
                ["rows"] = new JsonArray(
                    new JsonObject { ["cells"] = new JsonArray($"Claimant {word}", "11,000"), ["ids"] = new JsonArray("c-1", "c-2") },
                    new JsonObject { ["cells"] = new JsonArray("Other", ""), ["ids"] = new JsonArray("c-3") }),
            },
            ["sources"] = new JsonArray(
                new JsonObject { ["id"] = "s-1", ["publisher"] = $"Publisher {word}", ["title"] = $"Source {word}", ["published"] = "2024-10-23", ["url"] = url, ["rows"] = new JsonArray("c-1", "c-3") },
                new JsonObject { ["id"] = "s-2", ["publisher"] = "Yonhap", ["title"] = "Undated", ["published"] = null, ["url"] = null, ["rows"] = new JsonArray() }),
        });

    private static JsonObject Render(string look, string word, string url, int height) => new()
    {
        ["data"] = new JsonArray(new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers+text",
            ["x"] = new JsonArray(1, 2),
            ["y"] = new JsonArray(3, 4),
            ["text"] = new JsonArray("one", word),
            ["textposition"] = "top center",
            ["hovertemplate"] = $"mark <b>%{{text}}</b><br>line {word}<extra></extra>",
            ["name"] = look,
            ["customdata"] = new JsonArray(new JsonArray("c-3", url), new JsonArray("c-1 c-2", url)),
        }),
        ["layout"] = new JsonObject
        {
            ["height"] = height,
            ["autosize"] = true,
            ["xaxis"] = new JsonObject { ["range"] = new JsonArray(0, 3) },
            ["yaxis"] = new JsonObject { ["range"] = new JsonArray(2, 5) },
        },
        ["config"] = new JsonObject { ["displayModeBar"] = false },
    };
}
