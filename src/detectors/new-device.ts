import type { Severity } from "../catalog/severity.js";
import type { AssetEntity } from "../contracts/baseline.js";
import type { DetectContext, Finding, FindingEvidence } from "../contracts/detector.js";
import type { NameKind, Party } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import { assetFinding } from "./asset-finding.js";
import { learnedParty, namedWords, stationName } from "./asset-wording.js";
import { indexOf } from "./baseline-index.js";
import { tokenWeight } from "./identity-token.js";
import { baselineName, capitalised, counted, listed, nameOf } from "./wording.js";

/** From harmless to worst; the further ones are reported at once. */
const CONDUCTS = ["quiet", "control", "claim", "scan", "request", "write"] as const;

/** What a device did that makes it worse than a silent one. */
export type Conduct = (typeof CONDUCTS)[number];

/** Why it is told of: nobody knows it, too little is known, its zone takes declared devices only, or for the record. */
export type Strangeness = "unknown" | "doubtful" | "undeclared" | "declared";

/** A device that is new, and what it did. */
export interface Device {
  readonly party: Party;
  readonly strangeness: Strangeness;
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly addresses: string[];
  readonly contacts: string[];
  /** `<kind of name> <name>`. */
  readonly names: string[];
  /** Hosts, ports and addresses it tried. */
  readonly tried: string[];
  readonly evidence: FindingEvidence[];
  conduct: Conduct;
  isRaised: boolean;
}

/** How bad, to compare by. */
export function conductLevel(conduct: Conduct): number {
  return CONDUCTS.indexOf(conduct);
}

/** Undefined for a device that is known. A known MAC on another VLAN is a device that has moved, not a new one. */
export function isStranger(party: Party, { baseline, policy }: DetectContext): Strangeness | undefined {
  const isDeclared = policy?.isDeclared(party) === true;
  if (!isDeclared && policy?.zoneOf(party)?.isStrict === true) return "undeclared";
  if (baseline === undefined || baseline.asset(party.asset) !== undefined) return undefined;
  if (isDeclared) return "declared";
  const isRouted = party.asset.startsWith("a:ip:");
  if (!isRouted && party.mac !== undefined && indexOf(baseline).withMac(party.mac).length > 0) return undefined;
  return baseline.doubtful("asset", party.asset) === undefined ? "unknown" : "doubtful";
}

/** All there is to say of it by now. */
export function deviceFinding(device: Device, time: PacketTime, context: DetectContext): Finding {
  const { party, frame, capture, conduct, strangeness, isRaised, evidence, addresses } = device;
  const isHarmless = strangeness === "declared" && conductLevel(conduct) < conductLevel("claim");
  return assetFinding(
    { time, frame, capture },
    {
      key: [party.asset],
      actor: { ...party, ip: party.ip ?? addresses[0] },
      severity: isHarmless ? "info" : severityOf(device),
      floor: isHarmless ? "info" : undefined,
      raise: (raisingConducts.has(conduct) ? 1 : 0) - (strangeness === "doubtful" ? 1 : 0),
      isAmendment: isRaised,
      isCertain: conduct === "write" || strangeness === "undeclared",
      observed: observedText(device, context),
      expected: expectedText(device, context),
      why: whyText(device),
      evidence,
    },
  );
}

const raisingConducts: ReadonlySet<Conduct> = new Set(["control", "claim", "scan", "request"]);

/** What a declared device does is watched by others; a command of an undeclared one is as bad as it gets. */
function severityOf({ conduct, strangeness }: Device): Severity | undefined {
  return conduct === "write" && strangeness !== "declared" ? "critical" : undefined;
}

function observedText(device: Device, context: DetectContext): string {
  const { party, addresses, contacts, names, conduct } = device;
  const who = party.mac === undefined ? "A device" : `A device with MAC ${stationName(party, context.assets)}`;
  const where = addresses.length === 0 ? "without an IP address" : `at ${listed(addresses)}`;
  const did = contacts.length === 0 ? "it has had no contact yet" : `its contacts: ${listed(contacts)}`;
  const worst = {
    quiet: "",
    control: "; it asks for a control service",
    claim: "; it claims the address of a known device",
    scan: "; it scans",
    request: "; it sends control requests",
    write: "; it sends control commands",
  }[conduct];
  const called = names.length === 0 ? "" : `; it calls itself ${listed(names.map(wordsOf))}`;
  return `${who} ${where} appeared${called}; ${did}${worst}.`;
}

function wordsOf(name: string): string {
  const at = name.indexOf(" ");
  return namedWords(name.slice(0, at) as NameKind, name.slice(at + 1));
}

function expectedText(device: Device, { baseline, policy }: DetectContext): string {
  const { party, strangeness } = device;
  const replaced = replacedBy(device, baseline);
  const likely = replaced === undefined ? "" : ` It is a probable replacement of ${replaced}.`;
  const zone = policy?.zoneOf(party);
  if (strangeness === "undeclared" || baseline === undefined) {
    return `Only declared devices may appear in zone ${zone?.id ?? "of its address"}; this is none of them.${likely}`;
  }
  const devices = counted(baseline.assetCount, "device");
  const known = `${capitalised(baselineName(baseline))} knows ${devices}`;
  if (strangeness === "declared") return `${known}; this one is declared in the policy, but was not among them.`;
  if (strangeness === "doubtful") {
    const last = baseline.doubtful("asset", party.asset)?.last.slice(0, 10);
    return `${known}; this one was seen too seldom, or not since ${last ?? "long"}, to be one of them.`;
  }
  return `${known}; this is none of them.${likely}`;
}

/** A known device whose name or address it has. */
function replacedBy({ party, names, addresses }: Device, baseline: DetectContext["baseline"]): string | undefined {
  if (baseline === undefined) return undefined;
  const index = indexOf(baseline);
  const others = (list: readonly AssetEntity[]) =>
    list.filter(({ key }) => key !== party.asset && !key.startsWith("a:ip:"));
  for (const name of names) {
    const at = name.indexOf(" ");
    if (tokenWeight(name.slice(0, at) as NameKind, name.slice(at + 1)) === undefined) continue;
    const [holder] = others(index.holdersOf(name));
    if (holder !== undefined) return `${nameOf(learnedParty(holder))}, which had this name`;
  }
  for (const ip of addresses) {
    const [owner] = others(index.ownersOf(ip));
    if (owner !== undefined) return `${owner.key.slice(2)}, which had this address`;
  }
  return undefined;
}

function whyText({ party, conduct, strangeness }: Device): string {
  const name = party.mac ?? nameOf(party);
  if (strangeness === "declared" && conduct === "quiet") {
    return `It is expected to be there; kept for the record. Approve ${name} into the baseline.`;
  }
  const risk =
    conduct === "quiet"
      ? "Whoever can plug in a device can also listen and command."
      : conduct === "scan" || conduct === "claim"
        ? "A device that looks for others, or stands in for one, is preparing something."
        : "An unknown device that talks to controllers can move the process.";
  return `${risk} Find the switch port of ${name}, ask who connected it, and approve it or unplug it.`;
}
