import type { AlertRecord } from "../contracts/alert.js";
import type { MqttEntity, MqttEntityKind } from "../contracts/mqtt-baseline.js";
import { ANY_TEMPLATE, mqttKey } from "./mqtt-key.js";

const PUBLISHED: readonly string[] = ["mqtt/new-publisher", "mqtt/retained-overwrite"];
const COMMANDED: readonly string[] = ["mqtt/command-topic", "mqtt/sparkplug-rogue-command"];
const SUBSCRIBED: readonly string[] = ["mqtt/new-subscriber", "mqtt/wildcard-subscribe", "mqtt/sys-topic"];
const CONNECTED: readonly string[] = ["mqtt/new-client", "mqtt/anonymous", "mqtt/rogue-broker"];
const STATE = "mqtt/sparkplug-state-spoof";
const WILL = "mqtt/will-abuse";

/** What an alert of MQTT lacks, for any client of its actor: its client, topic, filter or host. */
export function alertedMqtt(alert: AlertRecord): MqttEntity[] {
  const { point } = alert;
  const detectors = new Set([alert.detector, ...alert.evidence.flatMap(({ detector }) => detector ?? [])]);
  const has = (ids: readonly string[]) => ids.some((id) => detectors.has(id));
  const found: MqttEntity[] = [];
  const add = (kind: MqttEntityKind, topic: string, ...traits: readonly string[]) => {
    const entity = factOf(alert, kind, topic, traits);
    if (entity !== undefined) found.push(entity);
  };
  if (has(CONNECTED)) add("mqtt.client", "");
  if (point === undefined) return found;
  if (alert.detector === WILL) add("mqtt.client", "", `will ${point}`);
  if (SUBSCRIBED.includes(alert.detector)) add("mqtt.sub", point);
  if (PUBLISHED.includes(alert.detector)) add("mqtt.pub", point, "retained");
  if (COMMANDED.includes(alert.detector)) add("mqtt.pub", point, "command");
  if (alert.detector === STATE) add("spb.host", point.slice(point.lastIndexOf("/") + 1));
  return found;
}

function factOf(
  { actor, target, ts, lastTs }: AlertRecord,
  kind: MqttEntityKind,
  topic: string,
  traits: readonly string[],
): MqttEntity | undefined {
  if (target === undefined) return undefined;
  const place = { client: actor.asset, server: target.asset, template: ANY_TEMPLATE, topic };
  const common = { src: "approved", state: "ok", n: 0, hours: 0, days: 0, first: ts, last: lastTs } as const;
  return { kind, key: mqttKey(kind, place), ...common, ...place, ...(traits.length === 0 ? {} : { traits }) };
}
