#!/bin/sh
# Kills dprk add with SIGKILL again and again, at moments spread over the whole run and in the middle of writing, on a
# copy of the data; after each kill `dprk check` must find nothing wrong, and no row that stood there may be gone.
# Usage: bench/kill-add.sh [number of kills, 200]; build src/DprkEngagement.Cli first. Ends with 1 where a row was lost.
kills=${1:-200}
here=$(cd "$(dirname "$0")/.." && pwd)
dll=$here/artifacts/bin/DprkEngagement.Cli/debug/dprk.dll
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/data" "$work/before"
cp "$here"/data/*.csv "$here"/data/datapackage.json "$work/data"
made=0 dropped=0 completed=0 untouched=0 lost=0
number=0
while [ "$number" -lt "$kills" ]; do
  number=$((number + 1))
  cp "$work"/data/*.csv "$work/before"
  dotnet "$dll" add claim --data "$work/data" --claimant kor-nis --quantity troops_deployed --measure stock --hedge about \
    --best "$((20000 + number))" --published 2026-06-30 --source "https://example.org/page/$number" \
    --source-publisher Example --source-title "Page $number" --source-published 2026-06-30 >"$work/out" 2>&1 &
  pid=$!
  case $((number % 6)) in
    0) sign=$work/data/claims.csv.dprk-new ;;
    1) sign=$work/data/sources.csv.dprk-new ;;
    2) sign=$work/data/citations.csv.dprk-new ;;
    3) sign=$work/data/.dprk-journal ;;
    *) sign= ; sleep "0.$(printf %03d $(((number * 37) % 900)))" ;;
  esac
  while [ -n "$sign" ] && [ ! -e "$sign" ] && kill -0 "$pid" 2>/dev/null; do :; done
  kill -9 "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  if ! dotnet "$dll" check --data "$work/data" >"$work/check" 2>"$work/said"; then
    echo "kill $number: check finds problems"; cat "$work/check"; lost=$((lost + 1))
  fi
  for table in "$work"/before/*.csv; do
    if [ -n "$(diff "$table" "$work/data/${table##*/}" | grep '^<')" ]; then
      echo "kill $number: ${table##*/} lost a row"; lost=$((lost + 1))
    fi
  done
  if grep -q 'dropped' "$work/said"; then dropped=$((dropped + 1))
  elif grep -q 'brought to its end' "$work/said"; then completed=$((completed + 1))
  elif cmp -s "$work/before/claims.csv" "$work/data/claims.csv"; then untouched=$((untouched + 1))
  else made=$((made + 1)); fi
done
left=$(find "$work/data" -name '*.dprk-new' -o -name .dprk-journal | wc -l)
echo "$kills kills: $untouched before anything was written, $dropped while it was written (dropped), $completed while files were replaced (brought to its end), $made after it; $lost rows lost, $left files left behind."
[ "$lost" -eq 0 ] && [ "$left" -eq 0 ]
