# What the scripts of operation have in common: the shipped server, unpacked under target, on ports of their own, and a
# PostgreSQL of the machine's. Sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$PWD/target/trial
wlp=$work/wlp
port=${TRIAL_PORT:-9390}
pgport=$((port + 1))
pgbin=${PGBIN:-$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)}
as=()
[ "$(id -u)" != 0 ] || as=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
export VESTIBULE_HTTP_PORT=$port PGHOST=127.0.0.1 PGPORT=$pgport PGUSER=vestibule PGPASSWORD=trial
server=

zip=target/vestibule-server.zip
[ -e "$zip" ] || { echo "$zip is missing: run mvn -Pimage -DskipTests package first" >&2; exit 2; }

lay_out() {
  rm -rf "$work"
  mkdir -p "$work"
  chmod 777 "$work"
  new_server
}

# A server that never ran: one that did keeps to its database.
new_server() {
  rm -rf "$wlp"
  (cd "$work" && jar xf "$OLDPWD/$zip" && chmod +x wlp/bin/*)
}

# Without demonstration data: an empty database would refuse to start, instead of looking restored.
start() {
  VESTIBULE_DEMO=${1:-false} "$wlp/bin/server" run vestibule > "$work/console.log" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/health/ready"; do
    kill -0 "$server" || { cat "$work/console.log"; exit 1; }
    sleep 1
  done
}

stop() {
  kill "$server"
  wait "$server" || true
  server=
}

# Somebody signs in, and opens a contact's record; their cookies stand in the file.
sign_in() {
  token=$(curl -sSf -c "$1" "http://127.0.0.1:$port/signin" | sed -n 's/.*name="vestibule.token" value="\([0-9a-f]*\)".*/\1/p')
  curl -sSf -b "$1" -c "$1" -H "X-Vestibule-Token: $token" -H 'Content-Type: application/json' -H 'Sec-Fetch-Site: same-origin' -H 'X-Requested-With: fetch' \
    -d '{"userName":"crm","password":"vestibule-demo"}' "http://127.0.0.1:$port/signin/again"
}

postgresql() {
  "${as[@]}" "$pgbin/initdb" -D "$work/pg" -U postgres -A trust > /dev/null
  "${as[@]}" "$pgbin/pg_ctl" -D "$work/pg" -w -l "$work/pg.log" \
    -o "-p $pgport -c listen_addresses=127.0.0.1 -c unix_socket_directories=" start > /dev/null
  psql -q -U postgres postgres -c "create user vestibule password 'trial'" \
    -c "create database vestibule owner vestibule"
  export VESTIBULE_DB=postgresql VESTIBULE_DB_HOST=127.0.0.1 VESTIBULE_DB_PORT=$pgport VESTIBULE_DB_NAME=vestibule
  export VESTIBULE_DB_USER=vestibule VESTIBULE_DB_PASSWORD=trial
}

# Puts a file between the two comments of that name in docs/performance.md.
write_table() {
  awk -v name="$1" -v table="$2" '
    $0 == "<!-- " name " -->" { print; print ""; while ((getline line < table) > 0) print line; print ""; skipped = 1 }
    $0 == "<!-- end of " name " -->" { skipped = 0 }
    !skipped { print }' docs/performance.md > "$work/performance.md"
  cp "$work/performance.md" docs/performance.md
}

clean_up() {
  [ -z "$server" ] || kill "$server" || true
  [ ! -d "$work/pg" ] || "${as[@]}" "$pgbin/pg_ctl" -D "$work/pg" -m fast stop > /dev/null || true
}
trap clean_up EXIT
