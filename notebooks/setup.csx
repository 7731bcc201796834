// What the second cell of every notebook loads: the library, its names, and the data.

#r "../artifacts/bin/DprkEngagement/debug/DprkEngagement.dll"

global using DprkEngagement;

var data = EngagementData.Load();
