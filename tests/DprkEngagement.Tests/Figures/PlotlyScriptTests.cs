using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace DprkEngagement.Tests.Figures;

public class PlotlyScriptTests
{
    [Fact]
    public void The_pinned_integrity_is_the_hash_of_the_embedded_script()
    {
        using var script = PlotlyScript.TryOpen();
        if (script is null)
        {
            Assert.Skip("plotly.js is not embedded: npm could not fetch it when the library was built.");
        }

        Assert.Equal(PlotlyScript.Integrity, "sha384-" + Convert.ToBase64String(SHA384.HashData(script)));
    }

    [Fact]
    public void The_licence_comes_with_the_script()
    {
        using var script = PlotlyScript.TryOpen();
        using var license = PlotlyScript.TryOpenLicense();
        if (script is null)
        {
            Assert.Null(license);
            return;
        }

        using var reader = new StreamReader(license!);
        Assert.StartsWith("MIT License", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_network_address_names_the_version_that_npm_fetches()
    {
        Assert.Equal(
            "https://cdn.jsdelivr.net/npm/plotly.js-basic-dist-min@4.1.1/plotly-basic.min.js", PlotlyScript.CdnUrl);
        var package = JsonNode.Parse(File.ReadAllText(Find("src/DprkEngagement/Figures/plotly/package.json")))!;
        Assert.Equal("4.1.1", (string?)package["dependencies"]!["plotly.js-basic-dist-min"]);
    }

    private static string Find(string path)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, path)))
            {
                return Path.Combine(folder, path);
            }
        }

        throw new FileNotFoundException("Not above the test's folder.", path);
    }
}
