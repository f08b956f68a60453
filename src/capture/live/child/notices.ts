import { writeSync } from "node:fs";
import { type ChildNotice, NOTICE_DESCRIPTOR } from "../child-notice.js";

/** Tells the sensor; waits until it can. */
export function tell(notice: ChildNotice): void {
  writeSync(NOTICE_DESCRIPTOR, `${JSON.stringify(notice)}\n`);
}
