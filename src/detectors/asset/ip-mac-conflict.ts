import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { AddressMoved, Party } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { assetFinding } from "../asset-finding.js";
import { stationName } from "../asset-wording.js";
import { indexOf } from "../baseline-index.js";
import { controlService } from "../control-service.js";
import { isRedundant } from "../redundancy.js";
import { openMap, saveMap } from "../saved-map.js";
import { assetName, baselineName, capitalised, listed, nameOf } from "../wording.js";

/** Addresses that have changed hands; the one that did longest ago is forgotten. */
const CONTESTS_MAX = 4096;
const TURNS_MAX = 8;

/** A station begins to use the address. */
interface Turn {
  readonly party: Party;
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** The last turns by address and VLANs, the oldest first. */
  readonly contests: BoundedMap<Turn[]>;
}

const OPTIONS = {
  flipSeconds: {
    default: 300,
    min: 10,
    max: 86_400,
    help: "Within this time an address must go from one device to another and back.",
  },
  frameCount: { default: 2, min: 1, max: 100, help: "Frames that each of the two devices must have sent." },
  proxyAddressCount: {
    default: 16,
    min: 2,
    max: 1000,
    help: "A known router with at least this many addresses answers for others.",
  },
} as const;

/** Two devices that use one IP address by turns. Unlike a handover, the first one comes back. */
export const ipMacConflict: Detector<"address-moved", Memory, typeof OPTIONS> = {
  doc: {
    id: "asset/ip-mac-conflict",
    title: "Two devices use one IP address",
    summary:
      "An IP address that goes from one MAC address to another and back within minutes: both are alive. Either two " +
      "devices were given one address, or one stands in for the other. Critical where one of the two takes part in " +
      "control traffic.",
    spec: ["RFC 5227 §2.4", "IEC 62443-3-3 SR 3.1"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.1", "3.8", "1.2"],
    attack: ["T0830", "T0849"],
    iso24392: ["6.2.k"],
    blindTo:
      "A second device that speaks only while the first is switched off; conflicts behind a router, where no MAC " +
      "address is seen.",
    falseAlarms:
      "Network card teams that send from several MAC addresses, hosts with two cards in one network that answer for " +
      "each other, and clusters that are not declared as redundant.",
    triage: [
      "Find the switch ports of both MAC addresses; the maker tells which is the device that belongs there.",
      "Unplug the one that does not belong there, and verify the state of the process behind the address.",
      "Look for a sign of ARP poisoning in the same incident: then it is no mistake of configuration.",
      "If the two are a cluster, declare them as redundant in the policy.",
    ],
  },
  options: OPTIONS,
  hears: ["address-moved"],
  open(options, saved) {
    return { options, contests: openMap<Turn[]>(CONTESTS_MAX, saved) };
  },
  hear(event, memory, context) {
    if (isExplained(event, memory, context)) return;
    const turns = noteTurn(event, memory);
    const first = turns.at(-3);
    if (first === undefined || first.party.asset !== event.to.asset) return;
    if (event.time - first.time > memory.options.flipSeconds * SECOND_US) return;
    const isAlive = ({ asset }: Party) => framesOf(asset, turns, context) >= memory.options.frameCount;
    if (isAlive(event.from) && isAlive(event.to)) report(event, turns, context);
  },
  save: ({ contests }) => saveMap(contests),
};

/** Redundant, a router that answers for others, or a habit of both while learning. */
function isExplained({ ip, from, to }: AddressMoved, memory: Memory, context: DetectContext): boolean {
  const { baseline } = context;
  if (isRedundant(from, context) || isRedundant(to, context)) return true;
  if (isProxy(from, memory, context) || isProxy(to, memory, context)) return true;
  return [from, to].every(({ asset }) => baseline?.asset(asset)?.ips.includes(ip) === true);
}

function isProxy(party: Party, { options }: Memory, { assets, baseline, policy }: DetectContext): boolean {
  const isGateway = baseline?.asset(party.asset)?.isRouter === true || policy?.isConduitDevice(party) === true;
  return isGateway && (assets.asset(party.asset)?.ips.length ?? 0) >= options.proxyAddressCount;
}

function noteTurn(event: AddressMoved, { contests }: Memory): readonly Turn[] {
  const { ip, from, to, fromLastTime, time, frame, capture } = event;
  const key = `${ip} ${to.station?.replace(/^[^@]*/, "") ?? ""}`;
  const turns = contests.touch(key) ?? [];
  contests.set(key, turns);
  const last = turns.at(-1);
  // What the earlier holder did last has no frame of its own here: the one that shows its successor stands for it.
  const held = { party: from, time: fromLastTime, frame, capture };
  if (last === undefined || last.party.asset !== from.asset) turns.push(held);
  else turns[turns.length - 1] = { ...last, time: fromLastTime };
  turns.push({ party: to, time, frame, capture });
  while (turns.length > TURNS_MAX) turns.shift();
  return turns;
}

/** As far as this run knows: of an asset it does not know, its turns. */
function framesOf(asset: string, turns: readonly Turn[], { assets }: DetectContext): number {
  return assets.asset(asset)?.frames ?? turns.filter(({ party }) => party.asset === asset).length;
}

function report(event: AddressMoved, turns: readonly Turn[], context: DetectContext): void {
  const { ip } = event;
  const { baseline, assets } = context;
  const isOwner = ({ asset }: Party) => baseline?.asset(asset)?.ips.includes(ip) === true;
  const [actor, target] = isOwner(event.to) ? [event.from, event.to] : [event.to, event.from];
  const [one, other] = [stationName(actor, assets), stationName(target, assets)];
  const isControl = [actor, target].some(({ asset }) => takesPartInControl(asset, context));
  const owner = indexedOwner(ip, context);
  const users = baseline === undefined || owner === undefined ? [] : baseline.conduitsInto(owner);
  const affected =
    baseline === undefined ? [] : users.map(({ client, service }) => `${service} of ${assetName(baseline, client)}`);
  const partners = affected.length === 0 ? "" : `, which serves ${listed(affected)}`;
  const statement = {
    key: [ip, ...[actor.asset, target.asset].sort()],
    actor: { ...actor, ip },
    target: { ...target, ip },
    severity: isControl ? ("critical" as const) : undefined,
    isCertain: true,
    observed: `${ip} is used by ${one} and by ${other} in turns, ${turns.length} times by now.`,
    expected:
      baseline === undefined || owner === undefined
        ? "An address belongs to one device at a time [RFC 5227]."
        : capitalised(`${baselineName(baseline)} has ${ip} at ${owner.replace(/^a:/, "")}${partners}.`),
    why:
      "What is sent to the address reaches now the one device and now the other, so commands get lost and values may " +
      `be forged. Find the switch ports of ${actor.mac ?? nameOf(actor)} and ${target.mac ?? nameOf(target)} and ` +
      "unplug the one that does not belong there.",
    evidence: evidenceOf(turns, ip),
  };
  context.alert(assetFinding(event, statement));
}

function indexedOwner(ip: string, { baseline }: DetectContext): string | undefined {
  return baseline === undefined ? undefined : indexOf(baseline).ownersOf(ip)[0]?.key;
}

function takesPartInControl(asset: string, { assets, baseline }: DetectContext): boolean {
  const learned = baseline === undefined ? undefined : indexOf(baseline).controlRoles(asset);
  if (learned !== undefined && learned.asClient + learned.asServer > 0) return true;
  return Object.keys(assets.asset(asset)?.roles ?? {}).some((role) => {
    const service = role.replace(/\/.*/, "");
    return controlService({ transport: "tcp", service }, undefined) !== undefined;
  });
}

function evidenceOf(turns: readonly Turn[], ip: string): FindingEvidence[] {
  return turns.map(({ party, time, frame, capture }) => ({
    time,
    frame,
    capture,
    note: `${party.mac ?? nameOf(party)} uses ${ip}`,
  }));
}
