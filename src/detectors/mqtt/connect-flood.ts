import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { MqttConnect } from "../../contracts/mqtt-event.js";
import type { ConduitEvent, Party, Session } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { raisedLimit, summedRate } from "../broker-rates.js";
import { mqttFinding } from "../mqtt-finding.js";
import { RecentRestarts } from "../recent-restarts.js";
import { openMap, saveMap } from "../saved-map.js";
import { SavedWindows } from "../saved-windows.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const PAIRS_MAX = 4096;
const CONNECTIONS_MAX = 32_768;
const MQTT_PORT = 1883;
/** Longer than brokers keep an idle client by default; 0 is for ever. */
const KEEP_ALIVE_MAX = 600;

/** A connection of a pair of client and broker. */
interface Connection {
  readonly pair: string;
  readonly since: PacketTime;
  /** Opened without CONNECT so far; let in; or let in and holding the place without doing anything. */
  stage: "open" | "connected" | "idle";
}

/** The latest connection of a pair tells of all. */
interface Pair {
  connections: number;
  time: PacketTime;
  frame: number;
  capture: number;
  client: Party;
  server: Party;
  /** When it is looked whether the connections are used; 0 while it is not. */
  wakeTime: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly windows: SavedWindows;
  /** By session. */
  readonly connections: BoundedMap<Connection>;
  readonly pairs: BoundedMap<Pair>;
  readonly restarts: RecentRestarts;
}

const OPTIONS = {
  connectsCount: { default: 30, min: 2, max: 100_000, help: "How many CONNECTs a minute are allowed in any case." },
  connectionsCount: {
    default: 20,
    min: 2,
    max: 100_000,
    help: "How many connections at once are allowed in " + "any case.",
  },
  idleCount: { default: 10, min: 2, max: 10_000, help: "How many connections of one asset may hold a place idly." },
  idleSeconds: {
    default: 60,
    min: 1,
    max: 3600,
    help: "After how many seconds without a word a connection " + "is idle.",
  },
} as const;

type What = "connects" | "connections" | "idle" | "silent";

/** One asset takes the places of a broker. */
export const connectFlood: Detector<
  "conduit" | "mqtt-connect" | "mqtt-publish" | "mqtt-subscribe" | "finding-made",
  Memory,
  typeof OPTIONS
