// One after another, since each rerun keeps the machine busy; the kernels of the tool, and cells that wait for their time limit, run
// beside them.
[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly, MaxParallelThreads = 3)]
