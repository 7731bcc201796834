// Runs notebooks in the .NET Interactive tool over stdio, one after the other, as an editor does: prints the seconds of each.
//   dotnet run bench/tool.cs -- notebooks/*.ipynb
#:property TreatWarningsAsErrors=false
#:property PublishAot=false

using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

var sum = 0.0;
foreach (var path in args)
{
    var watch = Stopwatch.StartNew();
    var cells = Run(path);
    sum += watch.Elapsed.TotalSeconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(path),-32} {cells,3} cells {watch.Elapsed.TotalSeconds,6:0.00} s"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sum {sum:0.00}"));

static int Run(string path)
{
    var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
    var start = new ProcessStartInfo("dotnet", ["tool", "run", "dotnet-interactive", "--", "stdio", "--default-kernel", "csharp", "--working-dir", folder])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        Environment = { ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1" },
    };
    using var tool = Process.Start(start)!;
    try
    {
        WaitFor(tool, "KernelReady", token: null);
        var count = 0;
        foreach (var cell in JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray().Where(cell => (string)cell!["cell_type"]! == "code"))
        {
            var source = cell!["source"] is JsonArray lines ? string.Concat(lines.Select(line => (string)line!)) : (string)cell["source"]!;
            var command = new JsonObject
            {
                ["commandType"] = "SubmitCode",
                ["command"] = new JsonObject { ["code"] = source, ["targetKernelName"] = "csharp" },
                ["token"] = $"t{++count}",
                ["routingSlip"] = new JsonArray(),
            };
            tool.StandardInput.WriteLine(command.ToJsonString());
            WaitFor(tool, "Command", $"t{count}");
        }

        return count;
    }
    finally
    {
        tool.Kill(entireProcessTree: true);
        tool.WaitForExit();
    }
}

static void WaitFor(Process tool, string kind, string? token)
{
    while (tool.StandardOutput.ReadLine() is { } line)
    {
        if (line.Contains($"\"eventType\":\"{kind}", StringComparison.Ordinal)
            && JsonNode.Parse(line) is JsonObject envelope
            && (token is null || (string?)envelope["command"]?["token"] == token))
        {
            switch ((string?)envelope["eventType"])
            {
                case "KernelReady" or "CommandSucceeded":
                    return;
                case "CommandFailed":
                    throw new InvalidOperationException((string?)envelope["event"]!["message"]);
            }
        }
    }

    throw new EndOfStreamException("the tool ended");
}