> = {
  doc: {
    id: "mqtt/connect-flood",
    title: "MQTT broker flooded with connections",
    summary:
      "An asset sends more CONNECTs within a minute, or holds more connections at once, than three times what is " +
      "usual; or it holds ten and more that it does not use: without a CONNECT, or with a keep alive of none or more " +
      "than ten minutes and no message. A broker has only so many places. Connections that are used count one level " +
      "less in the ten minutes after the broker has come back.",
    spec: ["MQTT5 §3.1", "IEC 62443-3-3 SR 7.1"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1", "7.2"],
    attack: ["T0814"],
    iso24392: ["6.2.j", "6.2.d"],
    coverage: "timing",
    blindTo:
      "Floods from many addresses with few connections each, and brokers at other ports before their " +
      "first message.",
    falseAlarms: "A gateway whose clients all reconnect after a restart of the broker.",
    triage: [
      "Look whether the broker still lets its clients in.",
      "Block the address at the broker or at its switch.",
      "Limit connections per client, and the time to the CONNECT, in the settings of the broker.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit", "mqtt-connect", "mqtt-publish", "mqtt-subscribe", "finding-made"],
  open(options, saved) {
    const [windows, connections, pairs, restarts] = (saved ?? []) as readonly never[];
    return {
      options,
      windows: new SavedWindows(PAIRS_MAX, windows),
      connections: openMap(CONNECTIONS_MAX, connections),
      pairs: openMap(PAIRS_MAX, pairs),
      restarts: new RecentRestarts(restarts),
    };
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    if (event.type === "finding-made") {
      memory.restarts.note(event);
      return;
    }
    const { session } = event;
    if (event.type === "conduit") {
      if (event.stage === "ended") closed(session, memory);
      else if (event.stage === "established") opened(event, memory, baseline, context);
      return;
    }
    const connection = memory.connections.get(String(session.id));
    if (event.type === "mqtt-connect") connects(event, connection, memory, baseline, context);
    else if (connection !== undefined) connection.stage = "connected";
  },
  due(pair, memory, context) {
    if (context.baseline !== undefined) judgeIdle(pair, memory, context.baseline, context);
  },
  save: ({ windows, connections, pairs, restarts }) => [
    windows.save(),
    saveMap(connections),
    saveMap(pairs),
    restarts.save(),
  ],
};

function opened(event: ConduitEvent, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const { session, time } = event;
  const { client, server } = session;
  if (session.isMidstream || server.port !== MQTT_PORT || !baseline.mqtt.isBroker(server.asset)) return;
  const pair = `${client.asset}>${server.asset}`;
  memory.connections.set(String(session.id), { pair, since: time, stage: "open" });
  const connections = (memory.pairs.touch(pair)?.connections ?? 0) + 1;
  const { frame, capture } = event;
  const wakeTime = memory.pairs.get(pair)?.wakeTime ?? 0;
  const held = { connections, time, frame, capture, client: { ...client }, server: { ...server }, wakeTime };
  memory.pairs.set(pair, held);
  const usual = summedRate(clientsOf(held, baseline), "connections");
  const limit = raisedLimit(usual, memory.options.connectionsCount);
  if (connections > limit) context.alert(findingOf(held, "connections", connections, usual, limit, memory, baseline));
  else if (connections >= memory.options.idleCount && wakeTime <= time) {
    held.wakeTime = time + memory.options.idleSeconds * SECOND_US;
    context.wake(pair, held.wakeTime as PacketTime);
  }
}

/** How many of the connections of a pair do nothing. */
function judgeIdle(pair: string, memory: Memory, baseline: Baseline, context: DetectContext) {
  const { connections, pairs, options } = memory;
  const held = pairs.get(pair);
  if (held === undefined) return;
  const usual = summedRate(clientsOf(held, baseline), "connections");
  const idle = { open: 0, connected: 0, idle: 0 };
  for (const [, { pair: own, stage, since }] of connections.entries()) {
    if (own === pair && context.now - since >= (options.idleSeconds / 2) * SECOND_US) idle[stage]++;
  }
  if (usual >= options.idleCount) return;
  const limit = options.idleCount;
  if (idle.idle >= limit) context.alert(findingOf(held, "idle", idle.idle, usual, limit, memory, baseline));
  else if (idle.open >= limit) context.alert(findingOf(held, "silent", idle.open, usual, limit, memory, baseline));
}

function closed({ id }: Session, { connections, pairs }: Memory): void {
  const connection = connections.get(String(id));
  if (connection === undefined) return;
  connections.delete(String(id));
  const held = pairs.get(connection.pair);
  if (held !== undefined && --held.connections <= 0) pairs.delete(connection.pair);
}

function connects(
  event: MqttConnect,
  connection: Connection | undefined,
  memory: Memory,
  baseline: Baseline,
  context: DetectContext,
): void {
  const { session, client, time } = event;
  const { keepAliveSeconds } = client;
  if (connection !== undefined) {
    connection.stage = keepAliveSeconds === 0 || keepAliveSeconds > KEEP_ALIVE_MAX ? "idle" : "connected";
  }
  const pair = `${session.client.asset}>${session.server.asset}`;
  const count = memory.windows.add(pair, time);
  if (count <= memory.options.connectsCount || !baseline.mqtt.isBroker(session.server.asset)) return;
  const usual = summedRate(clientsOf(session, baseline), "connectsPerMinute");
  const limit = raisedLimit(usual, memory.options.connectsCount);
  const { frame, capture } = event;
  const at = { client: session.client, server: session.server, time, frame, capture };
  if (count > limit) context.alert(findingOf(at, "connects", count, usual, limit, memory, baseline));
}

function clientsOf({ client, server }: Pick<Session, "client" | "server">, baseline: Baseline) {
  return baseline.mqtt.facts("mqtt.client", client.asset, server.asset, undefined);
}

function findingOf(
  at: Pick<Pair, "client" | "server" | "time" | "frame" | "capture">,
  what: What,
  count: number,
  usual: number,
  limit: number,
  { restarts }: Memory,
  baseline: Baseline,
) {
  const isBack = (what === "connects" || what === "connections") && restarts.has(at.server, at.time);
  const [client, server] = [nameOf(at.client), nameOf(at.server)];
  const did = {
    connects: `sent ${counted(count, "CONNECT")} to the broker ${server} within a minute`,
    connections: `holds ${counted(count, "connection")} to the broker ${server} at once`,
    idle:
      `holds ${counted(count, "connection")} to the broker ${server} that it does not use, with no or a ` +
      `long keep alive`,
    silent: `holds ${counted(count, "connection")} to the broker ${server} without having sent a CONNECT`,
  }[what];
  return mqttFinding(
    { ...at, session: undefined },
    {
      key: [at.client.asset, at.server.asset, what],
      actor: at.client,
      target: at.server,
      raise: isBack ? -1 : 0,
      observed: `${client} ${did}${isBack ? ", which has just come back" : ""}.`,
      expected: capitalised(
        `in ${baselineName(baseline)} it hardly ever had more than ` +
          `${usual}${what === "connects" ? " a minute" : ""}; ` +
          `${limit} are allowed.`,
      ),
      why:
        "A broker has only so many places: when they are taken, the plant's own clients stay outside. Look whether " +
        `it still lets them in, and block ${client} if nobody meant it.`,
      note: `${client} ${did}`,
    },
  );
}
