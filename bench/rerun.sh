#!/bin/sh
# `dprk rerun` of all notebooks, report included, beside the .NET Interactive tool over stdio, one notebook after the other;
# in one run, so that both see the same machine. Wanted: at most 0.3. Notebooks may be named.
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- notebooks/*.ipynb
dotnet build src/DprkEngagement.Cli -v q -nologo
dotnet tool restore > /dev/null
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dprk=artifacts/bin/DprkEngagement.Cli/debug/dprk.dll

# Once for nothing: the first of the two would pay for what the disk has not yet read.
dotnet "$dprk" rerun "$@" --out "$out" > /dev/null
now() { date +%s.%N; }
start=$(now)
dotnet "$dprk" rerun "$@" --out "$out" | grep -v ': cell '
ours=$(echo "$(now) - $start" | bc)
dotnet run bench/tool.cs -- "$@" | tee "$out/tool.txt"
tools=$(sed -n 's/^sum //p' "$out/tool.txt")
echo "dprk rerun ${ours} s, the tool ${tools} s, ratio $(echo "scale=3; $ours / $tools" | bc)"
