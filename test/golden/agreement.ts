import { mqttSaid, mqttTold, sparkplugTold } from "../integration/mqtt-told.js";
import { opcUaSaid, opcUaTold } from "../integration/opcua-told.js";
import type { ConnectionSaid } from "../stacks/mqtt-said.js";
import type { OpcUaSaid } from "../stacks/opcua-said.js";
import type { SparkplugSaid } from "../stacks/sparkplug-said.js";
import type { DecodedRecord } from "../tools/decoded-frames.js";
import { recordsIn } from "./sample-records.js";

/** The same from two sources: the records of `decode`, and `truth.json`, where clients say what they did. */
interface Agreement {
  readonly told: unknown;
  readonly said: unknown;
}

/** What `expected` tells of the sample in `folder`, and what its clients say. */
export function agreement(folder: string, truth: unknown, expected: string): Agreement {
  const records = recordsIn(expected) as unknown as readonly DecodedRecord[];
  switch (folder) {
    case "opcua-plant":
      return { told: opcUaTold(records), said: opcUaSaid((truth as { operator: OpcUaSaid }).operator) };
    case "mqtt-plant":
      return { told: mqttTold(records), said: mqttSaid((truth as { field: readonly ConnectionSaid[] }).field) };
    case "sparkplug-plant":
      return { told: sparkplugTold(records), said: (truth as { field: SparkplugSaid }).field };
    default:
      return { told: modbusCounts(expected), said: { requests: 0, responses: 0, exceptions: 0, ...totals(truth) } };
  }
}

function modbusCounts(expected: string): Record<string, number> {
  const kinds = recordsIn(expected).map(({ body }) => body.kind);
  return {
    requests: kinds.filter((kind) => kind === "request").length,
    responses: kinds.filter((kind) => kind === "response").length,
    exceptions: kinds.filter((kind) => kind === "exception").length,
  };
}

/** Adds up the leaves of a truth file by name: what the clients of the recording counted themselves. */
function totals(truth: unknown, into: Record<string, number> = {}): Record<string, number> {
  for (const [name, value] of Object.entries(truth as object)) {
    if (typeof value === "number") into[name] = (into[name] ?? 0) + value;
    else totals(value, into);
  }
  return into;
}
