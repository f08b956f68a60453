import type { MqttEntity, MqttEntityKind } from "../../../src/contracts/mqtt-baseline.js";
import type {
  MqttClient,
  MqttConnected,
  MqttGone,
  MqttPublish,
  MqttSubscribed,
  SparkplugMessage,
} from "../../../src/contracts/mqtt-event.js";
import type { Session } from "../../../src/contracts/sensor-event.js";
import { isCommandTopic } from "../../../src/inventory/command-topic.js";
import { assetId, at, party, session } from "../given.js";

let frame = 100;

/** Session `id` of host `n` with broker 2. */
export function mqttSession(n: number, id = n, over: Partial<Session> = {}): Session {
  return session({
    id,
    client: party(n, 40_000 + id),
    server: party(2, 1883),
    protocol: "mqtt",
    service: "mqtt",
    ...over,
  });
}

export function client(identifier: string | undefined, over: Partial<MqttClient> = {}): MqttClient {
  return {
    identifier,
    template: identifier,
    userName: undefined,
    hasPassword: false,
    hasDefaultLogin: false,
    passwordHash: undefined,
    hasOwnAuthentication: false,
    level: identifier === undefined ? undefined : 4,
    isBridge: false,
    keepAliveSeconds: 60,
    will: undefined,
    isAnswered: true,
    isRefused: false,
    isGone: false,
    exchangesBegun: 0,
    exchangesFinished: 0,
    lastTime: at(0),
    ...over,
  };
}

function sighting(of: Session, by: MqttClient, seconds: number) {
  return { time: at(seconds), frame: frame++, capture: 0, session: of, client: by };
}

export function connected(of: Session, by: MqttClient, seconds: number, reasonCode = 0): MqttConnected {
  const reason = reasonCode === 0 ? "Success" : "Not authorized";
  return { type: "mqtt-connected", ...sighting(of, by, seconds), isAccepted: reasonCode === 0, reasonCode, reason };
}

export function gone(of: Session, by: MqttClient, seconds: number): MqttGone {
  return { type: "mqtt-gone", ...sighting(of, by, seconds), how: "ended" };
}

export function publish(
  of: Session,
  by: MqttClient,
  seconds: number,
  topic: string,
  over: Partial<MqttPublish> = {},
): MqttPublish {
  return {
    type: "mqtt-publish",
    ...sighting(of, by, seconds),
    from: "client",
    route: { topic, habit: topic, isCommand: isCommandTopic(topic) },
    qos: 0,
    retain: false,
    dup: false,
    payloadBytes: 4,
    payloadKind: over.sparkplug === undefined ? "text" : "sparkplug",
    value: undefined,
    json: undefined,
    sparkplug: undefined,
    anomalies: [],
    ...over,
  };
}

/** A Sparkplug message of `G/E1`. */
export function spoken(
  of: Session,
  by: MqttClient,
  seconds: number,
  messageType: string,
  over: Partial<SparkplugMessage> = {},
  how: Partial<MqttPublish> = {},
): MqttPublish {
  const message = { messageType, group: "G", edgeNode: "E1", ...over };
  const device = message.device === undefined ? "" : `/${message.device}`;
  const topic =
    messageType === "STATE"
      ? `spBv1.0/STATE/${over.state?.hostId}`
      : `spBv1.0/${message.group}/${messageType}/${message.edgeNode}${device}`;
  return publish(of, by, seconds, topic, { sparkplug: message, ...how });
}

export function subscribed(of: Session, by: MqttClient, seconds: number, filter: string, granted = 0): MqttSubscribed {
  const filters = [{ filter, habit: filter, shareName: undefined, qos: 0 }];
  const request = { type: "mqtt-subscribe", ...sighting(of, by, seconds), filters } as const;
  return { type: "mqtt-subscribed", ...sighting(of, by, seconds), request, reasonCodes: [granted] };
}

/** A line of the baseline about client `template` of host `n` at broker 2. */
export function fact(
  kind: MqttEntityKind,
  n: number,
  template: string,
  topic = "",
  over: Partial<MqttEntity> = {},
): MqttEntity {
  const server = assetId(2);
  const isBroker = kind === "mqtt.broker";
  return {
    kind,
    src: "learned",
    state: "ok",
    n: 40,
    hours: 2,
    days: 1,
    first: "2026-01-04T08:00:00.000000Z",
    last: "2026-01-04T10:00:00.000000Z",
    key: isBroker ? server : `${assetId(n)}>${server}/${template} ${topic}`,
    client: isBroker ? server : assetId(n),
    server,
    template: isBroker ? "" : template,
    topic: isBroker ? "" : topic,
    ...over,
  };
}
