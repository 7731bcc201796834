// What the second cell of every notebook loads: the library, its names, and the data; and, where they were built, the
// adapters to DataFrame, Plotly.NET and the kernel (build.csx in the first cell says so in the file loaded below).

#r "../artifacts/bin/DprkEngagement/debug/DprkEngagement.dll"

#load "../artifacts/notebook-adapters.csx"

global using DprkEngagement;

var data = EngagementData.Load();
