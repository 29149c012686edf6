#!/usr/bin/env bash
# Measures the lists, records and searches of the staff with few and with many contacts. On PostgreSQL, one server is moved from
# one database to the other and back; on Derby, which runs within the server, it is started anew on each. See README.md.
# usage: bench/lists.sh [1000000 [1000]], or BENCH_DB=derby bench/lists.sh [100000 [1000]]
. "$(dirname "$0")/trial.sh"

db=${BENCH_DB:-postgresql}
many=${1:-$([ "$db" = derby ] && echo 100000 || echo 1000000)}
few=${2:-1000}
rounds=${BENCH_ROUNDS:-3}
times=${BENCH_TIMES:-10}
slow=50

options="-p $pgport -c listen_addresses=127.0.0.1 -c unix_socket_directories="
options+=" -c shared_preload_libraries=auto_explain -c auto_explain.log_min_duration=$slow"
options+=" -c auto_explain.log_analyze=on -c auto_explain.log_timing=off"

launch() {
  "${as[@]}" "$pgbin/pg_ctl" -D "$work/pg" -w -l "$work/pg.log" -o "$options" start > /dev/null
}

halt() {
  "${as[@]}" "$pgbin/pg_ctl" -D "$work/pg" -m fast stop > /dev/null
}

# From one database to the other: use <the one that is used> <the one wanted>.
use_postgresql() {
  halt
  mv "$work/pg" "$work/pg.$1"
  mv "$work/pg.$2" "$work/pg"
  launch
  # The server looks each second, and a request that finds a connection of the former database is refused.
  for _ in 1 2 3; do
    until curl -sf -o /dev/null "http://127.0.0.1:$port/health/ready"; do sleep 1; done
    sleep 2
  done
}

use_derby() {
  stop
  export VESTIBULE_DATA_DIR=$work/data.$2
  start true
}

# Two databases with tables and the demonstration, of which the one for many contacts is used.
make_postgresql() {
  postgresql
  export VESTIBULE_DATA_DIR=$work/data
  start true
  halt
  "${as[@]}" cp -a "$work/pg" "$work/pg.few"
  launch
  fill "$many" "postgresql://127.0.0.1:$pgport/vestibule?user=vestibule&password=trial"
  use_postgresql many few
  fill "$few" "postgresql://127.0.0.1:$pgport/vestibule?user=vestibule&password=trial"
  use_postgresql few many
}

make_derby() {
  export VESTIBULE_DATA_DIR=$work/data.many
  start true
  stop
  cp -a "$work/data.many" "$work/data.few"
  fill "$many" "derby:$work/data.many/derby"
  fill "$few" "derby:$work/data.few/derby"
  start true
}

fill() { java -cp "$wlp/usr/shared/resources/jdbc/*" bench/Records.java "jdbc:$2" "$1"; }

