#!/usr/bin/env bash
# Measures what people without an account meet, each beside a file of the same server or the bare cost of a hash: a portal's
# home page, a page of 50 widgets, the sign-in page, the invite page with a valid link, and accepting; a members-only page as a
# member meets it, without and with a widget that depends on them; then start and memory.
# Writes the table of docs/performance.md. See README.md.
# usage: bench/pages.sh
. "$(dirname "$0")/trial.sh"

warmup=${BENCH_WARMUP:-30}
seconds=${BENCH_SECONDS:-10}
rounds=${BENCH_ROUNDS:-3}
contacts=${BENCH_CONTACTS:-400}
connections=8
base=http://127.0.0.1:$port
table=$work/table.md
cookies=()

command -v wrk > /dev/null || { echo "wrk is missing; on Debian: apt-get install wrk" >&2; exit 2; }

# The seconds of processors that the server has had.
processors() { awk '{ print ($14 + $15) / 100 }' "/proc/$java/stat"; }
resident() { awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$java/status"; }

load() { wrk -t1 -c"$connections" -d"$1s" --timeout 10s -H 'Accept-Language: en' "${cookies[@]}" "$base$2"; }

# Requests a second, and milliseconds of processors for each.
measure() {
  local before after answer
  before=$(processors)
  answer=$(load "$seconds" "$1")
  after=$(processors)
  ! grep -q 'Non-2xx' <<< "$answer" || { echo "$1 failed: $answer" >&2; exit 1; }
  awk -v used="$(awk -v a="$after" -v b="$before" 'BEGIN { print a - b }')" \
    '/requests in/ { n = $1 } /Requests\/sec/ { r = $2 } END { printf "%.0f %.3f\n", r, used * 1000 / n }' <<< "$answer"
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# page <name> <address>: in turn with a file that holds the same markup.
page() {
  local copy=$wlp/usr/servers/vestibule/dropins/bench-copy.war pages=() files=() costs=() result
  mkdir -p "$copy"
  curl -sSf --max-time 60 -H 'Accept-Language: en' "${cookies[@]}" -o "$copy/page.html" "$base$2"
  until curl -sf --max-time 5 -o /dev/null "$base/bench-copy/page.html"; do sleep 1; done
  load "$warmup" "$2" > /dev/null
  load 5 /bench-copy/page.html > /dev/null
  for _ in $(seq "$rounds"); do
    result=$(measure "$2")
    pages+=("${result% *}")
    costs+=("${result#* }")
    result=$(measure /bench-copy/page.html)
    files+=("${result% *}")
  done
  rm -rf "$copy"
  while curl -sf --max-time 5 -o /dev/null "$base/bench-copy/page.html"; do sleep 1; done
  awk -v name="$1" -v bytes="$(curl -sS -H 'Accept-Language: en' "${cookies[@]}" "$base$2" | wc -c)" \
    -v page="$(printf '%s\n' "${pages[@]}" | median)" -v file="$(printf '%s\n' "${files[@]}" | median)" \
    -v cost="$(printf '%s\n' "${costs[@]}" | median)" -v all="${pages[*]}" \
    'BEGIN { printf "| %s | %d | %d (%s) | %d | %.2f | %.2f ms |\n", name, bytes, page, all, file, page / file, cost }' \
    | tee -a "$table"
}

# Starts the server, and says how it went.
started() {
  local began=$EPOCHREALTIME
  start true
  java=$(pgrep -P "$server" java || echo "$server")
  told=$(awk -v a="$EPOCHREALTIME" -v b="$began" -v used="$(processors)" -v memory="$(resident)" \
    'BEGIN { printf "ready after %.1f s and %.1f s of processors, with %d MB resident", a - b, used, memory }')
}

lay_out
echo "$(nproc) processors, load before $(cut -d' ' -f1 /proc/loadavg), $(java -version 2>&1 | sed -n 2p)"
export VESTIBULE_DATA_DIR=$work/data VESTIBULE_MAIL_PER_RECIPIENT=60
started
echo "first start: $told"
stop
started
warm="warm start: $told"
echo "$warm"
java bench/Designer.java "$port" 50

{
  echo "| page | bytes | requests/s: median (each round) | a file with the same markup | page : file | processors for each |"
  echo "|---|---|---|---|---|---|"
} | tee "$table"
page "home, content alone" /site/harbour
page "50 Content widgets" /site/fern/sign-up
page "sign in" /site/harbour/sign-in
page "invite page, with a valid link" "$(java bench/Invitations.java "$port")"
cookies=(-H "Cookie: $(java bench/Invitations.java "$port" member)")
page "members only, content alone" /site/harbour/partners
java bench/Designer.java "$port" profile
page "members only, content and a Profile" /site/harbour/partners
cookies=()
end="$(resident) MB resident at the end"
# Half of the contacts that are made can be invited.
stop
java -cp "$wlp/usr/shared/resources/jdbc/*" bench/Records.java "jdbc:derby:$work/data/derby" "$((contacts * 3))" > /dev/null
started
{
  echo
  java bench/Invitations.java "$port" "$contacts" "$java" | sed 's/^/    /'
  echo "    the hash of a password alone, of a processor $(java -cp "$wlp/usr/shared/apps/vestibule.war/WEB-INF/lib/*" bench/Hash.java) ms"
  echo
  echo "    $warm; $end"
  echo "    $(nproc) processors, load at the end $(cut -d' ' -f1 /proc/loadavg)"
} | tee -a "$table"

write_table pages.sh "$table"
