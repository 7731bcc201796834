#!/bin/sh
# Kills dprk add and dprk edit with SIGKILL again and again, at moments spread over the whole run and in the middle of
# writing, on a copy of the data. After each kill every file must be whole: no row that stood there may be gone, and the
# next check must name what is half added, or find nothing wrong.
# Usage: bench/kill-add.sh [number of kills, 200]; build src/DprkEngagement.Cli first. Ends with 1 where a row was lost.
kills=${1:-200}
here=$(cd "$(dirname "$0")/.." && pwd)
dll=$here/artifacts/bin/DprkEngagement.Cli/debug/dprk.dll
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/data" "$work/before"
cp "$here"/data/*.csv "$here"/data/datapackage.json "$work/data"
lost=0 untouched=0 half=0 made=0 torn=0
number=0
row=$(awk -F, 'NR == 2 { print $1 }' "$work/data/claims.csv")
while [ "$number" -lt "$kills" ]; do
  number=$((number + 1))
  cp "$work"/data/*.csv "$work/before"
  if [ $((number % 3)) -eq 0 ]; then
    dotnet "$dll" edit claims "$row" --set "notes=Edited $number times." --yes --data "$work/data" >"$work/out" 2>&1 &
  else
    dotnet "$dll" add claim --data "$work/data" --claimant kor-nis --quantity troops_deployed --measure stock --hedge about \
      --best "$((20000 + number))" --published 2026-06-30 --source "https://example.org/page/$number" \
      --source-publisher Yonhap --source-title "Page $number" --source-published 2026-06-30 >"$work/out" 2>&1 &
  fi
  pid=$!
  sign= gone=
  case $((number % 6)) in
    0) sign=$work/data/claims.csv.dprk-new ;;
    1) sign=$work/data/citations.csv.dprk-new ;;
    2) sign=$work/data/sources.csv.dprk-new gone=yes ;;
    3) sign=$work/data/claims.csv.dprk-new gone=yes ;;
    *) sleep "$((number % 3)).$(printf %03d $(((number * 37) % 900)))" ;;
  esac
  # Until the new content stands beside the old, and where that is wanted until it has taken its place.
  while [ -n "$sign" ] && [ ! -e "$sign" ] && kill -0 "$pid" 2>/dev/null; do :; done
  while [ -n "$gone" ] && [ -e "$sign" ] && kill -0 "$pid" 2>/dev/null; do :; done
  kill -9 "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  for table in "$work"/before/*.csv; do
    name=${table##*/}
    # An edited row is gone in its old form and there in its new one: its key decides.
    if [ -n "$(cut -d, -f1 "$table" | sort | uniq -c | awk '{ print $2 }' >"$work/old"; cut -d, -f1 "$work/data/$name" | sort -u >"$work/new"; sort -u "$work/old" | comm -23 - "$work/new")" ]; then
      echo "kill $number: $name lost a row"; lost=$((lost + 1))
    fi
    if [ -n "$(tail -c 1 "$work/data/$name")" ]; then
      echo "kill $number: $name is torn"; torn=$((torn + 1))
    fi
  done
  if cmp -s "$work/before/claims.csv" "$work/data/claims.csv" && cmp -s "$work/before/sources.csv" "$work/data/sources.csv"; then
    untouched=$((untouched + 1))
  elif dotnet "$dll" check --data "$work/data" >"$work/check" 2>&1; then
    made=$((made + 1))
  elif grep -q 'source-uncited\|source-missing' "$work/check"; then
    half=$((half + 1))
    # What is half added goes: here as git would put the files back.
    cp "$work"/before/*.csv "$work/data"
  else
    echo "kill $number: the check does not say what is half added"; cat "$work/check"; lost=$((lost + 1))
    cp "$work"/before/*.csv "$work/data"
  fi
done
dotnet "$dll" add person --name "Last One" --state PRK --data "$work/data" >"$work/out" 2>&1 || { cat "$work/out"; lost=$((lost + 1)); }
left=$(find "$work/data" -name '*.dprk-new' | wc -l)
echo "$kills kills: $untouched before anything was in place, $half in between (named by the check), $made after it; $torn files torn, $lost rows lost, $left files left behind."
[ "$lost" -eq 0 ] && [ "$torn" -eq 0 ] && [ "$left" -eq 0 ]
