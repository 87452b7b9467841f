#!/usr/bin/env bash
# Ends an import with kill -9 at random moments, again and again, and then lets one come through: the store must answer as
# that of an import that nobody disturbed.
#
#   Tests/Faults/kill-import.sh KEHOACH PLANS [ROUNDS] [LONGEST]
#
# KEHOACH is the program, PLANS a folder of plans, ROUNDS how often it is ended (50), LONGEST after how many milliseconds at
# most (three quarters of the time that the undisturbed import took: some rounds end before the first plans are in for good,
# some in the midst of writing).
set -euo pipefail
program=$(realpath "$1") plans=$(realpath "$2") rounds=${3:-50}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
import() { "$program" import --quiet --as-of 2025-06-01 --store "$1" "$plans"; }
# The program itself is what is killed, and not a shell around it.
begin() { exec "$program" import --quiet --as-of 2025-06-01 --store "$1" "$plans"; }
start=$(date +%s%N)
import calm.sqlite
longest=${4:-$((($(date +%s%N) - start) / 1000000 * 3 / 4 + 1))}
for ((round = 1; round <= rounds; round++)); do
  begin disturbed.sqlite &
  sleep "$(awk -v most="$longest" -v seed="$RANDOM" 'BEGIN { srand(seed); print (5 + rand() * most) / 1000 }')"
  kill -9 $! 2>/dev/null || true
  wait $! 2>/dev/null || true
done
count() { sqlite3 "$1" "SELECT count(*) FROM plan" 2>/dev/null || echo 0; }
echo "after $rounds kills: $(count disturbed.sqlite) of $(count calm.sqlite) plans"
import disturbed.sqlite
test "$(sqlite3 disturbed.sqlite 'PRAGMA integrity_check')" = ok
sqlite3 disturbed.sqlite "INSERT INTO search(search) VALUES('integrity-check')"
for question in plans "deadlines --as-of 2025-06-01" phases citations findings conflicts "search thi --limit 100000"; do
  for store in calm disturbed; do
    # shellcheck disable=SC2086
    "$program" $question --store $store.sqlite --format jsonl >$store.jsonl
  done
  cmp calm.jsonl disturbed.jsonl
  echo "the same: $question ($(wc -l <calm.jsonl) rows)"
done
