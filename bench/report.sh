#!/usr/bin/env bash
# What a reader waits for: the rerun of every notebook as a process, the size of the report's pages, and the time from opening
# a page on disk until its first chart is painted, beside the time that plotly.js alone takes (a blank page that loads it).
# Aims on two cores with nothing else running: rerun under 15 s, first chart under 0.8 s.
#
#   bench/report.sh            3 reruns; 5 openings of each page
#   bench/report.sh FOLDER     no rerun; the pages of the report in FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C # a decimal point
report=${1:-}
if [ -z "$report" ]; then
    dotnet build src/DprkEngagement.Cli -v quiet -nologo > /dev/null
    results=$(mktemp -d)
    trap 'rm -rf "$results"' EXIT
    TIMEFORMAT="%R %U %S"
    for run in 1 2 3; do
        { time dotnet artifacts/bin/DprkEngagement.Cli/debug/dprk.dll rerun --out "$results" > "$results/output" \
            || { cat "$results/output" >&2; exit 1; }; } 2>> "$results/times"
    done
    sort -n "$results/times" | awk -v notebooks="$(ls notebooks/*.ipynb | wc -l)" '
        { elapsed[NR] = $1; processor[NR] = $2 + $3 }
        END { printf "rerun of %d notebooks: fastest %.1f s (%.1f s of processor time), middle %.1f s of %d\n", notebooks, elapsed[1], processor[1], elapsed[int((NR + 1) / 2)], NR }'
    report=$results/report
fi

echo "sizes in bytes:"
wc -c "$report"/*.html "$report"/assets/*
dotnet run --no-cache bench/first-chart.cs -- "$report"
