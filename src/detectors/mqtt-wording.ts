import type { Baseline } from "../contracts/baseline.js";
import type { MqttEntity } from "../contracts/mqtt-baseline.js";
import type { MqttClient, MqttPublish, SparkplugMessage } from "../contracts/mqtt-event.js";
import type { Session } from "../contracts/sensor-event.js";
import { assetName, counted, listed, nameOf } from "./wording.js";

const TEXT_MAX = 80;
const METRICS_SHOWN = 3;

/** A text of the wire in quotes, cut where it is long. */
export function quoted(text: string): string {
  return `"${text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX)}..` : text}"`;
}

/** `10.0.0.51 (client "panel")`. */
export function clientName(session: Session, { identifier }: Pick<MqttClient, "identifier">): string {
  const name = nameOf(session.client);
  if (identifier === undefined) return `${name} (client identifier not seen)`;
  return identifier === ""
    ? `${name} (client without an identifier of its own)`
    : `${name} (client ${quoted(identifier)})`;
}

/** As `clientName`, for a client of the baseline. */
function learnedName(baseline: Baseline, { client, template }: MqttEntity): string {
  const name = assetName(baseline, client);
  return template === "" || template === "?" ? name : `${name} (client ${quoted(template)})`;
}

/** `10.0.0.51 (client "temp-1", 20 messages)` for each, the most active first. */
export function learnedNames(baseline: Baseline, entities: readonly MqttEntity[], noun: string): string {
  const sorted = entities.toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
  return listed(sorted.map((entity) => `${learnedName(baseline, entity)}, ${counted(entity.n, noun)}`));
}

/** What is published, decoded where it can be; undefined where nothing can be shown. */
export function payloadText({ value, payloadKind, payloadBytes, sparkplug }: MqttPublish): string | undefined {
  if (value !== undefined) return String(value);
  if (payloadKind === "empty") return "nothing";
  const metrics = sparkplug === undefined ? undefined : metricsText(sparkplug);
  return metrics ?? `${payloadKind} of ${counted(payloadBytes, "byte")}`;
}

/** `Speed = 12, Mode = "auto"`; undefined where there are none. */
function metricsText({ metrics = [], state }: SparkplugMessage): string | undefined {
  if (state?.online !== undefined) return `online = ${state.online}`;
  if (metrics.length === 0) return undefined;
  const shown = metrics.slice(0, METRICS_SHOWN).map(({ name, alias, value }) => {
    const text = (typeof value === "object" ? JSON.stringify(value) : String(value)).slice(0, TEXT_MAX);
    return `${(name ?? `alias ${alias ?? "?"}`).slice(0, TEXT_MAX)} = ${text}`;
  });
  return shown.join(", ") + (metrics.length > METRICS_SHOWN ? ` and ${metrics.length - METRICS_SHOWN} more` : "");
}
