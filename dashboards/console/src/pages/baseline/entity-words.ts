import type { BaselineClass, EntityState } from "../../../../../src/contracts/baseline.js";

/** What a state means, for whoever decides. */
export const stateTips: Readonly<Record<EntityState, string>> = {
  ok: "A habit: seen often enough to be trusted.",
  rare: "Seen too seldom to be a habit.",
  quarantined: "Of an actor that an alert named while learning, or rejected: never taken for normal.",
  stale: "Not seen for long.",
  finding: "Normal here, but against the policy or good practice.",
};

const kinds: Readonly<Record<string, string>> = {
  ...{ asset: "Asset", conduit: "Conduit", refused: "Refused attempts", opening: "How connections open" },
  ...{ "mb.ops": "Modbus operations", "mb.cycle": "Modbus cycle", "mb.reply": "Modbus replies", point: "Modbus point" },
  ...{ "ua.client": "OPC UA client", "ua.server": "OPC UA server", "ua.point": "OPC UA point" },
  ...{ loop: "Control loop", link: "Link" },
};

/** A kind of entity in words, else as it is written. */
export function kindText(kind: string): string {
  return Object.hasOwn(kinds, kind) ? (kinds[kind] ?? kind) : kind;
}

/** The classes of what is learned, in words. */
export const classTexts: Readonly<Record<BaselineClass, string>> = {
  assets: "Who is there",
  conduits: "Who talks to whom",
  reads: "What is read",
  writes: "What is written",
  engineering: "Engineering work",
  values: "Values of points",
  timing: "Timing of control loops",
  link: "Load of links",
};
