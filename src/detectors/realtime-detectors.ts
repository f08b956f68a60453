import type { Detector } from "../contracts/detector.js";
import { connectionFlood } from "./realtime/connection-flood.js";
import { cycleJitter } from "./realtime/cycle-jitter.js";
import { microburst } from "./realtime/microburst.js";
import { missedCycle } from "./realtime/missed-cycle.js";
import { noncontrolShare } from "./realtime/noncontrol-share.js";
import { overload } from "./realtime/overload.js";
import { periodShift } from "./realtime/period-shift.js";
import { priorityLoss } from "./realtime/priority-loss.js";
import { responseLatency } from "./realtime/response-latency.js";
import { responseTimeout } from "./realtime/response-timeout.js";
import { storm } from "./realtime/storm.js";
import { tcpDegradation } from "./realtime/tcp-degradation.js";
import { utilisation } from "./realtime/utilisation.js";

/** Those about timing and load, in the order in which they hear of an event. */
export const realtimeDetectors: readonly Detector[] = [
  connectionFlood,
  cycleJitter,
  microburst,
  missedCycle,
  noncontrolShare,
  overload,
  periodShift,
  priorityLoss,
  responseLatency,
  responseTimeout,
  storm,
  tcpDegradation,
  utilisation,
];
