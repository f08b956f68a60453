import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { AddressMoved, NeighbourSaid, Party } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { assetFinding } from "../asset-finding.js";
import { stationName } from "../asset-wording.js";
import { addClaim, addSign, type Claimant, claimantOf, type Sign, scoreOf, signsIn } from "../claimant.js";
import { claimsBothEnds, isRogueRouter } from "../claimed-conduit.js";
import { isRedundant } from "../redundancy.js";
import { openMap, saveMap } from "../saved-map.js";
import { listed, nameOf } from "../wording.js";

const ADDRESSES_MAX = 16_384;
const HOLDERS_MAX = 4;
const ASKS_MAX = 16_384;
const CLAIMANTS_MAX = 4096;
/** The same claim to the same host within this time is the same frame, mirrored twice. */
const COPY_US = 500_000;

interface Holder {
  readonly party: Party;
  time: PacketTime;
  /** Shown otherwise than by answers that nobody was seen to ask for, which alone make no owner. */
  isFirm: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** Who used an address, the first one first, by address and VLANs. */
  readonly holders: BoundedMap<Holder[]>;
  /** When somebody asked for an address, by who asked and for what. */
  readonly asks: BoundedMap<PacketTime>;
  /** By station. */
  readonly claimants: BoundedMap<Claimant>;
  /** Of the first event: an answer may be to a question from before. */
  startTime: PacketTime | undefined;
}

const OPTIONS = {
  scoreCount: { default: 3, min: 1, max: 20, help: "Points within the window from which on it is poisoning." },
  windowSeconds: { default: 60, min: 5, max: 3600, help: "Time over which the points of one station are added up." },
  askSeconds: { default: 5, min: 1, max: 60, help: "For how long after a question an answer counts as asked for." },
  aliveSeconds: { default: 60, min: 5, max: 3600, help: "For how long a holder of an address counts as still there." },
} as const;

/** One station claims the addresses of others. What makes it poisoning and no mistake is counted in points. */
export const arpSpoof: Detector<"neighbour" | "address-moved", Memory, typeof OPTIONS> = {
  doc: {
    id: "asset/arp-spoof",
    title: "ARP or neighbour poisoning",
    summary:
      "A station that claims addresses which others are using, in answers that nobody asked for, for both ends of a " +
      "conduit, under a false sender, or while it already passes on their traffic; a router that was never one. " +
      "Points are added up over a minute. Critical once both ends are claimed or traffic is passed on.",
    spec: ["RFC 826", "RFC 4861 §7.2", "RFC 4861 §4.2", "IEC 62443-3-3 SR 3.1"],
    version: 1,
    severity: "high",
    floor: "high",
    cap: "critical",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.1", "5.2", "6.2"],
    attack: ["T0830"],
    iso24392: ["6.2.f", "6.2.k"],
    blindTo:
      "Poisoning on a switch that is not mirrored: answers go to the victim alone; a station that forges the MAC " +
      "address of its victim too.",
    falseAlarms:
      "Clusters and load balancers that announce a shared address by answers to single hosts and are not declared as " +
      "redundant; a router whose advertisements are rarer than learning was long.",
    triage: [
      "Find the switch port of the claiming MAC address at once, and unplug it: traffic may be altered on its way.",
      "Check commands and values that passed between the victims since the first claim.",
      "Clear the ARP caches of the victims, or restart their network, and verify that they talk directly again.",
      "Turn on dynamic ARP inspection and port security where the switches can.",
    ],
  },
  options: OPTIONS,
  hears: ["neighbour", "address-moved"],
  open(options, saved) {
    const { holders, asks, claimants, startTime } = (saved ?? {}) as JsonObject;
    return {
      options,
      holders: openMap<Holder[]>(ADDRESSES_MAX, holders),
      asks: openMap<PacketTime>(ASKS_MAX, asks),
      claimants: openMap<Claimant>(CLAIMANTS_MAX, claimants),
      startTime: startTime as PacketTime | undefined,
    };
  },
  hear(event, memory, context) {
    memory.startTime ??= event.time;
    if (event.type === "address-moved") hearMove(event, memory, context);
    else if (event.says === "ask") noteAsk(event, memory);
    else if (event.says === "router") hearRouter(event, memory, context);
    if (event.type === "neighbour" && event.holder.ip !== undefined) hearClaim(event, memory, context);
  },
  save: ({ holders, asks, claimants, startTime }) => ({
    holders: saveMap(holders),
    asks: saveMap(asks),
    claimants: saveMap(claimants),
    startTime,
  }),
};

