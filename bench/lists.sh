#!/usr/bin/env bash
# Measures the lists, records and searches of the staff with few and with many contacts, on one server that is moved from one
# database to the other and back. See README.md.
# usage: bench/lists.sh [1000000 [1000]]
. "$(dirname "$0")/trial.sh"

many=${1:-1000000}
few=${2:-1000}
rounds=${BENCH_ROUNDS:-3}
times=${BENCH_TIMES:-10}
driver=$wlp/usr/shared/resources/jdbc/postgresql.jar
slow=50

# The cluster that runs is the one of that name, at the same port: the server finds it again by itself.
cluster() {
  "${as[@]}" "$pgbin/pg_ctl" -D "$work/pg" -m fast stop > /dev/null
  mv "$work/pg" "$work/pg.$1"
  mv "$work/pg.$2" "$work/pg"
  launch
  # It looks each second, and a request that finds a connection of the former one is refused.
  for _ in 1 2 3; do
    until curl -sf -o /dev/null "http://127.0.0.1:$port/health/ready"; do sleep 1; done
    sleep 2
  done
}

options="-p $pgport -c listen_addresses=127.0.0.1 -c unix_socket_directories="
options+=" -c shared_preload_libraries=auto_explain -c auto_explain.log_min_duration=$slow"
options+=" -c auto_explain.log_analyze=on -c auto_explain.log_timing=off"

launch() {
  "${as[@]}" "$pgbin/pg_ctl" -D "$work/pg" -w -l "$work/pg.log" -o "$options" start > /dev/null
}

screens() {
  local n=$1 word=$2 far
  far=$(printf '["%s","%d"]' "$3" "$4" | base64 -w0 | tr '+/' '-_' | tr -d '=')
  local middle=$((10000000 + n / 4))
  cat <<END
contacts	/crm/contacts
contacts, far down	/crm/contacts?after=$far
contacts, by company, downwards	/crm/contacts?sort=company&dir=desc
contacts, by e-mail	/crm/contacts?sort=email
contacts, inactive	/crm/contacts?show=inactive
contacts, without e-mail	/crm/contacts?show=without-email
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
portals	/crm/portals
portal	/crm/portals/10000001
tree of pages	/design/portal-1
page in the designer	/design/portal-1/10000060
audit log	/audit
audit log: a person	/audit?person=carla
audit log: nobody	/audit?person=nobodyhasthis
END
}

place() { psql -qAt -U postgres vestibule -c "select sort_key, id from contact order by sort_key, id offset $1 limit 1"; }

lay_out
began=$SECONDS
postgresql
export VESTIBULE_DATA_DIR=$work/data
start true
"${as[@]}" "$pgbin/pg_ctl" -D "$work/pg" -m fast stop > /dev/null
"${as[@]}" cp -a "$work/pg" "$work/pg.many"
launch
fill() {
  java -cp "$driver" bench/Records.java "jdbc:postgresql://127.0.0.1:$pgport/vestibule?user=vestibule&password=trial" "$1"
}
one() { psql -qAt -U postgres vestibule -c "select email_key from contact where id = $((10000000 + $1 / 3))"; }
fill "$few"
IFS='|' read -r key id < <(place $((few / 2)))
screens "$few" "$(one "$few")" "$key" "$id" > "$work/few.tsv"
cluster few many
fill "$many"
IFS='|' read -r key id < <(place $((many / 4)))
screens "$many" "$(one "$many")" "$key" "$id" > "$work/many.tsv"
echo "made in $((SECONDS - began)) s; $(nproc) cores; load before: $(cut -d' ' -f1 /proc/loadavg)"

# Once without taking times, so that Java has compiled the screens before either counts.
java bench/Lists.java "$port" "$work/many.tsv" /dev/null "$times" 6 > "$work/round"
: > "$work/pg.log"
for round in $(seq "$rounds"); do
  java bench/Lists.java "$port" "$work/many.tsv" "$work/many.times" "$times" 6 > "$work/round"
  cluster many few
  java bench/Lists.java "$port" "$work/few.tsv" "$work/few.times" "$times" 6 > "$work/round"
  cluster few many
done
echo "medians of $((rounds * times)) requests in milliseconds, with the fifth and the ninety-fifth percentile, $few and $many contacts"
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
      printf "| %-32s | %6.1f (%5.1f–%5.1f) | %6.1f (%5.1f–%5.1f) | %4.2f |\n", name, few, at(1, name, 0.05), at(1, name, 0.95), many, at(2, name, 0.05), at(2, name, 0.95), many / few
    }
  }' "$work/few.times" "$work/many.times"
echo "statements of more than $slow ms: $(grep -c 'duration: .* plan:' "$work/pg.log" || true); their plans are in $work/pg.log"
echo "load after: $(cut -d' ' -f1 /proc/loadavg)"
