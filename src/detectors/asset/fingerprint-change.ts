import type { AssetEntity } from "../../contracts/baseline.js";
import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { FingerprintSeen, StackFeature } from "../../contracts/fingerprint-event.js";
import type { AssetNamed, NameKind } from "../../contracts/sensor-event.js";
import { assetFinding } from "../asset-finding.js";
import { stationName } from "../asset-wording.js";
import { isRedundant } from "../redundancy.js";
import { baselineName, capitalised, listed, nameOf } from "../wording.js";

/** Names that say which product, and in which version. */
const PRODUCT_KINDS: readonly NameKind[] = ["modbus-product", "opcua-product", "http-server"];
/** `nginx/1.2`: one host may run several of these, of which each has its version. [RFC 9110 §10.2.4] */
const PROGRAM = /^[^/]+\/(?=\d)/;
/** Of a baseline with as many names some are missing. */
const NAMES_MAX = 16;
/** As many values of one feature as are kept: it has too many to tell anything. */
const VALUES_MAX = 8;
const CHANGES_MIN = 2;

const WORDS: Readonly<Record<StackFeature, string>> = {
  hops: "initial hop limit",
  options: "TCP options",
  window: "TCP window",
  segment: "segment size",
};

/** One feature with a value that it never had. */
interface Change {
  readonly feature: StackFeature;
  readonly value: string;
  readonly usual: readonly string[];
}

/** An asset is suddenly another product, or another version of it. Keeps nothing: the inventory tells each once. */
export const fingerprintChange: Detector<"fingerprint" | "asset-named", null> = {
  doc: {
    id: "asset/fingerprint-change",
    title: "Device behaves like another product or firmware",
    summary:
      "A known asset opens or accepts connections as another operating system does, with two independent features " +
      "that it never had (hop limit, options, window, segment size); or it names another product or version of " +
      "itself in Modbus, OPC UA or HTTP.",
    spec: ["RFC 9293 §3.1", "MODBUS-AP §6.21", "IEC 62443-3-3 SR 3.4"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["NOV"],
    fr: ["SI"],
    sr: ["3.4", "7.6", "7.8"],
    attack: ["T1693.001", "T0849"],
    iso24392: ["6.2.k"],
    coverage: "assets",
    blindTo:
      "Changes that leave the network stack and the version as they are; assets behind address translation; devices " +
      "that never open a connection nor name themselves.",
    falseAlarms:
      "Firmware updates and replacements without a maintenance window, and stations that start another system.",
    triage: [
      "Ask whether the device was updated or replaced, and by whom.",
      "Compare its firmware and program with the archived ones.",
      "If another device sits at its address, find the switch port and look who put it there.",
      "If the change was planned, approve the asset into the baseline or learn it again.",
    ],
  },
  options: {},
  hears: ["fingerprint", "asset-named"],
  open: () => null,
  hear(event, _, context) {
    const known = context.baseline?.asset(event.asset.asset);
    if (known === undefined || known.isRouter || isRedundant(event.asset, context)) return;
    if (event.type === "fingerprint") hearStack(event, known, context);
    else hearName(event, known, context);
  },
  save: () => null,
};

function hearStack(event: FingerprintSeen, known: AssetEntity, context: DetectContext): void {
  const changes: Change[] = [];
  for (const { feature, value } of event.features) {
    const prefix = `${event.side} ${feature} `;
    const usual = (known.stack ?? [])
      .filter((text) => text.startsWith(prefix))
      .map((text) => text.slice(prefix.length));
    if (usual.length === 0) return;
    if (usual.length < VALUES_MAX && !usual.includes(value)) changes.push({ feature, value, usual });
  }
  // Window and segment size go together: a tunnel on the way changes both.
  const isOther = changes.some(({ feature }) => feature === "hops" || feature === "options");
  if (changes.length < CHANGES_MIN || !isOther) return;
  const now = changes.map(({ feature, value }) => `${WORDS[feature]} ${value}`);
  const before = changes.map(({ feature, usual }) => `${WORDS[feature]} ${usual.join(" or ")}`);
  const how = event.side === "client" ? "opens" : "accepts";
  const value = changes.map((change) => `${event.side} ${change.feature} ${change.value}`).join("; ");
  report(
    event,
    ["stack", event.side],
    value,
    `${how} connections with ${listed(now)}`,
    `it had ${listed(before)}`,
    context,
  );
}

function hearName(event: AssetNamed, known: AssetEntity, context: DetectContext): void {
  const { kind, name } = event;
  if (!PRODUCT_KINDS.includes(kind)) return;
  const names = known.names ?? [];
  const usual = names.filter((text) => text.startsWith(`${kind} `)).map((text) => text.slice(kind.length + 1));
  if (names.length >= NAMES_MAX || usual.includes(name)) return;
  const before = kind === "http-server" ? usual.filter((text) => programOf(text) === programOf(name)) : usual;
  // Devices behind a gateway each have a product of their own.
  const [only, ...others] = before;
  if (only === undefined || others.length > 0) return;
  report(event, [kind], `${kind} ${name}`, `calls itself "${name}"`, `it called itself "${only}"`, context);
}

function programOf(server: string): string {
  return PROGRAM.exec(server)?.[0] ?? server;
}

function report(
  event: FingerprintSeen | AssetNamed,
  key: readonly string[],
  value: string,
  what: string,
  before: string,
  context: DetectContext,
): void {
  const { asset, time, frame, capture } = event;
  const { baseline, assets } = context;
  if (baseline === undefined) return;
  const station = stationName(asset, assets);
  const who = asset.ip === undefined || asset.ip === station ? station : `${asset.ip} (${station})`;
  context.alert(
    assetFinding(event, {
      key: [asset.asset, ...key],
      value,
      actor: asset,
      observed: `${capitalised(who)} ${what}.`,
      expected: capitalised(`in ${baselineName(baseline)} ${before}.`),
      why:
        "Another firmware or another device behind the same address may do other things than the one that was " +
        `approved. Ask who changed ${nameOf(asset)}, and compare its firmware with the archived one.`,
      evidence: [{ time, frame, capture, note: `${nameOf(asset)} ${what}` }],
    }),
  );
}
