#!/bin/bash
# The database as organisations run it: three PostgreSQL under Patroni, which etcd holds together, HAProxy and PgBouncer in
# front, and two packaged nodes behind the same HAProxy. People are invited and accept while the primary is killed, and then
# a node. Fails unless all that was answered is in the database once. See README.md.
set -euo pipefail
. "$(dirname "$0")/trial.sh"

work=$PWD/target/cluster
wlp=$work/wlp
seconds=${1:-180}
# The ports from the first on: the proxy of people, two nodes, PgBouncer, the proxy of the database, etcd and its peers, three
# PostgreSQL, three Patroni.
first=${CLUSTER_PORT:-9580}
people=$first bouncer=$((first + 3)) primary=$((first + 4)) etcd=$((first + 5)) peers=$((first + 6))
database=$((first + 6)) patroni=$((first + 9)) node=$first
declare -A pids=()

missing=()
for program in etcd patroni haproxy pgbouncer; do
  PATH=$PATH:/usr/sbin command -v "$program" > /dev/null || missing+=("${program/#etcd/etcd-server}")
done
[ ${#missing[@]} = 0 ] || { echo "Missing: ${missing[*]}. On Debian: apt-get install ${missing[*]}" >&2; exit 2; }
PATH=$PATH:/usr/sbin

# In reverse: what others need ends last. A PostgreSQL ends with its Patroni, but where that one was killed.
clean_up() {
  end load node2 node1
  end pgbouncer haproxy patroni1 patroni2 patroni3
  end etcd
  for number in 1 2 3; do
    [ ! -e "$work/pg$number/postmaster.pid" ] ||
      "${as[@]}" "$pgbin/pg_ctl" -D "$work/pg$number" -m immediate stop > /dev/null 2>&1 || true
  done
}

# Ends programs by their names, and waits until they have ended; who doesn't within ten seconds is killed.
end() {
  local name
  for name in "$@"; do
    [ -z "${pids[$name]:-}" ] || kill "${pids[$name]}" 2> /dev/null || true
  done
  for name in "$@"; do
    [ -n "${pids[$name]:-}" ] || continue
    for _ in $(seq 100); do kill -0 "${pids[$name]}" 2> /dev/null || break; sleep 0.1; done
    kill -9 "${pids[$name]}" 2> /dev/null || true
  done
}

run() {
  local name=$1
  shift
  "$@" > "$work/$name.log" 2>&1 &
  pids[$name]=$!
  # So that the shell keeps silent about those that are killed.
  [ "$name" = load ] || disown
}

# Waits until a command succeeds, for so many seconds at most.
await() {
  local patience=$1
  shift
  for _ in $(seq "$patience"); do
    ! "$@" > /dev/null 2>&1 || return 0
    sleep 1
  done
  echo "In vain, for $patience seconds: $*" >&2
  tail -n 20 "$work"/*.log >&2
  exit 1
}

answers() { curl -sf -m 5 -o /dev/null "$1"; }

# Whether a standby is there that has each commit before it is answered.
has_standby() {
  answers "http://127.0.0.1:$((patroni + 2))/synchronous" || answers "http://127.0.0.1:$((patroni + 3))/synchronous"
}

# Whether a node is ready, or has ended and never will be.
ready() {
  ! kill -0 "${pids[node$1]}" || answers "http://127.0.0.1:$((node + $1))/health/ready"
}

configure() {
  for number in 1 2 3; do
    cat > "$work/patroni$number.yml" << END
scope: vestibule
name: pg$number
restapi: {listen: "127.0.0.1:$((patroni + number))", connect_address: "127.0.0.1:$((patroni + number))"}
etcd3: {host: "127.0.0.1:$etcd"}
bootstrap:
  dcs:
    ttl: 20
    loop_wait: 2
    retry_timeout: 5
    # A commit is answered once the standby has it that would be promoted: without this, a failover may lose the last ones.
    synchronous_mode: true
    postgresql: {use_pg_rewind: true, parameters: {max_connections: 100, log_statement: ${LOG_STATEMENT:-none}}}
  initdb: [{encoding: UTF8}, {locale: C.UTF-8}, data-checksums]
postgresql:
  listen: "127.0.0.1:$((database + number))"
  connect_address: "127.0.0.1:$((database + number))"
  data_dir: "$work/pg$number"
  bin_dir: "$pgbin"
  pgpass: "$work/pgpass$number"
  authentication:
    superuser: {username: postgres, password: trial}
    replication: {username: replicator, password: trial}
  parameters: {unix_socket_directories: ""}
  pg_hba: ["host all all 127.0.0.1/32 scram-sha-256", "host replication all 127.0.0.1/32 scram-sha-256"]
END
  done
  cat > "$work/haproxy.cfg" << END
defaults
  timeout connect 2s
  timeout client 1h
  timeout server 1h
# Whoever is the primary: its Patroni says so. Connections to one that isn't any more are closed.
listen database
  mode tcp
  bind 127.0.0.1:$primary
  option httpchk GET /primary
  default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
$(for number in 1 2 3; do echo "  server pg$number 127.0.0.1:$((database + number)) check port $((patroni + number))"; done)
listen people
  mode http
  bind 127.0.0.1:$people
  timeout client 60s
  timeout server 60s
  http-request deny deny_status 404 if { path /health /metrics } || { path_beg /health/ /metrics/ }
  http-request del-header Forwarded
  http-request set-header X-Forwarded-For %[src]
  http-request set-header X-Forwarded-Proto http
  # Only what no node took goes to another.
  retry-on conn-failure
  option redispatch 1
  cookie vestibule_node insert indirect nocache httponly
  option httpchk GET /health/ready
  default-server inter 1s fall 2 rise 1
  server node1 127.0.0.1:$((node + 1)) cookie 1 check
  server node2 127.0.0.1:$((node + 2)) cookie 2 check
END
  cat > "$work/pgbouncer.ini" << END
[databases]
vestibule = host=127.0.0.1 port=$primary dbname=vestibule
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $bouncer
unix_socket_dir =
auth_type = scram-sha-256
auth_file = $work/users.txt
pool_mode = transaction
default_pool_size = 20
max_client_conn = 200
# What Java's driver asks for at each connection, and PostgreSQL does by itself since version 12.
ignore_startup_parameters = extra_float_digits
# As long as there is no primary, it is tried each second; who waits is told after 5.
server_login_retry = 1
query_wait_timeout = 5
server_connect_timeout = 2
END
  echo '"vestibule" "trial"' > "$work/users.txt"
  chmod 644 "$work"/*.yml "$work"/*.ini "$work"/*.cfg "$work/users.txt"
}

start_database() {
  run etcd "${as[@]}" etcd --name vestibule --data-dir "$work/etcd" --listen-client-urls "http://127.0.0.1:$etcd" \
    --advertise-client-urls "http://127.0.0.1:$etcd" --listen-peer-urls "http://127.0.0.1:$peers" \
    --initial-advertise-peer-urls "http://127.0.0.1:$peers" --initial-cluster "vestibule=http://127.0.0.1:$peers"
  await 30 answers "http://127.0.0.1:$etcd/health"
  for number in 1 2 3; do
    run "patroni$number" "${as[@]}" patroni "$work/patroni$number.yml"
    await 90 answers "http://127.0.0.1:$((patroni + number))/$([ $number = 1 ] && echo primary || echo replica)"
  done
  run haproxy haproxy -db -f "$work/haproxy.cfg"
  run pgbouncer "${as[@]}" pgbouncer "$work/pgbouncer.ini"
  export PGPORT=$primary
  await 30 env PGUSER=postgres psql -c 'select 1' postgres
  await 60 has_standby
  PGUSER=postgres psql -q postgres -c "create user vestibule password 'trial'" -c "create database vestibule owner vestibule"
}

start_nodes() {
  export VESTIBULE_DB=postgresql VESTIBULE_DB_HOST=127.0.0.1 VESTIBULE_DB_PORT=$bouncer VESTIBULE_DB_NAME=vestibule
  export VESTIBULE_DB_USER=vestibule VESTIBULE_DB_PASSWORD=trial VESTIBULE_DB_POOLER=transaction
  # One pickup folder, so that each message of either node is counted.
  export VESTIBULE_BASE_URL=http://127.0.0.1:$people VESTIBULE_DATA_DIR=$work/data VESTIBULE_DEMO=true
  export VESTIBULE_TRUSTED_PROXIES='127\.0\.0\.1' VESTIBULE_MAIL_PER_SENDER=100000
  for number in 1 2; do
    run "node$number" env VESTIBULE_HTTP_PORT=$((node + number)) WLP_OUTPUT_DIR="$work/out$number" \
      LOG_DIR="$work/logs$number" "$wlp/bin/server" run vestibule
  done
  for number in 1 2; do
    await 300 ready "$number"
    kill -0 "${pids[node$number]}" || { tail -n 5 "$work/node$number.log" >&2; exit 1; }
  done
  await 30 answers "http://127.0.0.1:$people/site/harbour"
}

# Contacts of the bench's own, as the demonstration has too few.
add_contacts() {
  psql -q vestibule -c "insert into contact (id, version, first_name, last_name, email, email_key, locale, active, sort_key,
    search_key, created_at, changed_at) select 5000000 + n, 0, 'Quay', 'Bench' || n, 'quay' || n || '@example.org',
    'quay' || n || '@example.org', 'en', true, 'bench' || n || ' quay', 'bench' || n || ' quay', now(), now()
    from generate_series(1, 2000) n"
}

kill_primary() {
  for number in 1 2 3; do
    if answers "http://127.0.0.1:$((patroni + number))/primary"; then
      local postmaster
      postmaster=$(head -n 1 "$work/pg$number/postmaster.pid")
      kill -9 "${pids[patroni$number]}" "$postmaster"
      unset "pids[patroni$number]"
      echo "$(date +%T) killed PostgreSQL $number, the primary, and its Patroni"
      return
    fi
  done
  echo "There is no primary to kill" >&2
  exit 1
}

kill_node() {
  kill -9 "${pids[node1]}"
  unset "pids[node1]"
  echo "$(date +%T) killed node 1"
}

# Each number has to be 0.
count() {
  psql -q -At -F ': ' vestibule << END
create temp table answered (contact bigint, how text);
\copy answered from '$work/invited.txt' (delimiter ' ')
create temp table entered (contact bigint, how text);
\copy entered from '$work/accepted.txt' (delimiter ' ')
select 'lost: invitations that were answered and are not there', count(*) from answered a
  where not exists (select 1 from portal_invitation i where i.contact_id = a.contact);
select 'lost: invitations without an e-mail that was sent', count(*) from portal_invitation i where i.contact_id > 5000000
  and not exists (select 1 from email_activity e where e.regarding_id = i.id and e.kind = 'INVITATION' and e.status_reason = 'SENT');
select 'doubled: contacts with more than one invitation', count(*) from (select contact_id from portal_invitation
  where contact_id > 5000000 group by 1 having count(*) > 1) d;
select 'doubled: invitations with more than one e-mail', count(*) from (select regarding_id from email_activity
  where contact_id > 5000000 and kind = 'INVITATION' group by 1 having count(*) > 1) d;
select 'lost: acceptances that were answered, without a portal user in the role offered', count(*) from entered a
  where not exists (select 1 from portal_invitation i join portal_invitation_role o on o.invitation_id = i.id
    join portal_user u on u.id = i.accepted_by_id and u.contact_id = i.contact_id
    join portal_user_role r on r.portal_user_id = u.id and r.portal_role_id = o.portal_role_id
    where i.contact_id = a.contact and i.status_reason = 'ACCEPTED');
select 'doubled: contacts with more than one portal user', count(*) from (select contact_id from portal_user
  where contact_id > 5000000 group by 1 having count(*) > 1) d;
select 'lost or doubled: accepted invitations that the journal does not have accepted once', count(*) from portal_invitation i
  where i.contact_id > 5000000 and i.status_reason = 'ACCEPTED' and 1 <> (select count(*) from journal_entry j
    where j.invitation_id = i.id and j.happening = 'invitation.accepted');
END
  echo "doubled: messages handed over twice: $(ls "$work/data/mail" | sed -n 's/.*-\([0-9]*\)\.eml$/\1/p' | sort | uniq -d | wc -l)"
}

trap 'exit 130' INT TERM
rm -rf "$work"
mkdir -p "$work/data/mail"
chmod 777 "$work"
new_server
javac -d "$work/bench" bench/Invitations.java bench/Failover.java
configure
start_database
start_nodes
add_contacts
echo "$(date +%T) all is up"
run load java -cp "$work/bench" Failover "$people" "$seconds" "$work"
sleep $((seconds / 3))
kill_primary
sleep $((seconds / 3))
kill_node
wait "${pids[load]}"
unset "pids[load]"
cat "$work/load.log"
# What waits in the outbox is handed over by the node that is left: what a node was at when it or the database went away,
# after five minutes.
await 360 sh -c "[ \"\$(psql -At vestibule -c \"select count(*) from email_activity where contact_id > 5000000 and status_reason in ('PENDING_SEND', 'SENDING')\")\" = 0 ]"
count | tee "$work/counted.txt"
[ "$(wc -l < "$work/counted.txt")" = 8 ] && ! grep -qv ': 0$' "$work/counted.txt" && echo "Nothing lost, nothing doubled."
