using DprkEngagement.Runner;

ProcessGroup.Lead();
await new NotebookWorker(Console.OpenStandardInput(), Console.OpenStandardOutput()).RunAsync();
