using DprkEngagement.Runner;

ProcessGroup.Lead();
using var connection = new Connection(Console.OpenStandardInput(), Console.OpenStandardOutput());
await new NotebookWorker(connection).RunAsync();
