import type { AssetEntity, Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { Zone } from "../../contracts/policy.js";
import type { AssetNamed, AssetSeen, Party } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { assetFinding, type FindingPlace } from "../asset-finding.js";
import { learnedParty, namedWords, stationName, timeText } from "../asset-wording.js";
import { indexOf } from "../baseline-index.js";
import { tokenWeight } from "../identity-token.js";
import { type AssetLocation, isElsewhere, locationName, locationOf } from "../location.js";
import { isRedundant } from "../redundancy.js";
import { openMap, saveMap } from "../saved-map.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const MOVES_MAX = 4096;
const MAKER_CHARACTERS = 8;
/** Kinds of names that no two devices share, and so tell a device behind another address. */
const STRONG = /^(opcua-certificate|opcua-application-uri|sparkplug-edge-node) /;

/** A device that may have moved. */
interface Move extends FindingPlace {
  readonly party: Party;
  /** The same device at its old place; itself where only its address tells. */
  readonly old: Party;
  readonly from: AssetLocation;
  readonly to: AssetLocation;
  /** How it is known to be the same device. */
  readonly by: string;
  /** Frames of the device when it was last looked at. */
  frames: number;
  checks: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By asset and place. */
  readonly moves: BoundedMap<Move>;
}

const OPTIONS = {
  confirmSeconds: { default: 10, min: 1, max: 600, help: "In this time the device must send enough frames there." },
  frameCount: { default: 3, min: 1, max: 1000, help: "Frames that the device must send at the new place." },
  attemptCount: { default: 60, min: 1, max: 1000, help: "How many times in a row it is looked for those frames." },
} as const;

/** A device that the baseline or the policy has in one place, and that is now in another. */
export const zoneMove: Detector<"asset-seen" | "asset-named", Memory, typeof OPTIONS> = {
  doc: {
    id: "asset/zone-move",
    title: "Device appears in another zone, VLAN or segment",
    summary:
      "A MAC address of the baseline on another VLAN, a known device at an address of another zone, or a name that " +
      "only one device has, spoken in another zone, while nothing is heard from the old place. A device that is " +
      "carried from production to the office network takes its access with it.",
    spec: ["IEC 62443-3-3 SR 5.1", "ISO/IEC 24392 §6.2 h"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["NOV", "POL"],
    fr: ["RDF"],
    sr: ["5.1", "5.2", "7.8"],
    attack: ["T0864"],
    iso24392: ["6.2.h"],
    coverage: "assets",
    blindTo:
      "Moves between switch ports of one VLAN and subnet; devices that change their MAC address and name nothing of " +
      "themselves; zones told apart by nothing that the traffic shows.",
    falseAlarms:
      "Changes of VLAN numbers, or of the mirror port so that tags are seen where none were before: then every " +
      "device moves at once. Mobile devices that are not declared as such.",
    triage: [
      "Find the switch port at which the device is now, and who plugged it in there.",
      "If it is a controller, look at what can reach it there that could not before.",
      "Put it back, or declare it as mobile between its zones in the policy.",
    ],
  },
  options: OPTIONS,
  hears: ["asset-seen", "asset-named"],
  open(options, saved) {
    return { options, moves: openMap<Move>(MOVES_MAX, saved) };
  },
  hear(event, memory, context) {
    const { asset } = event;
    if (context.assets.asset(asset.asset)?.isRouter === true || isRedundant(asset, context)) return;
    if (event.type === "asset-seen") {
      hearMac(event, memory, context);
      hearAddress(event, memory, context);
    } else if (context.baseline !== undefined) hearName(event, memory, context, context.baseline);
  },
  due(key, memory, context) {
    const move = memory.moves.get(key);
    if (move !== undefined) check(key, move, memory, context);
  },
  save: ({ moves }) => saveMap(moves),
};

/** The MAC is in the baseline, on other VLANs only. */
function hearMac(event: AssetSeen, memory: Memory, context: DetectContext): void {
  const { asset, isNew } = event;
  const { baseline } = context;
  if (!isNew || baseline === undefined || asset.mac === undefined || asset.asset.startsWith("a:ip:")) return;
  if (baseline.asset(asset.asset) !== undefined || baseline.doubtful("asset", asset.asset) !== undefined) return;
  const [old, ...others] = indexOf(baseline).withMac(asset.mac);
  if (old === undefined || others.length > 0 || old.isRouter) return;
  watch(event, asset, learnedParty(old), `its MAC address ${asset.mac}`, memory, context);
}

/** The device is known, with addresses of other zones only. */
function hearAddress(event: AssetSeen, memory: Memory, context: DetectContext): void {
  const { asset, address } = event;
  const { baseline, policy, assets } = context;
  if (policy === undefined || address === undefined) return;
  const known = baseline?.asset(asset.asset);
  if (known?.isRouter === true) return;
  const before = (assets.asset(asset.asset)?.ips ?? []).filter((ip) => ip !== address);
  const homes = [...(known?.ips ?? []), ...before];
  const zones = homes.map((ip) => locationOf({ ...asset, ip }, policy).zone);
  const here = locationOf({ ...asset, ip: address }, policy);
  if (here.zone === undefined || zones.includes(here.zone)) return;
  const at = zones.findIndex((zone) => zone !== undefined);
  if (at >= 0)
    watch(event, { ...asset, ip: address }, { ...asset, ip: homes[at] }, "the device itself", memory, context);
}

/** Another asset of the baseline, elsewhere, called itself this. */
function hearName(event: AssetNamed, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { asset, kind, name } = event;
  const token = `${kind} ${name}`;
  const weight = tokenWeight(kind, name);
  if (weight === undefined || baseline.asset(asset.asset)?.names?.includes(token) === true) return;
  const others = indexOf(baseline).holdersOf(token);
  const [old] = others;
  if (old === undefined || others.length > 1 || old.key === asset.asset) return;
  if (!STRONG.test(token) && !isSameMaker(asset, old)) return;
  watch(event, asset, learnedParty(old), namedWords(kind, name), memory, context);
}

/** A host name counts with the same maker only. */
function isSameMaker({ mac }: Party, { key }: AssetEntity): boolean {
  return mac !== undefined && key.slice(2, 2 + MAKER_CHARACTERS) === mac.slice(0, MAKER_CHARACTERS);
}

function watch(
  { time, frame, capture }: FindingPlace,
  party: Party,
  old: Party,
  by: string,
  memory: Memory,
  context: DetectContext,
): void {
  const { policy, assets } = context;
  const [from, to] = [locationOf(old, policy), locationOf(party, policy)];
  if (!isElsewhere(from, to)) return;
  const key = `${party.asset} ${locationName(to)}`;
  if (memory.moves.get(key) !== undefined) return;
  const frames = Math.max(0, (assets.asset(party.asset)?.frames ?? 1) - 1);
  memory.moves.set(key, { party, old, from, to, by, time, frame, capture, frames, checks: 0 });
  context.wake(key, (time + memory.options.confirmSeconds * SECOND_US) as PacketTime);
}

/** A stray frame is no move; a device that is still at its old place is there twice, which is another matter. */
function check(key: string, move: Move, memory: Memory, context: DetectContext): void {
  const { party, old, time } = move;
  const { confirmSeconds, frameCount, attemptCount } = memory.options;
  const now = context.assets.asset(party.asset);
  const isStillThere = old.asset !== party.asset && (context.assets.asset(old.asset)?.lastTime ?? 0) > time;
  if (now === undefined || isStillThere || now.isRouter || isAllowed(move, context)) {
    memory.moves.delete(key);
    return;
  }
  if (now.frames - move.frames >= frameCount) {
    memory.moves.delete(key);
    report(move, context);
    return;
  }
  move.frames = now.frames;
  move.checks++;
  if (move.checks < attemptCount) context.wake(key, (context.now + confirmSeconds * SECOND_US) as PacketTime);
  else memory.moves.delete(key);
}

/** Declared as mobile between the two zones, or as standing in several. */
function isAllowed({ party, old, from, to }: Move, { policy }: DetectContext): boolean {
  if (policy === undefined) return false;
  if (policy.isConduitDevice(party)) return true;
  const zones = policy.mobileZones(party) ?? policy.mobileZones(old);
  if (zones === undefined) return false;
  return [from.zone, to.zone].every((zone: Zone["id"] | undefined) => zone !== undefined && zones.includes(zone));
}

function report(move: Move, context: DetectContext): void {
  const { party, old, from, to, by, time, frame, capture } = move;
  const { baseline, assets } = context;
  const who = stationName(party, assets);
  const lastTime = old.asset === party.asset ? undefined : assets.asset(old.asset)?.lastTime;
  const silence = lastTime === undefined ? "" : `; it was last seen there at ${timeText(lastTime)}`;
  const isSameZone = from.zone !== undefined && from.zone === to.zone;
  const isLearned = baseline?.asset(old.asset) !== undefined;
  const where = capitalised(
    baseline !== undefined && isLearned ? `${baselineName(baseline)} has it` : "until now it was",
  );
  context.alert(
    assetFinding(
      { time: context.now, frame, capture },
      {
        key: [party.asset, locationName(to)],
        actor: party,
        target: old.asset === party.asset ? undefined : old,
        severity: isSameZone ? "medium" : undefined,
        observed:
          `${who}${party.ip === undefined || party.ip === who ? "" : ` at ${party.ip}`} is now in ` +
          `${locationName(to)}; ${by} tells that it is the same device.`,
        expected: `${where} in ${locationName(from)}${silence}.`,
        why:
          "A device that is moved takes its rights to where others may use them, and leaves its place to nobody or " +
          `to another. Find the switch port of ${party.mac ?? nameOf(party)} and put it back, or declare it as ` +
          "mobile.",
        evidence: [{ time, frame, capture, note: `${nameOf(party)} in ${locationName(to)}` }],
      },
    ),
  );
}
