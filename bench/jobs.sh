#!/usr/bin/env bash
# Measures what inviting many takes by a job, on a packaged server with PostgreSQL: the dry run, then the run with its e-mails,
# which go to files. See README.md.
# usage: bench/jobs.sh [20000], the number of contacts, of whom those never invited are
. "$(dirname "$0")/trial.sh"

contacts=${1:-20000}

statements() { psql -qtA vestibule -c "select sum(calls) from pg_stat_statements"; }
waiting() { psql -qtA vestibule -c "select count(*) from email_activity where status_reason in ('PENDING_SEND', 'SENDING')"; }
heap() { jcmd "$java" GC.run > /dev/null; jcmd "$java" GC.heap_info | grep -oE "(generation|Heap).* used [0-9]+K" | grep -oE "used [0-9]+" | awk "{ s += \$2 } END { printf \"%d\", s / 1024 }"; }
processors() { awk '{ print ($14 + $15) / 100 }' "/proc/$java/stat"; }

# work <dry or run>
work() {
  local statements_before processors_before rows seconds
  psql -qtA vestibule -c "select pg_stat_statements_reset()" > /dev/null
  processors_before=$(processors)
  read -r rows seconds < <(java bench/Jobs.java "$port" "$1")
  awk -v name="$1" -v rows="$rows" -v seconds="$seconds" -v statements="$(statements)" -v a="$(processors)" -v b="$processors_before" \
    'BEGIN { if (seconds < 1) seconds = 1; printf "| %s | %d | %d s | %.0f | %.1f | %.1f ms |", name == "dry" ? "dry run" : "run", rows, seconds, rows / seconds, statements / rows, (a - b) * 1000 / rows }' >> "$work/table.md"
  echo " $(heap) MB |" >> "$work/table.md"
}

lay_out
postgresql
"${as[@]}" "$pgbin/pg_ctl" -D "$work/pg" -m fast stop > /dev/null
"${as[@]}" "$pgbin/pg_ctl" -D "$work/pg" -w -l "$work/pg.log" \
  -o "-p $pgport -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_preload_libraries=pg_stat_statements" start > /dev/null
psql -q -U postgres vestibule -c "create extension pg_stat_statements" -c "grant pg_read_all_stats to vestibule" \
  -c "grant execute on function pg_stat_statements_reset to vestibule"
export VESTIBULE_DATA_DIR=$work/data
start true
java=$(pgrep -P "$server" java || echo "$server")
java -cp "$wlp/usr/shared/resources/jdbc/*" bench/Records.java \
  "jdbc:postgresql://127.0.0.1:$pgport/vestibule?user=vestibule&password=trial" "$contacts" > /dev/null
{
  echo "| | rows | time | rows a second | statements a row, all of the server's | processors a row | heap afterwards |"
  echo "|---|---|---|---|---|---|---|"
} > "$work/table.md"
work dry
work run
began=$SECONDS
while [ "$(waiting)" -gt 0 ] && [ $((SECONDS - began)) -lt 900 ]; do sleep 1; done
{
  echo
  echo "The last e-mail was handed over $((SECONDS - began)) s later. $(nproc) processors, load at the end $(cut -d' ' -f1 /proc/loadavg)."
} >> "$work/table.md"
cat "$work/table.md"
write_table "jobs.sh" "$work/table.md"
