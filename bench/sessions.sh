#!/usr/bin/env bash
# Measures what people who are signed in cost a node on PostgreSQL: rows of http_session, and memory. See README.md.
# usage: bench/sessions.sh [200]
. "$(dirname "$0")/trial.sh"

people=${1:-200}

memory() { awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$server/status"; }

lay_out
postgresql
export VESTIBULE_DATA_DIR=$work/data
start true
contact=$(psql -qAt vestibule -c "select min(id) from contact where active")
echo "ready: $(memory) MB resident"
began=$SECONDS
for person in $(seq "$people"); do
  sign_in "$work/cookies.$person"
  for screen in /crm/contacts "/crm/contacts/$contact" "/crm/contacts/$contact" /crm/invitations; do
    curl -sSf -b "$work/cookies.$person" -o /dev/null "http://127.0.0.1:$port$screen"
  done
done
echo "$people people signed in and opened 4 screens each, one after the other: $((SECONDS - began)) s, $(memory) MB resident"
psql -qAt -F ' ' vestibule -c "select 'http_session:', count(*), 'rows,',
  pg_total_relation_size('http_session') / count(*) / 1024, 'KB each' from http_session"
