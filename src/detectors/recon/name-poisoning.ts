import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { AssetNamed, NameKind } from "../../contracts/sensor-event.js";
import type { ServiceFact } from "../../contracts/service-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { scannerFinding } from "../scanner-finding.js";
import { counted, listed, nameOf } from "../wording.js";

const ASSETS_MAX = 1024;
const OWNERS_MAX = 4096;
const NAMES_MAX = 32;
const NETBIOS_CHARACTERS = 15;
const OWN_KINDS: ReadonlySet<NameKind> = new Set<NameKind>(["dhcp-hostname", "netbios-name", "mdns-name"]);

const OPTIONS = {
  namesCount: { default: 2, min: 2, max: 32, help: "Different names of others for which one asset answers." },
} as const;

/** What one asset answered for. */
interface Answers {
  readonly names: string[];
  readonly evidence: FindingEvidence[];
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** Who goes by a name, other than by answering for it, and since which frame. */
  readonly owners: BoundedMap<{ readonly asset: string; readonly frame: number }>;
  readonly answers: BoundedMap<Answers>;
}

/** Somebody answers for names that are not his. */
export const namePoisoning: Detector<"asset-named" | "service-fact", Memory, typeof OPTIONS> = {
  doc: {
    id: "recon/name-poisoning",
    title: "Answers for names of others",
    summary:
      "One asset answers by LLMNR, NetBIOS or mDNS for two different names, neither of which it goes by, or for the " +
      "name of another asset: so that the askers come to it with their logins.",
    spec: ["RFC 4795 §4", "RFC 1002 §4.2.13", "RFC 6762 §9", "IEC 62443-3-3 SR 1.2"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "high",
    classes: ["ABS"],
    fr: ["IAC"],
    sr: ["1.2", "3.8"],
    attack: ["T0830"],
    iso24392: ["6.2.k"],
    blindTo: "Answers for one name only that nobody goes by, and for names asked of a name server.",
    falseAlarms: "Hosts with several names, when they come into use after learning.",
    triage: [
      "Find the switch port of the asset that answers, and take it off the network.",
      "Change the passwords of all that connected to it after its answers.",
      "Switch LLMNR and NetBIOS names off where nobody needs them.",
    ],
  },
  options: OPTIONS,
  hears: ["asset-named", "service-fact"],
  open(options, saved) {
    const { owners, answers } = (saved ?? {}) as JsonObject;
    const memory: Memory = { options, owners: new BoundedMap(OWNERS_MAX), answers: new BoundedMap(ASSETS_MAX) };
    type Owner = { readonly asset: string; readonly frame: number };
    for (const [key, owner] of (owners ?? []) as unknown as [string, Owner][]) memory.owners.set(key, owner);
    for (const [key, value] of (answers ?? []) as unknown as [string, Answers][]) memory.answers.set(key, value);
    return memory;
  },
  hear(event, memory, context) {
    if (event.type === "asset-named") own(event, memory);
    else if (event.fact === "name-answer") judge(event, memory, context);
  },
  save: ({ owners, answers }) => ({
    owners: [...owners.entries()] as unknown as Json,
    answers: [...answers.entries()] as unknown as Json,
  }),
};

/** The first who goes by a name owns it. */
function own({ asset, kind, name, frame }: AssetNamed, { owners }: Memory): void {
  const key = plainName(name);
  if (OWN_KINDS.has(kind) && owners.touch(key) === undefined) owners.set(key, { asset: asset.asset, frame });
}

/** NetBIOS cuts names, mDNS and DNS add a domain, and a host whose name is taken adds a number. */
function plainName(name: string): string {
  const [label = ""] = name.split(".");
  return label.replace(/-\d+$/, "").slice(0, NETBIOS_CHARACTERS).toUpperCase();
}

function judge(event: ServiceFact, memory: Memory, context: DetectContext): void {
  const { by, time, frame, capture, value, service } = event;
  const name = plainName(value);
  const owner = memory.owners.get(name);
  // An answer makes its sender known by that name, too: that is no more than the answer itself says.
  const isByAnswer = owner?.frame === frame;
  if (name === "" || (owner?.asset === by.asset && !isByAnswer) || isLearned(event, name, context)) return;
  const isTheft = owner !== undefined && owner.asset !== by.asset;
  const answers = memory.answers.touch(by.asset) ?? { names: [], evidence: [] };
  memory.answers.set(by.asset, answers);
  if (!answers.names.includes(name)) {
    if (answers.names.length >= NAMES_MAX) return;
    answers.names.push(name);
    answers.evidence.push({ time, frame, capture, note: `answers by ${service} for ${name}` });
  } else if (!isTheft) return;
  if (!isTheft && answers.names.length < memory.options.namesCount) return;
  const others = isTheft
    ? `, of which ${name} is that of ${context.assets.asset(owner.asset)?.ips[0] ?? owner.asset}`
    : "";
  context.alert(
    scannerFinding(event, by, context, {
      observed:
        `${nameOf(by)} answers for ${counted(answers.names.length, "name")} (${listed(answers.names)})` + `${others}.`,
      habit: "a host answers for its own name",
      why:
        "Who answers for all names draws the logins of others to himself and passes them on. Take " +
        `${nameOf(by)} off the network, and change the passwords of those that came to it.`,
      evidence: answers.evidence.slice(-8),
    }),
  );
}

function isLearned({ by }: ServiceFact, name: string, { baseline }: DetectContext): boolean {
  const names = baseline?.asset(by.asset)?.names ?? [];
  return names.some((known) => plainName(known.slice(known.indexOf(" ") + 1)) === name);
}
