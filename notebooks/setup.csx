// What the second cell of every notebook loads: the library, the packages that cells may call, and the data.

#r "../artifacts/bin/DprkEngagement/debug/DprkEngagement.dll"
#r "../artifacts/bin/DprkEngagement/debug/Microsoft.Data.Analysis.dll"
#r "../artifacts/bin/DprkEngagement/debug/DynamicObj.dll"
#r "../artifacts/bin/DprkEngagement/debug/Plotly.NET.dll"
#r "../artifacts/bin/DprkEngagement/debug/Plotly.NET.CSharp.dll"

global using DprkEngagement;

var data = EngagementData.Load();
