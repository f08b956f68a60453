import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { MqttPublish } from "../../contracts/mqtt-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { brokerRate, raisedLimit } from "../broker-rates.js";
import { isHolder, type LiveOwner, LiveOwners } from "../live-owners.js";
import { mqttFinding } from "../mqtt-finding.js";
import { isWithinAsset } from "../mqtt-habits.js";
import { clientName, learnedNames, quoted } from "../mqtt-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { SavedWindows } from "../saved-windows.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const EDGES_MAX = 8192;
const BROKERS_MAX = 256;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly owners: LiveOwners;
  /** When each edge node or device was last told dead: each subscriber is told. */
  readonly deaths: BoundedMap<PacketTime>;
  readonly windows: SavedWindows;
}

const OPTIONS = {
  deathsCount: { default: 3, min: 1, max: 10_000, help: "How many deaths within a minute are allowed in any case." },
  sameSeconds: { default: 5, min: 0, max: 60, help: "Within how many seconds a death told again is the same one." },
} as const;

/** Deaths of edge nodes that are too many, or told by somebody else. */
export const sparkplugDeathStorm: Detector<"mqtt-publish" | "mqtt-gone", Memory, typeof OPTIONS> = {
  doc: {
    id: "mqtt/sparkplug-death-storm",
    title: "Sparkplug deaths: too many, or forged",
    summary:
      "More edge nodes and devices die within a minute than three times what is usual; or a client publishes the " +
      "death of an edge node that is not its own, which is critical: the host marks all its values as stale.",
    spec: ["ISO/IEC 20237 §6.4", "IEC 62443-3-3 SR 7.1"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["STAT", "ABS"],
    fr: ["RA"],
    sr: ["7.1", "3.1"],
    attack: ["T0814", "T1691.002", "T1692.002", "T0878"],
    iso24392: ["6.2.b", "6.2.q"],
    coverage: "timing",
    blindTo: "A forged death that reaches the broker by a link that is not mirrored, if it is a single one.",
    falseAlarms: "A switch or a power supply that takes many edge nodes down at once: true, but no attack.",
    triage: [
      "Look whether the edge nodes are reachable: connections that ended at the same time point to the network.",
      "If they are alive, find the client that told their death and cut it off.",
      "Let the host ask for a rebirth, so that values are good again.",
    ],
  },
  options: OPTIONS,
  hears: ["mqtt-publish", "mqtt-gone"],
  open(options, saved) {
    const [owners, deaths, windows] = (saved ?? []) as readonly never[];
    return {
      options,
      owners: new LiveOwners(EDGES_MAX, owners),
      deaths: openMap(EDGES_MAX, deaths),
      windows: new SavedWindows(BROKERS_MAX, windows),
    };
  },
  hear(event, memory, context) {
    if (event.type === "mqtt-gone") {
      memory.owners.gone(event.session.id);
      return;
    }
    const { sparkplug, session } = event;
    if (sparkplug === undefined) return;
    const { messageType = "", group, edgeNode, device = "" } = sparkplug;
    const edge = `${group}/${edgeNode}`;
    const key = `${session.server.asset} ${edge}`;
    if (messageType.endsWith("DEATH")) died(event, edge, key, device, memory, context);
    else if (messageType.endsWith("BIRTH") || messageType.endsWith("DATA")) speaks(event, key, memory);
  },
  save: ({ owners, deaths, windows }) => [owners.save(), saveMap(deaths), windows.save()],
};

function speaks(event: MqttPublish, key: string, { owners }: Memory): void {
  const holder = owners.holder(key, event.time);
  if (holder === undefined || (holder.session !== event.session.id && isHolder(holder, event))) owners.take(key, event);
  else if (holder.session === event.session.id) owners.seen(holder, event);
}

function died(
  event: MqttPublish,
  edge: string,
  key: string,
  device: string,
  memory: Memory,
  context: DetectContext,
): void {
  const { owners, deaths, options } = memory;
  const { baseline } = context;
  const { time } = event;
  const holder = owners.holder(key, time);
  if (event.from === "client" && device === "" && isForged(event, edge, holder, baseline)) {
    context.alert(forged(event, edge, holder, baseline));
    return;
  }
  if (device === "" && holder !== undefined) owners.release(key);
  const place = `${key}/${device}`;
  const last = deaths.touch(place);
  deaths.set(place, time);
  if (last !== undefined && time - last <= options.sameSeconds * SECOND_US) return;
  if (baseline !== undefined) count(event, memory, baseline, context);
}

/** The broker tells the death of a client; the client itself may, before it goes; nobody else. */
function isForged(
  event: MqttPublish,
  edge: string,
  holder: LiveOwner | undefined,
  baseline: Baseline | undefined,
): boolean {
  if (holder !== undefined) return !isHolder(holder, event);
  const owners = baseline?.mqtt.edgeOwners(event.session.server.asset, edge) ?? [];
  const { client, session } = event;
  return (
    owners.length > 0 &&
    !isWithinAsset(session) &&
    !owners.some(
      (owner) =>
        owner.client === session.client.asset &&
        (client.template === undefined || owner.template === "?" || owner.template === client.template),
    )
  );
}

function forged(event: MqttPublish, edge: string, holder: LiveOwner | undefined, baseline: Baseline | undefined) {
  const { session, client, route } = event;
  const name = clientName(session, client);
  const owners = baseline?.mqtt.edgeOwners(session.server.asset, edge) ?? [];
  const learned =
    baseline === undefined || owners.length === 0
      ? "only the edge node itself or the broker tells its death"
      : `in ${baselineName(baseline)} ${learnedNames(baseline, owners, "message")} speaks for it`;
  const alive = holder === undefined ? "" : `; ${nameOf(holder.party)}, which does now, is still connected`;
  return mqttFinding(event, {
    key: ["forged", session.server.asset, edge, session.client.asset],
    severity: "critical",
    isCertain: true,
    point: route.topic,
    observed: `${name} published the death of the Sparkplug edge node ${quoted(edge)}, which is not its own.`,
    expected: `${capitalised(learned)}${alive}.`,
    why:
      "The host shows all values of the edge node as stale and may stop what depends on them. Let it ask for a " +
      `rebirth, and find out what ${nameOf(session.client)} is.`,
    note: `${name} published NDEATH of ${edge}`,
  });
}

function count(event: MqttPublish, { windows, options }: Memory, baseline: Baseline, context: DetectContext): void {
  const { session, time, from } = event;
  const { server } = session;
  const usual = brokerRate(baseline, server.asset, "deathsPerMinute");
  const limit = raisedLimit(usual, options.deathsCount);
  const deaths = windows.add(server.asset, time);
  if (deaths <= limit || !baseline.mqtt.isBroker(server.asset)) return;
  const by = from === "server" ? server : session.client;
  context.alert(
    mqttFinding(event, {
      key: ["storm", server.asset],
      actor: by,
      observed:
        `${counted(deaths, "death")} of Sparkplug edge nodes and devices were told within a minute at the broker ` +
        `${nameOf(server)}, the latest by ${nameOf(by)}.`,
      expected: capitalised(
        `in ${baselineName(baseline)} hardly ever more than ${usual} came in a minute; ${limit} are allowed.`,
      ),
      why:
        "The host is blind for what has died. Look whether the network or a power supply failed; if the edge nodes " +
        "are alive, somebody forges deaths.",
      note: `death number ${deaths} within a minute`,
    }),
  );
}
