import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { Policy, Zone } from "../../contracts/policy.js";
import type { AssetNamed, NameKind, NeighbourSaid, Party } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { zoneName } from "../policy-wording.js";
import { listed, nameOf } from "../wording.js";

const IDENTITIES_MAX = 16_384;
/** Zones in which one identity is followed. */
const PLACES_MAX = 4;
/** Names that are one host's own; of a host name, only the part before the first dot. */
const HOST_NAMES: ReadonlySet<NameKind> = new Set([
  "dhcp-hostname",
  "lldp-system",
  "netbios-name",
  "mdns-name",
  "smb-system",
]);
const OTHER_IDENTITIES: ReadonlySet<NameKind> = new Set([
  "lldp-chassis",
  "opcua-application-uri",
  "opcua-certificate",
  "sparkplug-edge-node",
]);
/** Names that many devices have from their maker. */
const COMMON_NAME = /localhost|^(host|default|router|switch|plc|hmi|unknown)$/;

const OPTIONS = {
  windowSeconds: { default: 600, min: 60, max: 86_400, help: "Within this time it must be active in both zones." },
} as const;

/** Where an identity was seen last in one zone. */
interface Place {
  readonly zone: string;
  party: Party;
  time: PacketTime;
  evidence: FindingEvidence;
}

/** An identity by the zones it is active in. */
interface Presence {
  readonly places: Place[];
  /** In which zones it was reported last, and when. */
  reportedZones: string;
  reportedTime: PacketTime;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By identity, such as `host hmi-1` or `MAC 02:00:00:00:00:01`. */
  readonly presences: BoundedMap<Presence>;
}

