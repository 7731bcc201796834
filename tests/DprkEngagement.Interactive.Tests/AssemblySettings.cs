// Formatters and the working directory belong to the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
