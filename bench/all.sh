#!/usr/bin/env bash
# Runs the benchmarks whose tables stand in docs/performance.md, one after the other, and writes the tables: about an hour on two
# cores with nothing else to do. After it, a cluster of databases and an hour of use, which only tell.
# usage: bench/all.sh
set -euo pipefail
cd "$(dirname "$0")/.."

bench/pages.sh
bench/lists.sh
BENCH_DB=derby BENCH_ROUNDS=1 bench/lists.sh
bench/jobs.sh
bench/cluster.sh
bench/memory.sh
