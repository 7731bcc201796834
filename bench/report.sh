#!/usr/bin/env bash
# What a reader waits for: the rerun of every notebook as a process, the size of the report's first page with all it
# loads, and the time from opening a page on disk until its first chart is painted. Aims on two cores: rerun under 15 s,
# first page under 300 kB, first chart under 1 s.
#
#   bench/report.sh        3 reruns; 5 openings of each page
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C # a decimal point
dotnet build src/DprkEngagement.Cli -v quiet -nologo > /dev/null
dotnet build -c Release bench/DprkEngagement.Bench -v quiet -nologo > /dev/null
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

TIMEFORMAT="%R %U %S"
for run in 1 2 3; do
    { time dotnet artifacts/bin/DprkEngagement.Cli/debug/dprk.dll rerun --out "$results" > "$results/output" || { cat "$results/output" >&2; exit 1; }; } 2>> "$results/times"
done
sort -n "$results/times" | awk -v notebooks="$(ls notebooks/*.ipynb | wc -l)" '
    { elapsed[NR] = $1; processor[NR] = $2 + $3 }
    END { printf "rerun of %d notebooks: fastest %.1f s (%.1f s of processor time), middle %.1f s of %d\n", notebooks, elapsed[1], processor[1], elapsed[int((NR + 1) / 2)], NR }'

report=$results/report
first=$(cat "$report/index.html" "$report"/assets/report.css "$report"/assets/marks.js "$report"/assets/report.js | wc -c)
echo "first page: $(wc -c < "$report/index.html") bytes; with its style and scripts $first bytes"

dotnet artifacts/bin/DprkEngagement.Bench/release/DprkEngagement.Bench.dll first-chart "$report"