/** One device with a foot in two zones. */
export const dualHomed: Detector<"asset-named" | "neighbour", Memory, typeof OPTIONS> = {
  doc: {
    id: "zone/dual-homed",
    title: "One asset in two zones",
    summary:
      "The same MAC address, which claims addresses of two zones by ARP or neighbour discovery, or the same host " +
      "name, OPC UA application, certificate or edge node, active in two zones within ten minutes. Routers, " +
      "redundant and mobile assets and devices that the policy declares to stand in several zones are left out.",
    spec: ["IEC 62443-3-3 SR 5.1", "IEC 62443-3-3 SR 5.4"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["POL"],
    fr: ["RDF"],
    sr: ["5.1", "5.4"],
    attack: ["T0884"],
    iso24392: ["6.2.h"],
    blindTo: "A device with two network cards that tells no name, and one that is quiet in one of the zones.",
    falseAlarms:
      "Two devices that were given the same name; certificates that a maker puts into all his devices; firewalls and " +
      "jump hosts that the policy does not declare.",
    triage: [
      "Find out whether it is one device with two connections or two devices with one name.",
      "If it is one, anything can pass through it from zone to zone: disconnect one side.",
      "If it is a firewall, a gateway or a jump host, declare it as a conduit device in the policy.",
    ],
  },
  options: OPTIONS,
  hears: ["asset-named", "neighbour"],
  open(options, saved) {
    const presences = new BoundedMap<Presence>(IDENTITIES_MAX);
    for (const [identity, known] of (saved ?? []) as unknown as [string, Presence][]) presences.set(identity, known);
    return { options, presences };
  },
  hear(event, memory, context) {
    const { policy } = context;
    if (policy === undefined) return;
    const party = event.type === "neighbour" ? event.holder : event.asset;
    const identity = event.type === "neighbour" ? claimedMac(event) : identityOf(event);
    if (identity === undefined) return;
    const zone = zoneOf(party, policy, context);
    if (zone === undefined || isMeant(party, policy, context)) return;
    note(identity, { zone: zone.id, party, time: event.time, evidence: evidenceOf(event, zone) }, memory, context);
  },
  save: ({ presences }) => [...presences.entries()] as unknown as Json,
};

/** A router answers for others, so only who asks or announces speaks for himself. */
function claimedMac({ says, holder }: NeighbourSaid): string | undefined {
  if ((says !== "ask" && says !== "announce") || holder.ip === undefined) return undefined;
  return holder.mac === undefined ? undefined : `MAC ${holder.mac}`;
}

function identityOf({ kind, name }: AssetNamed): string | undefined {
  const text = name.trim().toLowerCase();
  if (OTHER_IDENTITIES.has(kind)) return COMMON_NAME.test(text) ? undefined : `${kind} ${text}`;
  if (!HOST_NAMES.has(kind)) return undefined;
  const host = text.replace(/\..*$/, "");
  return host === "" || COMMON_NAME.test(host) ? undefined : `host ${host}`;
}

function zoneOf(party: Party, policy: Policy, context: DetectContext): Zone | undefined {
  if (party.ip !== undefined) return policy.zoneOf(party);
  const [ip] = context.assets.asset(party.asset)?.ips ?? [];
  return policy.zoneOf({ ...party, ip });
}

function isMeant(party: Party, policy: Policy, context: DetectContext): boolean {
  if (context.assets.asset(party.asset)?.isRouter === true) return true;
  return policy.isConduitDevice(party) || policy.isRedundant(party);
}

function note(identity: string, place: Place, memory: Memory, context: DetectContext): void {
  const presence = presenceOf(identity, memory);
  const { places } = presence;
  const own = places.find(({ zone }) => zone === place.zone);
  if (own !== undefined) Object.assign(own, place);
  else if (places.length < PLACES_MAX) places.push(place);
  const from = place.time - memory.options.windowSeconds * SECOND_US;
  const others = places.filter((other) => {
    if (other.zone === place.zone || isMobileIn(place, other, context)) return false;
    return lastActive(other, context) >= from;
  });
  if (others.length === 0) return;
  const all = [...others, place].sort((a, b) => (a.zone < b.zone ? -1 : 1));
  const zones = all.map(({ zone }) => zone).join(" ");
  if (zones === presence.reportedZones && presence.reportedTime >= from) return;
  presence.reportedZones = zones;
  presence.reportedTime = place.time;
  raise(identity, place, all, context);
}

function presenceOf(identity: string, { presences }: Memory): Presence {
  const known = presences.touch(identity);
  if (known !== undefined) return known;
  const presence: Presence = { places: [], reportedZones: "", reportedTime: 0 as PacketTime };
  presences.set(identity, presence);
  return presence;
}

/** A name is told once; after that its owner is active as long as the inventory sees it. */
function lastActive({ party, time }: Place, { assets }: DetectContext): PacketTime {
  const isByName = party.ip === undefined || assets.asset(party.asset)?.ips.length === 1;
  const lastTime = isByName ? assets.asset(party.asset)?.lastTime : undefined;
  return lastTime === undefined || lastTime < time ? time : lastTime;
}

function isMobileIn(place: Place, other: Place, { policy }: DetectContext): boolean {
  const zones = policy?.mobileZones(place.party);
  return zones?.includes(place.zone) === true && zones.includes(other.zone);
}

function raise(identity: string, place: Place, all: readonly Place[], context: DetectContext): void {
  const { party, time, evidence } = place;
  const others = all.filter((other) => other !== place);
  const zones = context.policy?.zones ?? [];
  const where = all.map(({ zone, party: at }) => `${nameOf(at)} in ${zoneName(zones.find(({ id }) => id === zone))}`);
  context.alert({
    ...FINDING_DEFAULTS,
    key: [identity, ...all.map(({ zone }) => zone)],
    time,
    frame: evidence.frame,
    capture: evidence.capture,
    actor: party,
    target: others[0]?.party,
    observed: `One device, by its ${identity}, is active in two zones at once: ${listed(where)}.`,
    expected: "An asset is in one zone; the policy declares it neither as a conduit device nor as mobile or redundant.",
    why:
      "Through a device with a foot in each zone everything can pass that the border between them stops. Find out " +
      `whether it is one device; then disconnect it from ${all[0]?.zone} or from ${all[1]?.zone}, or declare it.`,
    evidence: [...others.map((other) => other.evidence), evidence],
  });
}

function evidenceOf(event: AssetNamed | NeighbourSaid, zone: Zone): FindingEvidence {
  const { time, frame, capture } = event;
  const who = event.type === "neighbour" ? event.holder : event.asset;
  const does = event.type === "neighbour" ? "claims its address" : `calls itself ${event.name}`;
  return { time, frame, capture, note: `${nameOf(who)} ${does} in zone ${zone.id}` };
}
