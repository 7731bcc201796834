#!/usr/bin/env bash
# How long `dprk` takes as a process, once built: seconds from start to exit, the fastest and the middle one of several
# runs, and the processor time of the fastest, which says more on a busy machine. Aims on two cores: check under 0.5 s,
# rerun of every notebook under 10 s.
#
#   bench/processes.sh        7 runs of check, 5 of rerun
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C # a decimal point
dotnet build src/DprkEngagement.Cli -v quiet -nologo > /dev/null
dprk=artifacts/bin/DprkEngagement.Cli/debug/dprk.dll
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

measure() { # name, runs, arguments of dprk
    local name=$1 runs=$2 TIMEFORMAT="%R %U %S"
    shift 2
    for ((run = 0; run < runs; run++)); do
        { time dotnet "$dprk" "$@" > "$results/output" || { cat "$results/output" >&2; exit 1; }; } 2>> "$results/$name"
    done
    sort -n "$results/$name" | awk -v name="$name" '
        { elapsed[NR] = $1; processor[NR] = $2 + $3 }
        END { printf "%-8s fastest %.2f s (%.2f s of processor time), middle %.2f s of %d\n", name, elapsed[1], processor[1], elapsed[int((NR + 1) / 2)], NR }'
}

measure check 7 check
measure rerun 5 rerun --out "$results"
