import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { Policy } from "../../contracts/policy.js";
import type { AssetSeen, Party } from "../../contracts/sensor-event.js";
import type { JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { isOutside } from "../policy-verdict.js";
import { WaitingLine } from "../waiting-line.js";
import { counted, listed, nameOf } from "../wording.js";

/** Assets being watched, and assets to be reminded of; beyond it the first is reported early, or forgotten. */
const WAITING_MAX = 8192;
const ADDRESSES_MAX = 8;
const LINK_LOCAL = /^(169\.254\.|fe[89ab])/;

const OPTIONS = {
  settleSeconds: { default: 60, min: 0, max: 3600, help: "How long a new asset has to show an address of a zone." },
  reminderSeconds: { default: 604_800, min: 3600, max: 31_536_000, help: "How long until it is reported again." },
} as const;

interface Unzoned {
  readonly party: Party;
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly addresses: string[];
  /** When it was reported last. */
  reported: PacketTime | undefined;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly waiting: WaitingLine<Unzoned>;
  readonly reminders: WaitingLine<Unzoned>;
}

/** An asset of the plant that is in no zone of the policy. */
export const unzonedAsset: Detector<"asset-seen", Memory, typeof OPTIONS> = {
  doc: {
    id: "zone/unzoned-asset",
    title: "Asset without zone",
    summary:
      "An asset with an internal address that no zone of the policy holds, by asset, MAC, name, subnet or VLAN, a " +
      "minute after it was first seen. Reported once, and again each week while it is there.",
    spec: ["IEC 62443-3-3 SR 5.1", "IEC 62443-3-2 §4.4"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "medium",
    classes: ["POL"],
    fr: ["RDF"],
    sr: ["5.1", "7.8"],
    attack: ["T0864"],
    iso24392: ["6.2.h"],
    blindTo: "Stations without an IP address of their own, such as switches that only send LLDP.",
    falseAlarms: "Subnets that the policy does not describe yet.",
    triage: [
      "Find out what the asset is and who owns it.",
      "Put it, or its subnet, into a zone of the policy: until then none of its traffic is judged.",
      "If it does not belong here, take it off the network.",
    ],
  },
  options: OPTIONS,
  hears: ["asset-seen"],
  open(options, saved) {
    const { waiting, reminders } = (saved ?? {}) as JsonObject;
    return {
      options,
      waiting: new WaitingLine(WAITING_MAX, waiting),
      reminders: new WaitingLine(WAITING_MAX, reminders),
    };
  },
  hear(event, memory, context) {
    if (context.policy !== undefined) meet(event, memory, context.policy, context);
  },
  due(_, memory, context) {
    if (context.policy === undefined) return;
    for (const asset of memory.waiting.take(context.now)) settle(asset, memory, context.policy, context);
    for (const asset of memory.reminders.take(context.now)) remind(asset, memory, context.policy, context);
    wakeForNext(memory, context);
  },
  save: ({ waiting, reminders }) => ({ waiting: waiting.save(), reminders: reminders.save() }),
};

function meet(event: AssetSeen, memory: Memory, policy: Policy, context: DetectContext): void {
  const { asset: party, address, time, frame, capture } = event;
  const known = memory.waiting.get(party.asset) ?? memory.reminders.get(party.asset);
  if (known !== undefined) {
    const isOther = address !== undefined && !known.addresses.includes(address);
    if (isOther && known.addresses.length < ADDRESSES_MAX) known.addresses.push(address);
    return;
  }
  if (policy.zoneOf(party) !== undefined || isOutside(policy, party)) return;
  const addresses = address === undefined ? [] : [address];
  const asset: Unzoned = { party, time, frame, capture, addresses, reported: undefined };
  const due = (context.now + memory.options.settleSeconds * SECOND_US) as PacketTime;
  const displaced = memory.waiting.add(party.asset, asset, due);
  if (displaced !== undefined) settle(displaced, memory, policy, context);
  wakeForNext(memory, context);
}

function settle(asset: Unzoned, memory: Memory, policy: Policy, context: DetectContext): void {
  const address = ownAddress(asset, policy, context);
  if (address === undefined) return;
  report(asset, address, memory, context);
}

/** Only what was seen again since is worth a reminder. */
function remind(asset: Unzoned, memory: Memory, policy: Policy, context: DetectContext): void {
  const address = ownAddress(asset, policy, context);
  if (address === undefined) return;
  const lastTime = context.assets.asset(asset.party.asset)?.lastTime ?? asset.time;
  if (lastTime > (asset.reported ?? lastTime)) report(asset, address, memory, context);
  else memory.reminders.add(asset.party.asset, asset, nextReminder(memory, context));
}

/** The address that counts; undefined when the asset is in a zone by any of them, or has none but of its link. */
function ownAddress({ party, addresses }: Unzoned, policy: Policy, context: DetectContext): string | undefined {
  const known = context.assets.asset(party.asset)?.ips ?? [];
  const all = [...new Set([...addresses, ...known])];
  const isZoned = [party.ip, ...all].some((ip) => policy.zoneOf({ ...party, ip }) !== undefined);
  if (isZoned) return undefined;
  return all.find((ip) => !LINK_LOCAL.test(ip) && !isOutside(policy, { ...party, ip }));
}

function report(asset: Unzoned, address: string, memory: Memory, context: DetectContext): void {
  const { party, time, frame, capture, addresses } = asset;
  const isReminder = asset.reported !== undefined;
  asset.reported = context.now;
  memory.reminders.add(party.asset, asset, nextReminder(memory, context));
  const others = addresses.filter((ip) => ip !== address);
  const also = others.length === 0 ? "" : ` (also ${listed(others)})`;
  const zones = context.policy?.zones.length ?? 0;
  context.alert({
    ...FINDING_DEFAULTS,
    key: [party.asset],
    time: context.now,
    frame,
    capture,
    isAmendment: isReminder,
    actor: { ...party, ip: address },
    isCertain: true,
    observed:
      `${address}${also}${party.mac === undefined ? "" : ` with MAC ${party.mac}`} is ` +
      `${isReminder ? "still " : ""}here and in no zone.`,
    expected: `Every asset belongs in a zone of the policy, which has ${counted(zones, "zone")}.`,
    why:
      "None of its traffic is judged by zones, so it is the place from which an intruder is not seen. Find out what " +
      `it is, and put ${address} or its subnet into a zone.`,
    evidence: [{ time, frame, capture, note: `first frame of ${nameOf(party)}` }],
  });
}

function nextReminder({ options }: Memory, context: DetectContext): PacketTime {
  return (context.now + options.reminderSeconds * SECOND_US) as PacketTime;
}

function wakeForNext({ waiting, reminders }: Memory, context: DetectContext): void {
  waiting.wakeForNext("settle", context);
  reminders.wakeForNext("remind", context);
}
