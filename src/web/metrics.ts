import { MetricWriter } from "./metrics/metric-writer.js";
import { addRecordMetrics } from "./metrics/record-metrics.js";
import { addSensorMetrics } from "./metrics/sensor-metrics.js";
import { addTrafficMetrics } from "./metrics/traffic-metrics.js";
import type { RouteContext } from "./route.js";

/** Of what `metricsText` gives. */
export const METRICS_TYPE = "text/plain; version=0.0.4";

/** All that the sensor counts, in the text format of Prometheus; of a replay only what becomes of its records. */
export function metricsText(context: RouteContext): Promise<string> {
  const writer = new MetricWriter();
  const health = context.live?.health();
  if (health !== undefined) {
    addSensorMetrics(writer, health, context.version);
    addTrafficMetrics(writer, health);
  }
  addRecordMetrics(writer, context);
  return writer.text();
}
