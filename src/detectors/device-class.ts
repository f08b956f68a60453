import type { Baseline } from "../contracts/baseline.js";
import type { DetectContext } from "../contracts/detector.js";
import type { Party } from "../contracts/sensor-event.js";

const CONTROLLER_ROLES = ["modbus/server"];

/** A controller, as its learned roles show: it serves a control protocol. */
export function isController(baseline: Baseline, asset: string): boolean {
  const roles = baseline.asset(asset)?.roles;
  return roles !== undefined && CONTROLLER_ROLES.some((role) => (roles[role] ?? 0) > 0);
}

/** A controller by what was learned, or by what it did in this run. */
export function isControllerIn({ baseline, assets }: DetectContext, { asset }: Party): boolean {
  if (baseline !== undefined && isController(baseline, asset)) return true;
  return assets.asset(asset)?.deviceClass === "controller";
}
