import { ANY_TEMPLATE, mqttKey } from "../baseline/mqtt-key.js";
import type { Baseline } from "../contracts/baseline.js";
import type { MqttEntity, MqttEntityKind } from "../contracts/mqtt-baseline.js";
import type { MqttClient, MqttPublish, MqttRoute } from "../contracts/mqtt-event.js";
import type { Session } from "../contracts/sensor-event.js";

/** What the baseline has of a topic and of one who publishes there. */
export interface TopicHabit {
  /** The client publishes there. */
  readonly own: MqttEntity | undefined;
  /** Who else does. */
  readonly others: readonly MqttEntity[];
}

interface Remembered extends TopicHabit {
  readonly baseline: Baseline;
  readonly client: string;
  readonly template: string | undefined;
}

/** Looked up once per session and topic. */
const remembered = new WeakMap<MqttRoute, Remembered>();

/** Who publishes on the topic of the event by habit. */
export function topicHabit({ session, client, route }: MqttPublish, baseline: Baseline): TopicHabit {
  const known = remembered.get(route);
  const asset = session.client.asset;
  if (known?.baseline === baseline && known.client === asset && known.template === client.template) return known;
  const publishers = baseline.mqtt.publishers(session.server.asset, route.habit);
  const isOwn = (entity: MqttEntity) => entity.client === asset && isTemplate(entity, client.template);
  const fresh = {
    baseline,
    client: asset,
    template: client.template,
    own: publishers.find(isOwn),
    others: publishers.filter((entity) => !isOwn(entity)),
  };
  remembered.set(route, fresh);
  return fresh;
}

/** Whether the entity is of a client like this; one of which no CONNECT was seen may be any of its asset. */
function isTemplate(entity: MqttEntity, template: string | undefined): boolean {
  return template === undefined || entity.template === template || entity.template === ANY_TEMPLATE;
}

/** Whether client and broker are one asset: of what happens within, nothing is learned. */
export function isWithinAsset({ client, server }: Session): boolean {
  return client.asset === server.asset;
}

/** What the baseline holds for too rare, or too old, to be a habit. */
export function doubtfulFact(
  kind: MqttEntityKind,
  session: Session,
  { template = ANY_TEMPLATE }: MqttClient,
  topic: string,
  baseline: Baseline,
): MqttEntity | undefined {
  const [client, server] = [session.client.asset, session.server.asset];
  const key = mqttKey(kind, { client, server, template, topic });
  return baseline.doubtful(kind, key) as MqttEntity | undefined;
}

/** Facts of the client of a session. */
export function factsOf(
  kind: MqttEntityKind,
  { client, server }: Session,
  { template }: MqttClient,
  baseline: Baseline,
): readonly MqttEntity[] {
  return baseline.mqtt.facts(kind, client.asset, server.asset, template);
}
