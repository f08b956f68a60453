import type { Direction } from "../contracts/flow.js";
import { isCommandTopic } from "./command-topic.js";
import type { OperationListener } from "./opcua-operations.js";

interface Metric {
  readonly name?: string | undefined;
  readonly value?: unknown;
}

interface Body {
  readonly packetType?: string;
  readonly topicName?: string | undefined;
  readonly value?: number | undefined;
  readonly payloadKind?: string;
  readonly payloadBytes?: number;
  readonly sparkplug?: { readonly messageType?: string; readonly metrics?: readonly Metric[] } | undefined;
}

const VALUE_CHARACTERS_MAX = 128;

/** What a client publishes that is a command. What a broker passes on has been told when it came. */
export function mqttOperations(body: Body, direction: Direction, tell: OperationListener): void {
  const { packetType, topicName, sparkplug } = body;
  if (packetType !== "PUBLISH" || direction !== "toServer") return;
  const messageType = sparkplug?.messageType;
  if (messageType === "NCMD" || messageType === "DCMD") {
    tell("command", `PUBLISH ${messageType}`, topicName, metricsText(sparkplug?.metrics ?? []));
  } else if (topicName !== undefined && isCommandTopic(topicName)) {
    tell("command", "PUBLISH", topicName, payloadText(body));
  }
}

function metricsText(metrics: readonly Metric[]): string | undefined {
  if (metrics.length === 0) return undefined;
  let text = "";
  for (const { name, value } of metrics) {
    if (text.length >= VALUE_CHARACTERS_MAX) break;
    const shown = typeof value === "object" ? JSON.stringify(value) : String(value);
    text += `${text === "" ? "" : ", "}${name ?? "?"} = ${shown.slice(0, VALUE_CHARACTERS_MAX)}`;
  }
  return text.slice(0, VALUE_CHARACTERS_MAX);
}

function payloadText({ value, payloadKind, payloadBytes }: Body): string | undefined {
  if (value !== undefined) return String(value);
  return payloadKind === undefined ? undefined : `${payloadKind} of ${payloadBytes ?? 0} bytes`;
}
