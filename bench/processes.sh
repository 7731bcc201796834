#!/usr/bin/env bash
# How long `dprk check` takes as a process beside an empty .NET program, once built: the fastest and the middle one of seven
# runs, taken in turn so that both see the same machine, and the ratio of their processor times. Aim: at most 5.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C # a decimal point
dotnet build src/DprkEngagement.Cli -v quiet -nologo > /dev/null
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
mkdir "$results/empty"
cat > "$results/empty/empty.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
XML
echo 'return;' > "$results/empty/Program.cs"
dotnet build "$results/empty" -c Release -v quiet -nologo > /dev/null
TIMEFORMAT="%R %U %S"
for run in 1 2 3 4 5 6 7; do
    { time dotnet artifacts/bin/DprkEngagement.Cli/debug/dprk.dll check > "$results/output"; } 2>> "$results/check"
    { time dotnet "$results/empty/bin/Release/net10.0/empty.dll"; } 2>> "$results/nothing"
done
for name in check nothing; do
    sort -n "$results/$name" | awk -v name="$name" '
        { elapsed[NR] = $1; processor[NR] = $2 + $3 }
        END { printf "%-8s fastest %.3f s (%.3f s of processor time), middle %.3f s\n", name, elapsed[1], processor[1], elapsed[int((NR + 1) / 2)] }'
done | tee "$results/both"
awk '{ gsub(/[(]/, "", $5); time[NR] = $5 } END { printf "check / nothing, processor time: %.1f\n", time[1] / time[2] }' "$results/both"
