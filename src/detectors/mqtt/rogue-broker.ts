import type { Baseline } from "../../contracts/baseline.js";
import type { Detector } from "../../contracts/detector.js";
import type { FindingMade } from "../../contracts/finding-event.js";
import type { MqttEntity } from "../../contracts/mqtt-baseline.js";
import type { MqttConnected } from "../../contracts/mqtt-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { mqttFinding } from "../mqtt-finding.js";
import { clientName } from "../mqtt-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { assetName, baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

const DOUBTS_MAX = 4096;
/** For so long it counts that names or addresses were forged. */
const DOUBT_US = 3600 * SECOND_US;

/** Who was found to claim the address of another, in words. */
const CLAIMS: Readonly<Record<string, string>> = {
  "asset/arp-spoof": "it was found to forge ARP or neighbour answers",
  "asset/ip-mac-conflict": "two devices were found to use its address",
};
/** Who was found to lead others astray, in words that follow its name. */
const LEADS: Readonly<Record<string, string>> = {
  dns: "began to answer for names",
  dhcp: "began to give out addresses",
  redirect: "began to redirect packets",
  "router-advertisement": "began to announce itself as a router",
};

interface Memory {
  /** When and by which detector an asset, or an address, was found to be claimed. */
  readonly claims: BoundedMap<readonly [time: number, detector: string]>;
  /** The latest asset that leads others astray: when, and in words. */
  lead: readonly [time: number, text: string];
}

/** A client of a known broker logs in at another one, or a broker nobody knows as its client at one. */
export const rogueBroker: Detector<"finding-made" | "mqtt-connected", Memory> = {
  doc: {
    id: "mqtt/rogue-broker",
    title: "Known MQTT client at a broker nobody knows",
    summary:
      "A client that the baseline has at one broker is let in by an asset that was no broker while learning: it was " +
      "sent there by a forged name or address, or by a changed setting. Its messages and credentials go with it. " +
      "Critical when forged ARP answers, a conflict about its address, or an asset that began to answer for names or " +
      "to give out addresses were found within the hour before. Or a bridge, a broker that is the client of another, " +
      "is let in that is new there.",
    spec: ["MQTT5 §3.1", "IEC 62443-3-3 SR 5.2"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["NOV"],
    fr: ["RDF"],
    sr: ["5.2", "1.2"],
    attack: ["T0830", "T0884", "T0849"],
    iso24392: ["6.2.f", "6.2.q"],
    coverage: "conduits",
    blindTo:
      "A false broker behind the address of the true one, brokers in TLS, bridges that do not say that they are " +
      "some, and messages that go round in a loop of bridges, of which mqtt/publish-flood tells once they are many.",
    falseAlarms: "A standby broker that takes over for the first time, and a broker that moved.",
    triage: [
      "Find out what the new broker is, and why the client went there: name service, ARP, settings.",
      "Change the credentials that were sent to it.",
      "If it is a standby, approve the conduit into the baseline.",
    ],
  },
  options: {},
  hears: ["finding-made", "mqtt-connected"],
  open(_, saved) {
    const { claims, lead } = (saved ?? {}) as JsonObject;
    return {
      claims: openMap(DOUBTS_MAX, claims),
      lead: (lead ?? [Number.NEGATIVE_INFINITY, ""]) as unknown as Memory["lead"],
    };
  },
  hear(event, memory, context) {
    if (event.type === "finding-made") {
      noteDoubt(event, memory);
      return;
    }
    const { baseline } = context;
    const { session } = event;
    if (baseline === undefined || !event.isAccepted || isLearnedConduit(event, baseline)) return;
    const known = baseline.mqtt.clientsAt(session.client.asset);
    if (!baseline.mqtt.isBroker(session.server.asset)) {
      if (known.length > 0) context.alert(findingOf(event, known, doubtOf(event, memory), baseline));
      else if (event.client.isBridge) context.alert(bridgeFinding(event, baseline));
    } else if (event.client.isBridge && !known.some(({ server }) => server === session.server.asset)) {
      context.alert(bridgeFinding(event, baseline));
    }
  },
  save: ({ claims, lead }): Json => ({ claims: saveMap(claims), ...(lead[1] === "" ? {} : { lead: [...lead] }) }),
};

function isLearnedConduit({ session }: MqttConnected, baseline: Baseline): boolean {
  const { client, server } = session;
  return baseline
    .conduitsBetween(client.asset, server.asset)
    .some((conduit) => conduit.service === "mqtt" && conduit.client === client.asset);
}

function noteDoubt({ detector, finding, time }: FindingMade, memory: Memory): void {
  const { actor, target, value = "" } = finding;
  if (CLAIMS[detector] !== undefined) {
    // The one who claims, and of a conflict the address and both who use it.
    const parties = detector === "asset/arp-spoof" ? [actor] : [actor, target];
    for (const party of parties) if (party !== undefined) memory.claims.set(party.asset, [time, detector]);
  } else if (detector === "asset/rogue-gateway" && LEADS[value] !== undefined) {
    memory.lead = [time, `${nameOf(actor)} ${LEADS[value]}`];
  } else if (detector === "recon/name-poisoning") {
    memory.lead = [time, `${nameOf(actor)} answered for names that are not its own`];
  }
}

/** What makes it likely that the client was led to this broker; undefined when nothing does. */
function doubtOf({ session, time }: MqttConnected, { claims, lead }: Memory): string | undefined {
  const [claimed, detector] = claims.get(session.server.asset) ?? [Number.NEGATIVE_INFINITY, ""];
  if (time - claimed <= DOUBT_US) return CLAIMS[detector];
  return time - lead[0] <= DOUBT_US ? lead[1] : undefined;
}

/** A broker that takes the messages of another away, or brings some. */
function bridgeFinding(event: MqttConnected, baseline: Baseline) {
  const { session, client } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  return mqttFinding(event, {
    key: [session.server.asset, session.client.asset, "bridge"],
    raise: -1,
    outcome: "accepted",
    observed: `${clientName(session, client)} was let in by ${whom} as the bridge of another broker.`,
    expected: capitalised(`in ${baselineName(baseline)} ${who} is no client of ${whom}.`),
    why:
      `Over a bridge all messages of ${whom} can leave it, and commands come in. Ask who set it up on ` +
      `${who}, and which topics it carries.`,
    note: `${whom} accepted a bridge`,
  });
}

function findingOf(event: MqttConnected, known: readonly MqttEntity[], doubt: string | undefined, baseline: Baseline) {
  const { session, client } = event;
  const name = clientName(session, client);
  const brokers = [...new Set(known.map(({ server }) => server))];
  const isSame = known.some(({ template }) => template === client.template);
  const sent = client.hasPassword ? " with its password" : "";
  return mqttFinding(event, {
    key: [session.server.asset, session.client.asset],
    severity: doubt === undefined ? undefined : "critical",
    raise: isSame ? 0 : -1,
    outcome: "accepted",
    observed:
      `${name} logged in${sent} at ${nameOf(session.server)}, which let it in as a broker does` +
      `${doubt === undefined ? "" : `; within the hour before ${doubt}`}.`,
    expected: capitalised(
      `in ${baselineName(baseline)} ${nameOf(session.server)} is no broker; clients at this address log in at ` +
        `${listed(brokers.map((broker) => assetName(baseline, broker)))} (${counted(known.length, "client")}).`,
    ),
    why:
      "A false broker reads and changes all that the client says and hears. Find out who sent the client there, and " +
      `what ${nameOf(session.server)} is.`,
    note: `${nameOf(session.server)} accepted ${name}`,
  });
}
