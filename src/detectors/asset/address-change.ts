import type { AssetEntity, Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { AddressMoved, AssetSeen, Party } from "../../contracts/sensor-event.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { isLinkLocal, isSameSubnet } from "../address-kind.js";
import { assetFinding } from "../asset-finding.js";
import { durationText, learnedParty, stationName } from "../asset-wording.js";
import { indexOf } from "../baseline-index.js";
import { isController } from "../device-class.js";
import { isRedundant } from "../redundancy.js";
import { WaitingLine } from "../waiting-line.js";
import { baselineName, capitalised, listed, nameOf } from "../wording.js";

/** Addresses whose new holder is being watched; one more, and the first of them is reported early. */
const WAITING_MAX = 4096;
/** As many addresses as the baseline keeps of an asset: of one that has them all, further ones are not new. */
const LEARNED_MAX = 16;

/** An address at another station than before. */
interface Move {
  readonly ip: string;
  readonly from: Party;
  readonly to: Party;
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By address. */
  readonly moves: WaitingLine<Move>;
}

const OPTIONS = {
  handoverSeconds: {
    default: 60,
    min: 1,
    max: 3600,
    help: "How long the earlier holder of an address must not use it before the address counts as handed over.",
  },
} as const;

/** A known device under a new address, or a known address at another device. */
export const addressChange: Detector<"asset-seen" | "address-moved", Memory, typeof OPTIONS> = {
  doc: {
    id: "asset/address-change",
    title: "Known device with a new address, or the reverse",
    summary:
      "A device that the baseline knows uses an IP address that it never had, or an IP address of the baseline is " +
      "used by another device while its earlier holder no longer uses it. An audit event where DHCP explains it; " +
      "high where the address belongs to an essential function.",
    spec: ["IEC 62443-3-3 SR 1.2", "IEC 62443-3-3 SR 7.8"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "high",
    classes: ["NOV"],
    fr: ["IAC"],
    sr: ["1.2", "7.8"],
    attack: ["T0849"],
    iso24392: ["6.2.k"],
    coverage: "assets",
    blindTo:
      "A device that takes over both the MAC and the IP address of another; changes behind a router, where no MAC " +
      "tells who it is.",
    falseAlarms:
      "Replaced network cards and devices, DHCP leases longer than learning, clusters that are not declared as " +
      "redundant.",
    triage: [
      "Compare the makers of the two MAC addresses: a controller replaced by a device of another kind is urgent.",
      "Ask for the change ticket of the replacement or of the new address.",
      "If nobody knows of it, find the switch port of the new holder and unplug it.",
      "If it is meant, approve the address into the baseline.",
    ],
  },
  options: OPTIONS,
  hears: ["asset-seen", "address-moved"],
  open: (options, saved) => ({ options, moves: new WaitingLine(WAITING_MAX, saved) }),
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    if (event.type === "address-moved") noteMove(event, memory, context, baseline);
    else noteAddress(event, memory, context, baseline);
  },
  due(_, memory, context) {
    if (context.baseline === undefined) return;
    for (const move of memory.moves.take(context.now)) reportMove(move, context, context.baseline);
    memory.moves.wakeForNext("handover", context);
  },
  save: ({ moves }) => moves.save(),
};

function noteMove(
  { ip, from, to, time, frame, capture }: AddressMoved,
  memory: Memory,
  context: DetectContext,
  baseline: Baseline,
): void {
  const waiting = memory.moves.get(ip);
  if (waiting !== undefined && waiting.from.asset === to.asset) {
    // Its earlier holder is still there: no handover.
    memory.moves.delete(ip);
    return;
  }
  watchMove({ ip, from: waiting?.from ?? from, to, time, frame, capture }, memory, context, baseline);
}

/** A device of the baseline that was not seen with this address before; another's address is a move of that. */
function noteAddress(event: AssetSeen, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { asset, address: ip, time, frame, capture } = event;
  if (ip === undefined || isLinkLocal(ip)) return;
  const owner = indexOf(baseline)
    .ownersOf(ip)
    .find(({ key }) => key !== asset.asset);
  const isOwn = baseline.asset(asset.asset)?.ips.includes(ip) === true;
  if (owner !== undefined && !isOwn) {
    if (!owner.key.startsWith("a:ip:") && memory.moves.get(ip) === undefined) {
      watchMove(
        { ip, from: { ...learnedParty(owner), ip }, to: asset, time, frame, capture },
        memory,
        context,
        baseline,
      );
    }
    return;
  }
  const known = baseline.asset(asset.asset);
  if (known === undefined || isOwn || known.isRouter || known.ips.length >= LEARNED_MAX) return;
  if (known.ips.length === 0 || isRedundant(asset, context)) return;
  reportAddress(event, ip, known, context, baseline);
}

/** Nothing to say where the new holder had the address while learning, or may have it. */
function watchMove(move: Move, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { ip, from, to } = move;
  if (isRedundant(from, context) || isRedundant(to, context) || from.asset === to.asset) return;
  if (baseline.asset(to.asset)?.ips.includes(ip) === true) return;
  if (
    !indexOf(baseline)
      .ownersOf(ip)
      .some(({ key }) => key === from.asset)
  )
    return;
  memory.moves.delete(ip);
  const due = (move.time + memory.options.handoverSeconds * SECOND_US) as PacketTime;
  const displaced = memory.moves.add(ip, move, due);
  if (displaced !== undefined) reportMove(displaced, context, baseline);
  memory.moves.wakeForNext("handover", context);
}

function reportMove(move: Move, context: DetectContext, baseline: Baseline): void {
  const { ip, from, to, time, frame, capture } = move;
  const isEssential = context.policy?.isEssential({ asset: from.asset, party: { ...from, ip } }) === true;
  const isServer = isController(baseline, from.asset);
  const isLeased = !isServer && isSpeakingDhcp(to, context);
  const [was, is] = [stationName(from, context.assets), stationName(to, context.assets)];
  const lastTime = context.assets.asset(from.asset)?.lastTime;
  const silence =
    lastTime === undefined
      ? "which was not seen in this run"
      : lastTime > time
        ? "which is still there, under another address"
        : `which has been silent for ${durationText(context.now - lastTime)}`;
  const statement = {
    key: [ip, to.asset],
    severity: isEssential ? ("high" as const) : isLeased ? ("info" as const) : undefined,
    raise: isServer && !isEssential ? 1 : 0,
    actor: { ...to, ip },
    target: { ...from, ip },
    observed: `${ip} is now used by ${is}, in place of ${was}, ${silence}.`,
    expected: `${capitalised(baselineName(baseline))} has ${ip} at ${was}${isServer ? ", a controller" : ""}.`,
    why:
      "A device that takes over the address of another receives what was meant for it. Ask for the change ticket of " +
      `the replacement; if there is none, find the switch port of ${to.mac ?? nameOf(to)}.`,
    evidence: [{ time, frame, capture, note: `${is} uses ${ip}, which was at ${was}` }],
  };
  context.alert(assetFinding({ time: context.now, frame, capture }, statement));
}

function reportAddress(
  event: AssetSeen,
  ip: string,
  known: AssetEntity,
  context: DetectContext,
  baseline: Baseline,
): void {
  const { asset, time, frame, capture } = event;
  const isNear = known.ips.some((other) => isSameSubnet(other, ip));
  // A host makes up IPv6 addresses by itself, as many as it likes. [RFC 8981]
  const isUsual = isNear && (ip.includes(":") || isSpeakingDhcp(asset, context));
  const isEssential = context.policy?.isEssential({ asset: asset.asset, party: asset }) === true;
  const statement = {
    key: [asset.asset, ip],
    severity: isUsual ? ("info" as const) : isEssential ? ("high" as const) : undefined,
    raise: 0,
    actor: { ...asset, ip },
    target: undefined,
    observed: `${stationName(asset, context.assets)} uses the address ${ip}, which it did not have before.`,
    expected: `${capitalised(baselineName(baseline))} has this device at ${listed(known.ips)}.`,
    why: isUsual
      ? "Addresses are given out anew from time to time; kept for the record."
      : `A device that changes its address escapes rules that go by address. Ask who gave ${ip} to it; approve ` +
        `it if it is meant.`,
    evidence: [{ time, frame, capture, note: `first frame of ${asset.mac ?? nameOf(asset)} with ${ip}` }],
  };
  context.alert(assetFinding(event, statement));
}

/** An asset that asks for its address is given another one day. */
function isSpeakingDhcp({ asset }: Party, { assets, baseline }: DetectContext): boolean {
  const isDhcp = (name: string) => name.startsWith("dhcp-");
  const known = assets.asset(asset)?.names.some(({ kind }) => isDhcp(kind)) === true;
  return known || baseline?.asset(asset)?.names?.some(isDhcp) === true;
}
