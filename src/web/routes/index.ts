import type { Route } from "../route.js";
import { health } from "./health.js";
import { ledger } from "./ledger.js";
import { metrics } from "./metrics.js";
import { ready } from "./ready.js";
import { records } from "./records.js";
import { sensorHealth } from "./sensor-health.js";
import { sinks } from "./sinks.js";

/** Every address that answers; the stream is beside them. */
export const routes: readonly Route[] = [health, ready, metrics, sensorHealth, ledger, records, sinks];
