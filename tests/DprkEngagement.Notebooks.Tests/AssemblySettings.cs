// Working directory and console belong to the process: notebooks run one after the other anyway, and a test that looks
// at either must not meet another test's run.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
