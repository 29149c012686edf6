#!/usr/bin/env bash
# Measures a page of a portal beside a file with the same markup, on a server that runs on this machine. See README.md.
# usage: bench/site.sh [/site/harbour]
set -euo pipefail

page=${1:-/site/harbour}
port=${VESTIBULE_HTTP_PORT:-9080}
here=$(cd "$(dirname "$0")" && pwd)
server=${BENCH_SERVER:-$here/../target/liberty/wlp/usr/servers/vestibule}
rounds=${BENCH_ROUNDS:-3}
seconds=${BENCH_SECONDS:-10}
warmup=${BENCH_WARMUP:-30}
connections=${BENCH_CONNECTIONS:-8}

# Loopback, whatever is asked for: this is no tool to put load on other machines.
base=http://127.0.0.1:$port

case $page in
  /*) ;;
  *) echo "The page's address must begin with a slash: $page" >&2; exit 2 ;;
esac
command -v wrk > /dev/null || { echo "wrk is missing; on Debian: apt-get install wrk" >&2; exit 2; }
[ -d "$server" ] || { echo "No server at $server; name it with BENCH_SERVER" >&2; exit 2; }

# The copy is a web application of its own, of one file, which the server picks up by itself and drops again at the end.
copy=$server/dropins/bench-copy.war
trap 'rm -rf "$copy"' EXIT
mkdir -p "$copy"
curl -sSf --max-time 60 -H 'Accept-Language: en' -o "$copy/page.html" "$base$page"
for _ in $(seq 60); do
  curl -sf --max-time 5 -o /dev/null "$base/bench-copy/page.html" && break
  sleep 1
done
curl -sSf --max-time 5 "$base/bench-copy/page.html" | cmp - "$copy/page.html"

run() {
  wrk -t1 -c"$connections" -d"$1s" --timeout 10s -H 'Accept-Language: en' -s "$here/report.lua" "$base$2" | tail -n 1
}

echo "page $page, $(stat -c %s "$copy/page.html") bytes; $connections connections kept alive; $(nproc) cores;" \
  "load before: $(cut -d' ' -f1 /proc/loadavg)"
echo "warming up for $warmup s"
run "$warmup" "$page" > /dev/null
run 5 /bench-copy/page.html > /dev/null
for round in $(seq "$rounds"); do
  echo "round $round  page  $(run "$seconds" "$page")"
  echo "round $round  file  $(run "$seconds" /bench-copy/page.html)"
done
echo "load after: $(cut -d' ' -f1 /proc/loadavg)"
