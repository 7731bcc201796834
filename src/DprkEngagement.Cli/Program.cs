using System.CommandLine;

var root = new RootCommand("dprk: checks, extends, reruns and exports the record of North Korea's engagement.");
return root.Parse(args).Invoke();
