// A rerun sets an environment variable and the working directory, which belong to the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
