#!/usr/bin/env bash
# Makes an archive of the classes that this server loads, as this machine's Java keeps them in memory, so that each start
# takes less time from then on: see docs/operate.md. To be run again when Java or the server was replaced; an archive
# that doesn't fit them is ignored. For that it starts the server once, with a database of its own, at the port named or at
# a free one.
set -euo pipefail

server=$(cd "$(dirname "$0")" && pwd)
wlp=$(cd "$server/../../.." && pwd)
archive=$wlp/usr/shared/vestibule.jsa
# Read at each start of any server of this runtime, before the server's own.
options=$wlp/usr/shared/jvm.options
work=$(mktemp -d)
process=
: >"$work/console"

finish() {
  [ -z "$process" ] || kill -KILL "$process" 2>/dev/null || true
  rm -rf "$work" "$archive.new"
}
trap finish EXIT

# Asks as a visitor does, so that the classes that answer are in the archive, too.
ask() {
  (exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3 && cat <&3) 2>/dev/null
}

port=${1:-}
while [ -z "$port" ]; do
  port=$((20000 + RANDOM % 10000))
  if ask / >/dev/null; then
    port=
  fi
done

rm -f "$archive" "$options"
# Java makes no archive in a process that has an agent. Servers that use the archive have theirs.
env -i PATH="$PATH" ${JAVA_HOME:+JAVA_HOME="$JAVA_HOME"} WLP_SKIP_BOOTSTRAP_AGENT=true \
  WLP_OUTPUT_DIR="$work/output" LOG_DIR="$work/logs" \
  VESTIBULE_HTTP_PORT="$port" VESTIBULE_DATA_DIR="$work/data" VESTIBULE_DEMO=true \
  JVM_ARGS="-XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:ArchiveClassesAtExit=$work/archive -Xlog:cds=off -Xlog:cds+dynamic=off" \
  "$wlp/bin/server" run "$(basename "$server")" >"$work/console" 2>&1 &
process=$!

end=$((SECONDS + 300))
until grep -q "Vestibule is ready" "$work/console"; do
  if ! kill -0 "$process" 2>/dev/null || [ "$SECONDS" -gt "$end" ]; then
    echo "The server didn't get ready, so there is no archive:" >&2
    cat "$work/console" >&2
    exit 1
  fi
  sleep 1
done
for address in /health/ready /signin /site/harbour /site/harbour/sign-in /metrics; do
  ask "$address" >/dev/null || true
done
kill "$process"
wait "$process" || true
process=

if [ ! -s "$work/archive" ]; then
  echo "This Java made no archive. The server starts without."
  exit 0
fi
# Whole or not at all, as Java doesn't notice where the end of an archive is missing, and would break.
cp "$work/archive" "$archive.new"
chmod a+r "$archive.new"
mv "$archive.new" "$archive"
printf '%s\n' "-XX:SharedArchiveFile=$archive" >"$options"
chmod a+r "$options"
echo "$archive, $(du -m "$archive" | cut -f 1) MB"
