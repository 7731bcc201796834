// A rerun sets environment variables and the working directory, which belong to the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
