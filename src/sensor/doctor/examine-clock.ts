import { existsSync } from "node:fs";
import { type Finding, Findings } from "./finding.js";
import { saidBy } from "./system-text.js";

/** Nothing was written before this program was: a clock that stands earlier was never set. */
const EARLIEST_MS = Date.UTC(2025, 0, 1);
const BACK_MS = 60_000;

/** Whether alerts will carry the right time; `lastWriteMs` is when the data folder was last written to. */
export function examineClock(nowMs: number, lastWriteMs: number | undefined): readonly Finding[] {
  const findings = new Findings();
  const now = `${new Date(nowMs).toISOString().slice(0, 19)}Z`;
  if (nowMs < EARLIEST_MS)
    findings.add("clock", "no", `it is ${now} here: set the clock, as with timedatectl set-time`);
  else if (lastWriteMs !== undefined && lastWriteMs - nowMs > BACK_MS) {
    const seconds = Math.round((lastWriteMs - nowMs) / 1000);
    const message = `it is ${now} here, ${seconds} s before the data folder was last written to`;
    findings.add("clock", "no", `${message}: the clock was put back, set it right before the sensor starts`);
  } else findings.add("clock", "ok", `it is ${now} here`);
  addSynchronised(findings, isSynchronised());
  return findings.list;
}

/** Undefined where nobody can tell. */
function isSynchronised(): boolean | undefined {
  const told = saidBy("timedatectl", ["show", "--property=NTPSynchronized", "--value"])?.trim();
  if (told === "yes") return true;
  const tracking = saidBy("chronyc", ["-c", "tracking"]);
  if (tracking !== undefined) return !/Not synchronised/.test(tracking);
  if (existsSync("/run/systemd/timesync/synchronized")) return true;
  return told === "no" ? false : undefined;
}

function addSynchronised(findings: Findings, is: boolean | undefined): void {
  const check = "clock-synchronised";
  const advice = "alerts of several sensors then do not line up";
  if (is === true) findings.add(check, "ok", "the clock follows a time server");
  else if (is === false) findings.add(check, "note", `the clock follows no time server and ${advice}: set up chrony`);
  else
    findings.add(
      check,
      "note",
      "nobody here can tell whether the clock follows a time server: see the host, or chrony",
    );
}
