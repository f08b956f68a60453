import type { ConnectionSaid, ConnectSaid, PacketSaid } from "../stacks/mqtt-said.js";
import type { SparkplugMessageSaid, SparkplugSaid } from "../stacks/sparkplug-said.js";
import type { DecodedRecord } from "../tools/decoded-frames.js";

type StateTold = { readonly hostId: string; readonly online: boolean; readonly timestamp: number };

/** The members of a body that are read here. */
interface Body extends Omit<PacketSaid, "connect" | "userProperties"> {
  readonly protocolLevel: number;
  readonly clientIdentifier?: string;
  readonly cleanStart?: boolean;
  readonly keepAlive?: number;
  readonly userName?: string;
  readonly hasPassword?: boolean;
  readonly will?: WillSaid;
  readonly properties?: { readonly userProperties?: readonly (readonly [name: string, value: string])[] };
  readonly sparkplug?: Partial<SparkplugMessageSaid> & { readonly state?: StateTold };
}

type WillSaid = NonNullable<ConnectSaid["will"]>;
type Told = Omit<ConnectionSaid, "label">;

/** What the clients should have said if the records of `decode` are right, in the order of their first packets. */
export function mqttTold(records: readonly DecodedRecord[]): Told[] {
  const connections = new Map<string, Told>();
  for (const { flow, direction, body: anyBody } of records.filter(({ protocol }) => protocol === "mqtt")) {
    const body = anyBody as unknown as Body;
    const isHandshake = body.packetType === "WEBSOCKET";
    let connection = connections.get(flow);
    if (connection === undefined) {
      connection = { clientIdentifier: "", overWebSocket: isHandshake, toServer: [], toClient: [] };
      connections.set(flow, connection);
    }
    if (isHandshake) continue;
    if (body.clientIdentifier !== undefined && connection.clientIdentifier === "") {
      connection = { ...connection, clientIdentifier: body.clientIdentifier };
      connections.set(flow, connection);
    }
    connection[direction].push(packetTold(body));
  }
  return [...connections.values()];
}

/** Without what a decoder cannot know. */
export function mqttSaid(said: readonly ConnectionSaid[]): Told[] {
  return said.map(({ label: _, ...rest }) => rest);
}

const ANSWERS = new Set(["PUBACK", "PUBREC", "PUBREL", "PUBCOMP", "DISCONNECT"]);

function packetTold(body: Body): PacketSaid {
  const { packetType, packetIdentifier, topicFilters, reasonCodes, protocolLevel } = body;
  const userProperties = userPropertiesTold(body);
  const told: PacketSaid = {
    packetType,
    ...(packetIdentifier === undefined ? {} : { packetIdentifier }),
    ...(topicFilters === undefined
      ? {}
      : { topicFilters: topicFilters.map(({ filter, qos }) => (qos === undefined ? { filter } : { filter, qos })) }),
    ...(reasonCodes === undefined ? {} : { reasonCodes }),
    ...(userProperties === undefined ? {} : { userProperties }),
  };
  if (packetType === "CONNECT") return { ...told, connect: connectTold(body) };
  if (packetType === "PUBLISH") return { ...told, ...publishTold(body) };
  if (packetType === "CONNACK") return { ...told, reasonCode: body.reasonCode ?? 0 };
  // The reason code 0 may be left out on the wire [MQTT5-3.14.2-1].
  return ANSWERS.has(packetType) && protocolLevel === 5 ? { ...told, reasonCode: body.reasonCode ?? 0 } : told;
}

function publishTold(body: Body): Omit<PacketSaid, "packetType"> {
  const { topicName = "", payloadBytes = 0, qos = 0, retain = false, dup = false, topicAlias } = body;
  return { topicName, payloadBytes, qos, retain, dup, ...(topicAlias === undefined ? {} : { topicAlias }) };
}

function connectTold(body: Body): ConnectSaid {
  const { will } = body;
  return {
    protocolLevel: body.protocolLevel,
    clientIdentifier: body.clientIdentifier ?? "",
    cleanStart: body.cleanStart ?? false,
    keepAlive: body.keepAlive ?? 0,
    ...(body.userName === undefined ? {} : { userName: body.userName }),
    hasPassword: body.hasPassword ?? false,
    ...(will === undefined ? {} : { will: willTold(will) }),
  };
}

function willTold({ topicName, payloadBytes, qos, retain }: WillSaid): WillSaid {
  return { topicName, payloadBytes, qos, retain };
}

/** A name that comes more than once has a list of values in the library. */
function userPropertiesTold(body: Body): PacketSaid["userProperties"] | undefined {
  const pairs = body.properties?.userProperties;
  if (pairs === undefined) return undefined;
  const told: Record<string, string | string[]> = {};
  for (const [name, value] of pairs) {
    const before = told[name];
    told[name] = before === undefined ? value : [before, value].flat();
  }
  return told;
}

/** What was published, as the records of `decode` have it on its way to the broker. */
export function sparkplugTold(records: readonly DecodedRecord[]): SparkplugSaid {
  const told: SparkplugSaid = { messages: [], states: [] };
  for (const { direction, body: anyBody } of records) {
    const { packetType, sparkplug } = anyBody as unknown as Body;
    if (direction !== "toServer" || packetType !== "PUBLISH" || sparkplug === undefined) continue;
    const { messageType = "", group = "", edgeNode = "", device, metrics = [], state } = sparkplug;
    if (state !== undefined) {
      told.states.push({ host: state.hostId, online: state.online, timestamp: state.timestamp });
      continue;
    }
    told.messages.push({
      ...{ messageType, group, edgeNode },
      ...(device === undefined ? {} : { device }),
      metrics: metrics.map(({ name, type, value }) => ({ name, type, value })),
    });
  }
  return told;
}
