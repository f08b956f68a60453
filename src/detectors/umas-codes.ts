import type { Severity } from "../catalog/severity.js";
import type { FindingEvidence } from "../contracts/detector.js";

/** What an engineering request does, as far as it is told of on its own. */
export type UmasUse = "routine" | "read" | "write" | "memory" | "upload" | "unknown";

/** A step of changing or switching a controller's program; steps of one connection are one story. */
export type UmasStep = "reservation" | "download" | "block" | "end" | "start" | "stop";

/** What happened to a program over one connection. */
export interface ProgramWork {
  readonly time: number;
  readonly frame: number;
  readonly capture: number;
  /** Kinds of steps in the order in which they came first. */
  readonly steps: UmasStep[];
  blocks: number;
  toldBlocks: number;
  outcome: "unknown" | "rejected" | "accepted";
  isTold: boolean;
  severity: Severity;
  readonly evidence: FindingEvidence[];
}

/** Codes of UMAS, which no public standard describes; as independent write-ups of the protocol agree. */
const USES: ReadonlyMap<number, UmasUse> = new Map<number, UmasUse>([
  ...[0x01, 0x02, 0x03, 0x04, 0x06, 0x0a, 0x11, 0x12, 0x39, 0x50, 0x58, 0x70, 0x73].map(
    (code) => [code, "routine"] as const,
  ),
  ...[0x20, 0x22, 0x24].map((code) => [code, "read"] as const),
  ...[0x23, 0x25, 0x71].map((code) => [code, "write"] as const),
  [0x21, "memory"],
  ...[0x30, 0x31, 0x32].map((code) => [code, "upload"] as const),
]);

const STEPS: ReadonlyMap<number, UmasStep> = new Map<number, UmasStep>([
  [0x10, "reservation"],
  [0x33, "download"],
  [0x34, "block"],
  [0x35, "end"],
  [0x40, "start"],
  [0x41, "stop"],
]);

/** Severity of a step by an engineering station; a download by anybody else is critical. */
export const STEP_SEVERITIES: Readonly<Record<UmasStep, Severity>> = {
  reservation: "medium",
  download: "high",
  block: "high",
  end: "high",
  start: "critical",
  stop: "critical",
};

/** The step a code stands for; undefined for what is no step. */
export function umasStep(code: number | undefined): UmasStep | undefined {
  return STEPS.get(code ?? -1);
}

/** What a code that is no step is for. */
export function umasUse(code: number | undefined): UmasUse {
  return USES.get(code ?? -1) ?? "unknown";
}
