import { getHeapStatistics } from "node:v8";
import type { ProcessHealth } from "../../../contracts/sensor-health.js";
import type { EventLoopMeter } from "./event-loop-meter.js";

const MICROSECONDS = 1e6;
/** What a control group says that has no limit. */
const NO_LIMIT_BYTES = 2 ** 52;

/** Of this process, by now. */
export function processHealth(eventLoop: EventLoopMeter): ProcessHealth {
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const limit = process.constrainedMemory();
  return {
    rssBytes: rss,
    heapUsedBytes: heapUsed,
    heapLimitBytes: getHeapStatistics().heap_size_limit,
    externalBytes: external,
    memoryLimitBytes: limit > 0 && limit < NO_LIMIT_BYTES ? limit : undefined,
    cpuUserSeconds: user / MICROSECONDS,
    cpuSystemSeconds: system / MICROSECONDS,
    eventLoop: eventLoop.health,
    node: process.version,
  };
}
