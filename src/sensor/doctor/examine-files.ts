import { existsSync } from "node:fs";
import { SensorFault } from "../../core/fault.js";
import type { PacketTime } from "../../core/packet-time.js";
import { type Detection, readDetection } from "../detection-files.js";
import { readiness } from "../readiness.js";
import type { Findings } from "./finding.js";

/** The same as `check` says of the configuration and the files that it names; undefined where it is not valid. */
export function examineFiles(config: string, nowMs: number, findings: Findings): Detection | undefined {
  const found = attempt(findings, "configuration", () => readDetection({ config }));
  if (found === undefined) return undefined;
  findings.add("configuration", "ok", `${config} is valid`);
  const { policy, baseline, learning } = found.live ?? {};
  const time = (nowMs * 1000) as PacketTime;
  if (policy !== undefined) {
    const read = attempt(findings, "policy", () => readiness({ policy }, time));
    if (read !== undefined) findings.add("policy", "ok", `${policy} is valid`);
  }
  if (baseline === undefined) findings.add("baseline", "note", "no baseline is named: nothing is new; name one");
  else if (!existsSync(baseline)) {
    findings.add("baseline", "note", `${baseline} is not there yet: the sensor learns it in ${learning?.days} days`);
  } else {
    const read = attempt(findings, "baseline", () => readiness({ baseline }, time))?.baseline;
    if (read?.isApproved === true) findings.add("baseline", "ok", `${baseline} is valid and approved`);
    else if (read !== undefined) {
      const advice = `nobody has approved it: zonewarden baseline show ${baseline}, then approve`;
      findings.add("baseline", "note", `${baseline} is valid; ${advice}`);
    }
  }
  return found;
}

/** Messages of several lines are one here. */
function attempt<Result>(findings: Findings, check: string, read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SensorFault)) throw error;
    findings.add(check, "no", error.message.replace(/\s*\n\s*/g, "; "));
    return undefined;
  }
}
