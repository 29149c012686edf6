#!/usr/bin/env bash
# Tries the backups of docs/operate.md, on Derby and on PostgreSQL: makes data, backs it up, destroys it, brings it back,
# and looks whether the same people can sign in and find the same records. See README.md.
. "$(dirname "$0")/trial.sh"

say() { printf '%-11s %s\n' "$1" "$2"; }

check() {
  sign_in "$work/cookies"
  curl -sSf -b "$work/cookies" "http://127.0.0.1:$port/crm/contacts?q=byron" | grep -q 'Ada Byron'
  curl -sSf -o /dev/null "http://127.0.0.1:$port/site/harbour"
  say "$1" "$2: signed in, the contact is there, the portal is there"
}

lay_out
export VESTIBULE_DATA_DIR=$work/data
start true
check Derby "before"
stop
tar -czf "$work/vestibule.tgz" -C "$VESTIBULE_DATA_DIR" .
rm -rf "$VESTIBULE_DATA_DIR"
mkdir "$VESTIBULE_DATA_DIR"
began=$SECONDS
tar -xzf "$work/vestibule.tgz" -C "$VESTIBULE_DATA_DIR"
start
check Derby "restored after $((SECONDS - began)) s from $(stat -c %s "$work/vestibule.tgz") bytes"
stop

postgresql
new_server
start true
check PostgreSQL "before"
pg_dump -Fc --exclude-table-data=http_session -f "$work/vestibule.dump" vestibule
stop
psql -q -U postgres postgres -c 'drop database vestibule' -c 'create database vestibule owner vestibule'
began=$SECONDS
pg_restore --no-owner -d vestibule "$work/vestibule.dump"
start
check PostgreSQL "restored after $((SECONDS - began)) s from $(stat -c %s "$work/vestibule.dump") bytes"
stop
