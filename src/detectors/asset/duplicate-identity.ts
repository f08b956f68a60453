import type { Severity } from "../../catalog/severity.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { AssetNamed, AssetSeen, ConduitEvent, NameKind, Party } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { assetFinding, type FindingPlace } from "../asset-finding.js";
import { durationText, learnedParty, namedWords, stationName } from "../asset-wording.js";
import { indexOf } from "../baseline-index.js";
import { type TokenWeight, tokenWeight } from "../identity-token.js";
import { isExplainedTwin } from "../identity-twin.js";
import { openMap, saveMap } from "../saved-map.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const TOKENS_MAX = 20_000;
const HOLDERS_MAX = 4;
const BROKERS_MAX = 4;
const PAIRS_MAX = 1024;
/** A frame or two on another VLAN may have been tagged by mistake. */
const MAC_FRAMES_MIN = 3;
/** After these seconds it is looked whether the earlier holder is still there, as long as that may be told. */
const CHECKS = [2, 10, 30, 60, 120, 300, 600];

/** Who goes by a name, or has a MAC. */
interface Holder extends FindingPlace {
  readonly party: Party;
}

/** Two holders, of which one may be the other under a new address. */
interface Pair {
  /** `<kind of name> <name>`, or `mac <MAC>`. */
  readonly token: string;
  readonly words: string;
  readonly weight: TokenWeight | "mac";
  readonly earlier: Holder;
  readonly later: Holder;
  checks: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly holders: BoundedMap<Holder[]>;
  /** Brokers by client: an identifier of MQTT is one broker's alone. */
  readonly brokers: BoundedMap<string[]>;
  readonly pairs: BoundedMap<Pair>;
}

const OPTIONS = {
  aliveSeconds: {
    default: 120,
    min: 2,
    max: 600,
    help: "Within this time of the second holder's appearance the first must be seen again.",
  },
} as const;

const SEVERITIES: Readonly<Record<Pair["weight"], Severity>> = { host: "low", device: "high", mac: "medium" };

/** Two assets alive that go by one identity. */
export const duplicateIdentity: Detector<"asset-named" | "asset-seen" | "conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "asset/duplicate-identity",
    title: "One identity in two places",
    summary:
      "Two devices that are both active go by one identity that belongs to one alone: a client identifier of MQTT at " +
      "one broker, a Sparkplug edge node, an application or certificate of OPC UA, an LLDP chassis, a host name, or " +
      "a MAC address on two VLANs. Identities that come with products are left out; a host name alone counts little.",
    spec: ["IEC 62443-3-3 SR 1.2", "IEC 62443-3-3 SR 1.4", "ISO/IEC 24392 §6.2 k"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["ABS", "NOV"],
    fr: ["IAC"],
    sr: ["1.2", "1.4", "3.8"],
    attack: ["T0849", "T0859"],
    iso24392: ["6.2.k"],
    blindTo:
      "An impostor that appears only once the true device is gone; identities inside encrypted sessions; one that " +
      "takes over the addresses along with the name.",
    falseAlarms:
      "Machines restored from one image, high-availability pairs that are not declared as redundant, one program " +
      "moved by hand between two hosts that both stay on, and hosts with cards in several networks.",
    triage: [
      "Find out which of the two is the device that the identity was given to; look at where the other was plugged in.",
      "Cut off the other, and check what it published or wrote under that identity.",
      "Give the true device a new identity or certificate if its secret may have been copied.",
      "If the two are a pair, declare them as redundant in the policy.",
    ],
  },
  options: OPTIONS,
  hears: ["asset-named", "asset-seen", "conduit"],
  open(options, saved) {
    const { holders, brokers, pairs } = (saved ?? {}) as JsonObject;
    return {
      options,
      holders: openMap<Holder[]>(TOKENS_MAX, holders),
      brokers: openMap<string[]>(TOKENS_MAX, brokers),
      pairs: openMap<Pair>(PAIRS_MAX, pairs),
    };
  },
  hear(event, memory, context) {
    if (event.type === "conduit") noteBroker(event, memory);
    else if (event.type === "asset-named") noteName(event, memory, context);
    else if (event.isNew) noteMac(event, memory, context);
  },
  due(key, memory, context) {
    const pair = memory.pairs.get(key);
    if (pair === undefined) return;
    if (isStillThere(pair, context)) {
      memory.pairs.delete(key);
      if (!isExplainedTwin(pair.token, [pair.earlier.party, pair.later.party], memory.brokers, context)) {
        report(pair, context);
      }
    } else checkLater(key, pair, memory, context);
  },
  save: ({ holders, brokers, pairs }) => ({
    holders: saveMap(holders),
    brokers: saveMap(brokers),
    pairs: saveMap(pairs),
  }),
};

function noteBroker({ session, stage }: ConduitEvent, { brokers }: Memory): void {
  if (session.protocol !== "mqtt" || stage === "ended") return;
  const { client, server } = session;
  const known = brokers.touch(client.asset) ?? [];
  if (known.includes(server.asset) || known.length >= BROKERS_MAX) return;
  brokers.set(client.asset, [...known, server.asset]);
}

