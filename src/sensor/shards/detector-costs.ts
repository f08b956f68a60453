/** What a detector costs that is not named here. */
export const USUAL_COST = 4;
/** What everything costs that the first shard alone does, beside detectors. */
export const FIRST_SHARD_COST = 250;

/**
 * Milliseconds of CPU over the benchmark's plant of 200 MB: by what they hear, not by where they stand. Only the speed
 * hangs on them.
 */
export const DETECTOR_COSTS: Readonly<Record<string, number>> = {
  "modbus/readback-inconsistency": 187,
  "modbus/request-flood": 180,
  "modbus/cycle-violation": 172,
  "realtime/cycle-jitter": 167,
  "modbus/value-envelope": 146,
  "modbus/toggling": 145,
  "realtime/response-latency": 118,
  "realtime/period-shift": 114,
  "modbus/value-rate": 109,
  "modbus/unsolicited-response": 105,
  "realtime/missed-cycle": 88,
  "posture/dns-egress": 84,
  "asset/returned": 64,
  "modbus/covert-channel": 49,
  "modbus/stale-replay": 39,
  "modbus/exception-burst": 35,
  "recon/arp-sweep": 31,
  "modbus/broadcast-write": 26,
  "mqtt/new-publisher": 24,
  "modbus/stacked-frames": 21,
  "zone/internet-egress": 21,
};
