#!/usr/bin/env bash
# Whether a node grows: a packaged server with demonstration data on Derby is used for an hour, and what is resident is told
# every five minutes. In each minute five seconds of load, by turns on kept and rendered pages, and sign-ins and invitations.
# usage: bench/memory.sh [minutes]
. "$(dirname "$0")/trial.sh"

minutes=${1:-60}
base=http://127.0.0.1:$port
pages=(/site/harbour /site/fern/sign-up /signin /site/harbour/sign-in)

command -v wrk > /dev/null || { echo "wrk is missing; on Debian: apt-get install wrk" >&2; exit 2; }
resident() { awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$java/status"; }

lay_out
export VESTIBULE_DATA_DIR=$work/data VESTIBULE_MAIL_PER_RECIPIENT=60
start true
stop
java -cp "$wlp/usr/shared/resources/jdbc/*" bench/Records.java "jdbc:derby:$work/data/derby" "$((minutes * 40))" > /dev/null
start true
java=$(pgrep -P "$server" java || echo "$server")
echo "ready: $(resident) MB"
# Once as many connections as a node serves at a time, as each of its threads stays.
wrk -t1 -c256 -d20s --timeout 10s "$base/site/harbour/sign-in" > /dev/null
echo "after 20 s of 256 connections: $(resident) MB"
began=$SECONDS
for minute in $(seq "$minutes"); do
  wrk -t1 -c16 -d5s --timeout 10s "$base${pages[minute % ${#pages[@]}]}" > /dev/null
  java bench/Invitations.java "$port" 10 "$java" > /dev/null
  java bench/SignIns.java "$port" 20 > /dev/null
  [ $((minute % 5)) != 0 ] || echo "minute $minute: $(resident) MB, $(ls "/proc/$java/task" | wc -l) threads"
  left=$((minute * 60 - SECONDS + began))
  [ "$left" -le 0 ] || sleep "$left"
done
