import type { Anomaly } from "../../../contracts/doc.js";

/** What each code means and which clause it breaks. */
export const WEBSOCKET_ANOMALIES: Readonly<Record<string, Anomaly>> = {};