/** Traffic of a claimed address now comes from the claimant: it passes it on. */
function hearMove(event: AddressMoved, memory: Memory, context: DetectContext): void {
  const { ip, from, to, fromLastTime, by, time } = event;
  const isNew = memory.holders.get(placeOf(ip, from))?.some(({ party }) => party.asset === from.asset) !== true;
  noteHolder(ip, from, fromLastTime, isNew, memory);
  noteHolder(ip, to, time, by === "traffic", memory);
  if (by !== "traffic" || to.station === undefined) return;
  const claimant = memory.claimants.touch(to.station);
  const claim = claimant?.claims.find((known) => known.ip === ip);
  if (claimant === undefined || claim === undefined) return;
  if (time - claim.lastTime > memory.options.windowSeconds * SECOND_US) return;
  const note = `traffic of ${ip} now comes from ${to.mac ?? nameOf(to)}`;
  addPoints(claimant, { kind: "relay", points: 3, note }, event, memory, context);
}

function noteAsk({ holder, target, time }: NeighbourSaid, { asks }: Memory): void {
  if (holder.ip !== undefined && target !== undefined) asks.set(`${holder.ip}>${target}`, time);
}

function hearRouter(event: NeighbourSaid, memory: Memory, context: DetectContext): void {
  const { holder } = event;
  if (holder.station === undefined || isRedundant(holder, context) || !isRogueRouter(holder, context)) return;
  const claimant = claimantOf(memory.claimants, holder);
  const note = `${holder.mac ?? nameOf(holder)} advertises itself as a router`;
  addPoints(claimant, { kind: "router", points: 3, note }, event, memory, context);
}

/** What a message says of who holds an address, where another holder of it is still there. */
function hearClaim(event: NeighbourSaid, memory: Memory, context: DetectContext): void {
  const { holder, sender, says, isUnicast, time } = event;
  const { ip, station, mac } = holder;
  if (ip === undefined || station === undefined || isRedundant(holder, context)) return;
  const isForged = sender.mac !== undefined && mac !== undefined && sender.mac !== mac && says !== "router";
  const victim = victimOf(event, memory, context);
  noteHolder(ip, holder, time, says !== "answer" || !isUnicast || wasAsked(event, memory), memory);
  if (victim === undefined && !isForged) return;
  const claimant = claimantOf(memory.claimants, holder);
  if (isForged) {
    const note = `ARP names ${mac}, but the frame was sent by ${sender.mac}`;
    addPoints(claimant, { kind: "forged", points: 2, note }, event, memory, context);
  }
  if (victim !== undefined) noteClaim(claimant, victim, event, memory, context);
}

function noteClaim(
  claimant: Claimant,
  victim: Holder,
  event: NeighbourSaid,
  memory: Memory,
  context: DetectContext,
): void {
  const { holder, says, target, isOverride, isUnicast, time } = event;
  const { ip = "", mac } = holder;
  const { firstTime } = addClaim(claimant, ip, victim.party, time);
  const claim = `${mac ?? nameOf(holder)} claims ${ip} of ${victim.party.mac ?? nameOf(victim.party)}`;
  const isToOne = says === "answer" && isUnicast && target !== undefined;
  if (isToOne && !isAskedFor(event, memory) && !isCopy(claimant, `${ip}>${target}`, time)) {
    addPoints(claimant, { kind: "answer", points: 1, note: `${claim} to ${target}, unasked` }, event, memory, context);
  }
  if (ip.includes(":") && isOverride && says !== "ask" && isBackSince(victim, firstTime, context)) {
    addPoints(claimant, { kind: "override", points: 3, note: `${claim}, overriding` }, event, memory, context);
  }
  const ends = claimsBothEnds(claimant, memory.options.windowSeconds * SECOND_US, time, context);
  if (ends !== undefined) {
    const note = `${mac ?? nameOf(holder)} claims both ${ends[0]} and ${ends[1]}, which talk to each other`;
    addPoints(claimant, { kind: "both-ends", points: 2, note }, event, memory, context);
  }
}

/**
 * Who held the address before the claimant, or does while the claimant only says so, and used it or was shown alive not
 * long ago.
 */
