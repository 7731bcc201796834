using DprkEngagement.Runner;

// Ctrl-C reaches every process of a terminal; the one that started this ends it.
Console.CancelKeyPress += (_, key) => key.Cancel = true;
using var connection = new Connection(Console.OpenStandardInput(), Console.OpenStandardOutput());
var worker = new NotebookWorker(connection);
await worker.RunAsync();
