-- One line for a run of wrk: requests per second, median and 95th percentile of the latency, failures.
function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  print(string.format("%8.0f requests/s   p50 %7.2f ms   p95 %7.2f ms   %d answers not 2xx or 3xx, %d failures",
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    summary.errors.status, failed))
end