function noteName(event: AssetNamed, memory: Memory, context: DetectContext): void {
  const { asset, kind, name, time, frame, capture } = event;
  const weight = tokenWeight(kind, name);
  if (weight === undefined) return;
  const token = `${kind} ${name}`;
  const holders = memory.holders.touch(token) ?? [];
  const later = { party: asset, time, frame, capture };
  const learned = context.baseline === undefined ? [] : indexOf(context.baseline).holdersOf(token);
  const earlier: Holder[] = [...holders];
  for (const entity of learned) {
    if (earlier.some(({ party }) => party.asset === entity.key)) continue;
    earlier.push({ party: learnedParty(entity), time, frame, capture });
  }
  const words = namedWords(kind as NameKind, name);
  for (const one of earlier) {
    if (one.party.asset === asset.asset) continue;
    watch({ token, words, weight, earlier: one, later, checks: 0 }, memory, context);
  }
  if (holders.length < HOLDERS_MAX && !holders.some(({ party }) => party.asset === asset.asset)) holders.push(later);
  memory.holders.set(token, holders);
}

/** The MAC of a known device on another VLAN. */
function noteMac({ asset, time, frame, capture }: AssetSeen, memory: Memory, context: DetectContext): void {
  const { baseline } = context;
  const { mac } = asset;
  if (baseline === undefined || mac === undefined || asset.asset.startsWith("a:ip:")) return;
  if (baseline.asset(asset.asset) !== undefined || baseline.doubtful("asset", asset.asset) !== undefined) return;
  const later = { party: asset, time, frame, capture };
  for (const entity of indexOf(baseline).withMac(mac)) {
    const earlier = { party: learnedParty(entity), time, frame, capture };
    const words = `MAC address ${mac}`;
    watch({ token: `mac ${mac}`, words, weight: "mac", earlier, later, checks: 0 }, memory, context);
  }
}

function watch(pair: Pair, memory: Memory, context: DetectContext): void {
  const key = `${pair.token} ${pair.earlier.party.asset} ${pair.later.party.asset}`;
  if (memory.pairs.get(key) !== undefined) return;
  memory.pairs.set(key, pair);
  checkLater(key, pair, memory, context);
}

function checkLater(key: string, pair: Pair, memory: Memory, context: DetectContext): void {
  const { aliveSeconds } = memory.options;
  const next = CHECKS.find((seconds, i) => i >= pair.checks && seconds <= aliveSeconds);
  if (next === undefined) {
    memory.pairs.delete(key);
    return;
  }
  pair.checks = CHECKS.indexOf(next) + 1;
  context.wake(key, (pair.later.time + next * SECOND_US) as PacketTime);
}

/** Both were seen since the second one appeared: it is not the first one under a new address, nor a stray frame. */
function isStillThere({ earlier, later, weight }: Pair, { assets }: DetectContext): boolean {
  if (weight === "mac" && (assets.asset(later.party.asset)?.frames ?? 0) < MAC_FRAMES_MIN) return false;
  return (assets.asset(earlier.party.asset)?.lastTime ?? 0) > later.time;
}

function report({ token, words, weight, earlier, later }: Pair, context: DetectContext): void {
  const { baseline, assets } = context;
  const known = (asset: string) => {
    if (weight === "mac") return baseline?.asset(asset) !== undefined;
    return baseline?.asset(asset)?.names?.includes(token) === true;
  };
  const isEarlierNew = baseline !== undefined && !known(earlier.party.asset) && known(later.party.asset);
  const [intruder, owner] = isEarlierNew ? [earlier, later] : [later, earlier];
  const [one, other] = [placed(intruder.party, context), placed(owner.party, context)];
  const { time, frame, capture } = later;
  const evidence = [earlier, later]
    .filter((holder) => holder.frame !== frame || holder === later)
    .map((holder) => ({
      time: holder.time,
      frame: holder.frame,
      capture: holder.capture,
      note: `${nameOf(holder.party)} is ${words}`,
    }));
  const lastTime = assets.asset(earlier.party.asset)?.lastTime ?? time;
  const isLearned = baseline !== undefined && known(owner.party.asset);
  context.alert(
    assetFinding(
      { time: context.now, frame, capture },
      {
        key: [token, ...[intruder.party.asset, owner.party.asset].sort()],
        actor: intruder.party,
        target: owner.party,
        severity: SEVERITIES[weight],
        floor: weight === "host" ? "low" : undefined,
        observed:
          `${capitalised(words)} is at ${one} and at ${other}, both active within ` +
          `${durationText(lastTime - time)}.`,
        expected: isLearned
          ? `${capitalised(baselineName(baseline))} has it at ${nameOf(owner.party)} alone.`
          : "Such an identity belongs to one device at a time.",
        why:
          weight === "host"
            ? `Two machines of one name are usually copies of one image. Find out which of them is not known to ` +
              `anybody.`
            : "Who goes by the identity of a device is believed to be it: its values are taken for true, its " +
              "commands are carried out. Find out which of the two is the true one, and cut off the other.",
        evidence,
      },
    ),
  );
}

function placed(party: Party, { assets }: DetectContext): string {
  const station = stationName(party, assets);
  const vlan = party.station?.includes("@") === true ? ` on VLAN ${party.station.replace(/^[^@]*@/, "")}` : "";
  return party.ip === undefined || party.ip === station ? `${station}${vlan}` : `${party.ip} (${station})${vlan}`;
}
