import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { MqttConnected } from "../../contracts/mqtt-event.js";
import type { Json } from "../../core/json.js";
import { type LiveOwner, LiveOwners } from "../live-owners.js";
import { mqttFinding } from "../mqtt-finding.js";
import { clientName, quoted } from "../mqtt-wording.js";
import { RecentTimes } from "../recent-times.js";
import { counted, nameOf } from "../wording.js";

const CLIENTS_MAX = 20_000;
const SAME_PLACE = "same";

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly owners: LiveOwners;
  readonly times: RecentTimes;
}

const OPTIONS = {
  flappingCount: {
    default: 3,
    min: 2,
    max: 100,
    help: "How many reconnects of one client over a connection that still stands are too many.",
  },
  windowSeconds: { default: 60, min: 1, max: 3600, help: "Within how many seconds they are counted." },
} as const;

/** A client identifier used by a second connection while the first still stands. */
export const clientTakeover: Detector<"mqtt-connected" | "mqtt-gone", Memory, typeof OPTIONS> = {
  doc: {
    id: "mqtt/client-takeover",
    title: "MQTT client identifier taken over",
    summary:
      "A broker lets a client in under an identifier that another connection still uses, and has to drop that one. " +
      "From another asset that is high, and critical for whoever commands or speaks for Sparkplug; the same asset " +
      "again and again is a client that cannot keep its connection.",
    spec: ["MQTT5-3.1.4-3", "MQTT311-3.1.4-2"],
    version: 1,
    severity: "medium",
    floor: "info",
    cap: "critical",
    classes: ["ABS"],
    fr: ["IAC"],
    sr: ["1.2", "3.8"],
    attack: ["T0849", "T0830", "T0814"],
    iso24392: ["6.2.k"],
    blindTo: "A takeover after the first connection has ended, and connections of which no CONNECT was seen.",
    falseAlarms:
      "Pairs of redundant clients that share an identifier, and clients behind an address translator that moved.",
    triage: [
      "Find out which of the two is the device that the identifier belongs to.",
      "Look what the new connection published and subscribed to.",
      "Give each client its own credentials, and let the broker tie the identifier to them.",
    ],
  },
  options: OPTIONS,
  hears: ["mqtt-connected", "mqtt-gone"],
  open(options, saved) {
    const [owners, times] = (saved ?? []) as readonly Json[];
    const kept = 4 * options.flappingCount;
    return {
      options,
      owners: new LiveOwners(CLIENTS_MAX, owners),
      times: new RecentTimes(options.windowSeconds, kept, times),
    };
  },
  hear(event, memory, context) {
    const { session, client } = event;
    if (event.type === "mqtt-gone") {
      memory.owners.gone(session.id);
      return;
    }
    const { identifier } = client;
    if (!event.isAccepted || identifier === undefined || identifier === "") return;
    const key = `${session.server.asset} ${identifier}`;
    const holder = memory.owners.holder(key, event.time);
    memory.owners.take(key, event);
    if (holder !== undefined && holder.session !== session.id) judge(event, identifier, key, holder, memory, context);
  },
  save: ({ owners, times }) => [owners.save(), times.save()],
};

function judge(
  event: MqttConnected,
  identifier: string,
  key: string,
  holder: LiveOwner,
  { options, times }: Memory,
  context: DetectContext,
): void {
  const { session, client } = event;
  const { asset } = session.client;
  const isSame = holder.party.asset === asset;
  const count = times.note(isSame ? `${SAME_PLACE} ${key}` : key, event.time);
  if (isSame && count < options.flappingCount) return;
  const name = clientName(session, client);
  const isGrave = !isSame && isPowerful(event, context);
  const isPingPong = !isSame && count >= options.flappingCount;
  const often = `${counted(count, "time")} within ${options.windowSeconds} s`;
  context.alert(
    mqttFinding(event, {
      key: [session.server.asset, identifier, ...(isSame ? [asset] : [holder.party.asset, asset].sort())],
      severity: isSame ? "low" : isTranslated(holder, event) ? "medium" : "high",
      raise: isGrave ? 1 : 0,
      outcome: "accepted",
      observed: isSame
        ? `${name} connected anew ${often} while its earlier connection still stood.`
        : `${name} was let in while ${nameOf(holder.party)} was connected under the same ` +
          `identifier${isPingPong ? `, ${often} in turn` : ""}.`,
      expected:
        `Only one connection may use the identifier ${quoted(identifier)} at a time; the broker ` +
        `drops the other one.`,
      why: isSame
        ? "A client that cannot keep its connection loses messages. Look at its network, its keep alive and its load."
        : `Whoever takes the identifier gets the messages of the client and speaks in its ` +
          `name${isPingPong ? "; two that drop each other are a denial of service" : ""}. ` +
          `Find out what ${nameOf(session.client)} is, and whether ${nameOf(holder.party)} still works.`,
      note: `the broker accepted ${name}`,
      evidence: [
        {
          time: holder.since,
          frame: holder.frame,
          capture: holder.capture,
          note: `${nameOf(holder.party)} was connected as ${quoted(identifier)}`,
        },
      ],
    }),
  );
}

/** Both come through routers, where one client that got a new address looks like two. */
function isTranslated({ party }: LiveOwner, { session }: MqttConnected): boolean {
  return party.asset.startsWith("a:ip:") && session.client.asset.startsWith("a:ip:");
}

/** Whether clients of this name command, or speak for an edge node or a host. */
function isPowerful({ session, client }: MqttConnected, { baseline }: DetectContext): boolean {
  if (client.will?.sparkplug !== undefined) return true;
  if (baseline === undefined) return false;
  const { mqtt } = baseline;
  const { server } = session;
  return mqtt
    .clientsOf(server.asset)
    .filter(({ template }) => template === client.template)
    .some(
      (known) =>
        mqtt.facts("spb.edge", known.client, server.asset, known.template).length > 0 ||
        mqtt.facts("spb.host", known.client, server.asset, known.template).length > 0 ||
        mqtt
          .facts("mqtt.pub", known.client, server.asset, known.template)
          .some(({ traits }) => traits?.includes("command") === true),
    );
}