screens() {
  local n=$1 word far
  # The address of somebody in the middle, and a page after a quarter of all names.
  word=$(curl -sSf -b "$work/cookies" "http://127.0.0.1:$port/crm/contacts/$((10000000 + n / 3))" | grep -oE '[a-z0-9.]+@[a-z]+\.example' | head -n 1)
  far=$(printf '["ga","10000000"]' | base64 -w0 | tr '+/' '-_' | tr -d '=')
  local middle=$((10000000 + n / 4))
  cat <<END
contacts	/crm/contacts
contacts, far down	/crm/contacts?after=$far
contacts, by company, downwards	/crm/contacts?sort=company&dir=desc
contacts, by e-mail	/crm/contacts?sort=email
contacts, inactive	/crm/contacts?show=inactive
contacts, without e-mail	/crm/contacts?show=without-email
contacts, last added	/crm/contacts?sort=created&dir=desc
contacts of one owner	/crm/contacts?owner=1
contacts of an owner of few	/crm/contacts?owner=2
contacts of nobody	/crm/contacts?owner=none
contacts of a company	/crm/contacts?company=bakerbaker
contacts of companies with one letter	/crm/contacts?company=b
contacts added lately	/crm/contacts?from=$(date -u -d '-3 days' +%F)
contacts added this year	/crm/contacts?from=$(date -u -d '-300 days' +%F)
contacts never invited	/crm/contacts?state=never-invited
contacts invited	/crm/contacts?state=invited
contacts whose e-mail failed	/crm/contacts?state=failed
contacts who accepted	/crm/contacts?state=accepted
contacts never invited to a portal	/crm/contacts?state=never-invited&portal=10000001
contacts invited to a portal	/crm/contacts?state=invited&portal=10000001
contacts by several filters	/crm/contacts?owner=1&state=failed&company=b&sort=company
search: one contact	/crm/contacts?q=$word
search: a first name	/crm/contacts?q=anna
search: one letter	/crm/contacts?q=a
search: nothing	/crm/contacts?q=nobodyhasthis
search everywhere	/crm/search?q=$word
contact	/crm/contacts/$middle
contact with 1,000 invitations	/crm/contacts/$((10000000 + n))
invitations	/crm/invitations
invitations, by contact	/crm/invitations?sort=CONTACT&dir=asc
invitations, by portal	/crm/invitations?sort=PORTAL&dir=asc
invitations, by day sent	/crm/invitations?sort=SENT&dir=desc
invitations, by end	/crm/invitations?sort=EXPIRES&dir=asc
invitations, expired	/crm/invitations?status=EXPIRED
invitations, failed	/crm/invitations?status=SEND_FAILED
invitations of a portal	/crm/invitations?portal=10000001
invitations: one contact	/crm/invitations?q=$word
invitations: a first name	/crm/invitations?q=anna
invitation	/crm/invitations/$middle
portal users	/crm/users
portal users, by address	/crm/users?sort=ADDRESS
portal users, by last sign-in	/crm/users?sort=SIGNED_IN&dir=desc
portal users, deactivated	/crm/users?status=DEACTIVATED
portal users of a portal	/crm/users?portal=10000001
portal users: one	/crm/users?q=$word
portal users: a first name	/crm/users?q=anna
portal user	/crm/users/10000002
overview	/crm/overview
jobs	/crm/jobs
staff	/crm/staff
portals	/crm/portals
portal	/crm/portals/10000001
tree of pages	/design/portal-1
page in the designer	/design/portal-1/10000060
audit log	/audit
audit log: a person	/audit?person=carla
audit log: nobody	/audit?person=nobodyhasthis
END
}

# Once without taking times, so that Java has compiled the screens before any counts.
compile() { java bench/Lists.java "$port" "$work/$1.tsv" /dev/null "$times" 6 > "$work/round"; }

measure() {
  [ "$db" = postgresql ] || compile "$1"
  java bench/Lists.java "$port" "$work/$1.tsv" "$work/$1.times" "$times" 6 > "$work/round"
}

lay_out
began=$SECONDS
"make_$db"
sign_in "$work/cookies" > /dev/null
screens "$many" > "$work/many.tsv"
"use_$db" many few
sign_in "$work/cookies" > /dev/null
screens "$few" > "$work/few.tsv"
"use_$db" few many
load=$(cut -d' ' -f1 /proc/loadavg)
echo "made in $((SECONDS - began)) s"

compile many
[ "$db" = derby ] || : > "$work/pg.log"
for round in $(seq "$rounds"); do
  measure many
  "use_$db" many few
  measure few
  "use_$db" few many
done
{
  echo "| medians of $((rounds * times)) requests in milliseconds, with the fifth and the ninety-fifth percentile | $few contacts | $many | ratio |"
  echo "|---|---|---|---|"
  awk -F '\t' '
  FNR == 1 { file++ }
  !($1 in seen) { seen[$1]; order[++n] = $1 }
  { values[file, $1, ++count[file, $1]] = $2 }
  function at(file, name, share,   c, i, j, t, v) {
    c = count[file, name]
    for (i = 1; i <= c; i++) v[i] = values[file, name, i]
    for (i = 2; i <= c; i++) for (j = i; j > 1 && v[j - 1] > v[j]; j--) { t = v[j]; v[j] = v[j - 1]; v[j - 1] = t }
    i = int(share * (c - 1) + 1.5)
    return v[i]
  }
  END {
    for (k = 1; k <= n; k++) {
      name = order[k]
      few = at(1, name, 0.5); many = at(2, name, 0.5)
      printf "| %s | %.1f (%.1f–%.1f) | %.1f (%.1f–%.1f) | %.2f |\n", name, few, at(1, name, 0.05), at(1, name, 0.95), many, at(2, name, 0.05), at(2, name, 0.95), many / few
    }
  }' "$work/few.times" "$work/many.times"
  echo
  if [ "$db" = postgresql ]; then
    echo "Statements of more than $slow ms: $(grep -c 'duration: .* plan:' "$work/pg.log" || true)."
  fi
  echo "$(nproc) processors, load before $load, after $(cut -d' ' -f1 /proc/loadavg)."
} | tee "$work/table.md"
write_table "lists.sh, $db" "$work/table.md"