function victimOf({ holder, time, says }: NeighbourSaid, memory: Memory, context: DetectContext): Holder | undefined {
  const { ip = "", asset } = holder;
  if (says === "router" || context.baseline?.asset(asset)?.ips.includes(ip) === true) return undefined;
  const aliveUs = memory.options.aliveSeconds * SECOND_US;
  const holders = memory.holders.get(placeOf(ip, holder)) ?? [];
  const own = holders.findIndex(({ party }) => party.asset === asset);
  const isFirm = holders[own]?.isFirm === true;
  for (const [i, other] of holders.entries()) {
    if (i === own && isFirm) return undefined;
    if (i === own || isRedundant(other.party, context)) continue;
    if (!other.isFirm && (isFirm || (own >= 0 && i > own))) continue;
    const last = Math.max(other.time, context.assets.asset(other.party.asset)?.lastTime ?? 0);
    if (time - last <= aliveUs) return other;
  }
  return undefined;
}

/** A network card that was replaced does not come back; a victim does. */
function isBackSince({ party }: Holder, firstTime: PacketTime, { assets }: DetectContext): boolean {
  return (assets.asset(party.asset)?.lastTime ?? 0) > firstTime;
}

/** A question from before the run may have been missed. */
function isAskedFor(event: NeighbourSaid, memory: Memory): boolean {
  const { options, startTime } = memory;
  return event.time - (startTime ?? event.time) < options.askSeconds * SECOND_US || wasAsked(event, memory);
}

function wasAsked({ holder, target, time }: NeighbourSaid, { asks, options }: Memory): boolean {
  const asked = asks.get(`${target}>${holder.ip}`);
  return asked !== undefined && time - asked <= options.askSeconds * SECOND_US;
}

function isCopy(claimant: Claimant, claim: string, time: PacketTime): boolean {
  const isSame = claimant.lastClaim === claim && time - claimant.lastClaimTime < COPY_US;
  claimant.lastClaim = claim;
  claimant.lastClaimTime = time;
  return isSame;
}

function noteHolder(ip: string, party: Party, time: PacketTime, isFirm: boolean, { holders }: Memory): void {
  const key = placeOf(ip, party);
  const known = holders.touch(key) ?? [];
  const same = known.find((holder) => holder.party.asset === party.asset);
  if (same !== undefined) {
    same.time = Math.max(same.time, time) as PacketTime;
    same.isFirm ||= isFirm;
  } else known.push({ party, time, isFirm });
  if (known.length > HOLDERS_MAX) known.splice(1, 1);
  holders.set(key, known);
}

function placeOf(ip: string, { station }: Party): string {
  return `${ip} ${station?.replace(/^[^@]*/, "") ?? ""}`;
}

function addPoints(
  claimant: Claimant,
  sign: Pick<Sign, "kind" | "points" | "note">,
  event: AddressMoved | NeighbourSaid,
  memory: Memory,
  context: DetectContext,
): void {
  const { time, frame, capture } = event;
  const windowUs = memory.options.windowSeconds * SECOND_US;
  addSign(claimant, { ...sign, time, frame, capture }, windowUs);
  if (scoreOf(claimant, time, windowUs) < memory.options.scoreCount) return;
  const isAmendment = claimant.raisedFrame === frame && claimant.raisedCapture === capture;
  claimant.raisedFrame = frame;
  claimant.raisedCapture = capture;
  const signs = signsIn(claimant, time, windowUs);
  const isWorst = signs.some(({ kind }) => kind === "both-ends" || kind === "relay");
  const victims = claimant.claims.map(({ ip, victim }) => `${ip} (${victim.mac ?? nameOf(victim)})`);
  const who = stationName(claimant.party, context.assets);
  const of = victims.length === 0 ? "" : ` addresses of others: ${listed(victims)}`;
  context.alert(
    assetFinding(event, {
      key: [claimant.party.asset],
      actor: claimant.party,
      target: claimant.claims[0]?.victim,
      severity: isWorst ? "critical" : undefined,
      isAmendment,
      isCertain: true,
      observed: `${who} claims${of === "" ? " to be what it is not" : of}; ${listed(signs.map(({ note }) => note))}.`,
      expected:
        "A device answers for its own address when it is asked, and announces it when its link comes up [RFC 826]; " +
        "an address that is in use is claimed by nobody else.",
      why:
        "Who receives the traffic of both ends can read and alter every value and command between them. Find the " +
        `switch port of ${claimant.party.mac ?? nameOf(claimant.party)} and unplug it, then check what passed.`,
      evidence: signs.map(({ time: at, frame: shown, capture: from, note }) => ({
        time: at,
        frame: shown,
        capture: from,
        note,
      })),
    }),
  );
}
