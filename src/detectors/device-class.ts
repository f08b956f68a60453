import type { Baseline } from "../contracts/baseline.js";

const CONTROLLER_ROLES = ["modbus/server"];

/** A controller, as its learned roles show: it serves a control protocol. */
export function isController(baseline: Baseline, asset: string): boolean {
  const roles = baseline.asset(asset)?.roles;
  return roles !== undefined && CONTROLLER_ROLES.some((role) => (roles[role] ?? 0) > 0);
}
