import { SensorFault } from "../core/fault.js";
import { passwordFault } from "./access/password.js";
import { refusal } from "./answer.js";
import { Refused } from "./refused.js";

/** Throws Refused when this is no password for the account. */
export function checkNewPassword(password: string, name: string): void {
  const fault = passwordFault(password, name);
  if (fault !== undefined) throw new Refused(refusal(400, "PASSWORD_UNFIT", fault, { place: "password" }));
}

/** Changes accounts; throws Refused with what stands against it, as the last admin does. */
export function changedOrRefused(change: () => void): void {
  try {
    change();
  } catch (error) {
    const isConflict = error instanceof SensorFault && error.code === "USAGE";
    throw isConflict ? new Refused(refusal(409, "CONFLICT", error.message)) : error;
  }
}
