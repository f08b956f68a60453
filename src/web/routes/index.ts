import type { Route } from "../route.js";
import { health } from "./health.js";
import { metrics } from "./metrics.js";
import { records } from "./records.js";
import { sinks } from "./sinks.js";

/** Every address that answers; the stream is beside them. */
export const routes: readonly Route[] = [health, metrics, records, sinks];
