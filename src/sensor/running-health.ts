import { SensorFault } from "../core/fault.js";
import { askHealth, type HealthAnswer } from "../web/ask-health.js";
import { readDetection } from "./detection-files.js";

/**
 * Asks the sensor that runs by this configuration on this machine how it is. Throws a SensorFault USAGE where it serves
 * nothing, and those of reading.
 */
export async function runningHealth(config: string): Promise<HealthAnswer> {
  const web = readDetection({ config }).outlet?.web;
  if (web !== undefined) return askHealth(web);
  throw new SensorFault("USAGE", `${config} has no web: nobody can ask a sensor that does not serve; give it one`);
}
