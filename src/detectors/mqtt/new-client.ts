import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { MqttConnected, MqttEvent, MqttPublish, MqttSubscribed } from "../../contracts/mqtt-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { mqttFinding } from "../mqtt-finding.js";
import { doubtfulFact, factsOf, isWithinAsset } from "../mqtt-habits.js";
import { clientName, learnedNames, quoted } from "../mqtt-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { isWide } from "../topic-filter.js";
import { baselineName, capitalised, counted, listed } from "../wording.js";

const NEWCOMERS_MAX = 4096;
const ACTS_MAX = 4;

/** A client that was let in a moment ago, and what it did since. */
interface Newcomer {
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly acts: string[];
  isGrave: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By session. */
  readonly newcomers: BoundedMap<Newcomer>;
}

const OPTIONS = {
  watchSeconds: { default: 10, min: 0, max: 600, help: "How long what a new client does is told with it." },
} as const;

/** A client that the baseline does not have at this broker. */
export const newClient: Detector<
  "mqtt-connected" | "mqtt-publish" | "mqtt-subscribed" | "mqtt-gone",
  Memory,
  typeof OPTIONS
> = {
  doc: {
    id: "mqtt/new-client",
    title: "New MQTT client",
    summary:
      "A broker lets in a client whose identifier (without its random part) was not seen from this asset, or a known " +
      "one under a new user name. What it does in its first seconds is told with it; a subscription to everything or " +
      "a command makes it one level worse. One that is refused is low.",
    spec: ["MQTT5 §3.1.3.1", "IEC 62443-3-3 SR 1.2"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["NOV"],
    fr: ["IAC"],
    sr: ["1.2", "5.2"],
    attack: ["T0848", "T0859", "T0869"],
    iso24392: ["6.2.q", "6.2.d"],
    coverage: "conduits",
    blindTo:
      "A client that takes over the identifier and the address of a known one; connections of which no " +
      "CONNECT is seen.",
    falseAlarms:
      "Tools of engineers, and clients whose identifiers change in a way that is not recognised " + "as random.",
    triage: [
      "Find out what the client is, by its address and what it does.",
      "Look at its subscriptions and publications in the same incident.",
      "If it is meant, approve it into the baseline; if not, take its credentials back.",
    ],
  },
  options: OPTIONS,
  hears: ["mqtt-connected", "mqtt-publish", "mqtt-subscribed", "mqtt-gone"],
  open: (options, saved) => ({ options, newcomers: openMap(NEWCOMERS_MAX, saved) }),
  hear(event, memory, context) {
    if (event.type === "mqtt-connected") connected(event, memory, context);
    else if (event.type === "mqtt-gone") memory.newcomers.delete(String(event.session.id));
    else if (memory.newcomers.size > 0) acted(event, memory, context);
  },
  save: ({ newcomers }) => saveMap(newcomers),
};

function connected(event: MqttConnected, { newcomers }: Memory, context: DetectContext): void {
  const { session, client, time, frame, capture } = event;
  const { baseline } = context;
  if (baseline === undefined || client.template === undefined || isKnown(event, baseline)) return;
  const newcomer = { time, frame, capture, acts: [], isGrave: false };
  if (event.isAccepted) newcomers.set(String(session.id), newcomer);
  context.alert(findingOf(event, newcomer, event.isAccepted ? "accepted" : "rejected", false, baseline));
}

/** A client of a broker nobody knows is told by others. */
function isKnown({ session, client }: MqttConnected, baseline: Baseline): boolean {
  if (!baseline.mqtt.isBroker(session.server.asset) || isWithinAsset(session)) return true;
  if (client.isRefused && baseline.mqtt.isRefused(session.client.asset, session.server.asset, client.template ?? "")) {
    return true;
  }
  const known = factsOf("mqtt.client", session, client, baseline);
  return known.length > 0 && !hasNewUser(known, client.userName);
}

function hasNewUser(known: ReturnType<typeof factsOf>, userName: string | undefined): boolean {
  const users = known.flatMap(({ traits = [] }) => traits.filter((trait) => trait.startsWith("user ")));
  return userName !== undefined && users.length > 0 && !users.includes(`user ${userName}`);
}

/** What a newcomer does in its first seconds. */
function acted(event: MqttPublish | MqttSubscribed, { newcomers, options }: Memory, context: DetectContext): void {
  const key = String(event.session.id);
  const newcomer = newcomers.get(key);
  if (newcomer === undefined || context.baseline === undefined) return;
  const isOver = event.time - newcomer.time > options.watchSeconds * SECOND_US;
  const isGrave = isGraveAct(event);
  if (!isOver && (isGrave || newcomer.acts.length < ACTS_MAX)) {
    const act = actText(event);
    if (newcomer.acts.includes(act)) return;
    newcomer.acts.push(act);
    newcomer.isGrave ||= isGrave;
    context.alert(findingOf(event, newcomer, "accepted", true, context.baseline));
  }
  if (isOver || newcomer.acts.length >= 2 * ACTS_MAX) newcomers.delete(key);
}

function isGraveAct(event: MqttPublish | MqttSubscribed): boolean {
  if (event.type === "mqtt-publish") return event.from === "client" && event.route.isCommand;
  return event.request.filters.some(({ filter }) => isWide(filter));
}

function actText(event: MqttPublish | MqttSubscribed): string {
  if (event.type === "mqtt-publish") return `published on ${quoted(event.route.topic)}`;
  return `subscribed to ${listed(event.request.filters.map(({ filter }) => quoted(filter)))}`;
}

function findingOf(
  event: MqttEvent,
  { time, frame, capture, acts, isGrave }: Newcomer,
  outcome: "accepted" | "rejected",
  isAmendment: boolean,
  baseline: Baseline,
): Finding {
  const { session, client } = event;
  const { server } = session;
  const name = clientName(session, client);
  const known = factsOf("mqtt.client", session, client, baseline);
  const at = baseline.mqtt.clientsAt(session.client.asset).filter((entity) => entity.server === server.asset);
  const user = client.userName === undefined ? "without a user name" : `as user ${quoted(client.userName)}`;
  const did = acts.length === 0 ? "" : ` It ${listed(acts)}.`;
  const seldom =
    doubtfulFact("mqtt.client", session, client, "", baseline) === undefined
      ? ""
      : " It came too seldom to be a habit.";
  const others =
    at.length === 0
      ? `no client at this address is known among ` +
        `${counted(baseline.mqtt.clientsOf(server.asset).length, "client")} of the broker`
      : `the clients there are ${learnedNames(baseline, at, "connection")}`;
  return mqttFinding(
    { session, time, frame, capture },
    {
      key: [
        session.client.asset,
        server.asset,
        client.template ?? "",
        outcome,
        known.length > 0 ? `${client.userName}` : "",
      ],
      severity: outcome === "rejected" ? "low" : "medium",
      raise: (isGrave ? 1 : 0) - (seldom === "" ? 0 : 1),
      isAmendment,
      outcome,
      value: client.template === "" ? undefined : client.template,
      observed:
        `${name} connected ${user}${client.isBridge ? " as the bridge of another broker" : ""}; the ` +
        `broker ${outcome} it.${did}`,
      expected: capitalised(
        known.length > 0
          ? `in ${baselineName(baseline)} this client has another user name.${seldom}`
          : `in ${baselineName(baseline)} ${others}.${seldom}`,
      ),
      why:
        "A client that nobody expected may read what the plant says and tell it what to do. Find out what it is; " +
        "approve it if it is meant, and take its credentials back if not.",
      note: `the broker ${outcome} ${name}`,
    },
  );
}
