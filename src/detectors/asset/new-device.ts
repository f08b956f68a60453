import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type {
  AssetNamed,
  AssetSeen,
  ConduitEvent,
  ModbusRequest,
  NameKind,
  Party,
} from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { WaitingLine } from "../waiting-line.js";
import { baselineName, capitalised, counted, listed, nameOf, serviceName } from "../wording.js";

/** New devices being watched; one more, and the first of them is reported early. */
const WAITING_MAX = 4096;
/** New devices reported, of which more may become known; the one seen longest ago is forgotten. */
const REPORTED_MAX = 4096;
const CONTACTS_MAX = 10;
const ADDRESSES_MAX = 16;
const NAMES_MAX = 6;
/** An address that its owner made up, as the second lowest bit of the first byte says. [IEEE 802 §8.4] */
const LOCAL_BIT = 0x02;

/** What a name is, in front of it. */
const NAME_WORDS: Readonly<Record<NameKind, string>> = {
  "dhcp-hostname": "host",
  "dhcp-vendor-class": "DHCP client of the class",
  "lldp-chassis": "LLDP chassis",
  "lldp-system": "LLDP system",
  "netbios-name": "Windows host",
  "mdns-name": "host",
  "smb-system": "Windows system",
  "http-server": "web server",
  "modbus-product": "Modbus device",
  "mqtt-client-identifier": "MQTT client",
  "mqtt-user-name": "MQTT user",
  "sparkplug-edge-node": "Sparkplug edge node",
  "sparkplug-host": "Sparkplug host",
  "opcua-application-uri": "OPC UA application",
  "opcua-application-name": "OPC UA application",
  "opcua-product-uri": "OPC UA product",
  "opcua-product": "OPC UA product",
  "opcua-certificate": "holder of the certificate",
};

/** What a device did that makes it worse than a silent one. */
type Conduct = "quiet" | "control" | "write";

interface Device {
  readonly party: Party;
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly addresses: string[];
  readonly contacts: string[];
  /** By what it goes, as it says itself. */
  readonly names: string[];
  readonly evidence: FindingEvidence[];
  conduct: Conduct;
  isRaised: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By asset id. */
  readonly waiting: WaitingLine<Device>;
  readonly reported: BoundedMap<Device>;
}

const OPTIONS = {
  settleSeconds: { default: 10, min: 0, max: 300, help: "How long a new device is watched before it is reported." },
} as const;

type Heard = "asset-seen" | "asset-named" | "conduit" | "modbus-request";

/** A device that the baseline does not know. One alert tells what it did in its first seconds. */
export const newDevice: Detector<Heard, Memory, typeof OPTIONS> = {
  doc: {
    id: "asset/new-device",
    title: "New device on a monitored segment",
    summary:
      "A MAC address, or an address behind a router, that the baseline does not know. Reported after a short while " +
      "with what the device did meanwhile, at once when it sends a request of a control protocol; critical when that " +
      "changes something.",
    spec: ["IEC 62443-3-3 SR 1.2", "IEC 62443-3-3 SR 7.8", "ISO/IEC 24392 §8.2.4 g"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["NOV", "POL"],
    fr: ["IAC"],
    sr: ["1.2", "6.2", "7.8"],
    attack: ["T0864", "T0848"],
    iso24392: ["6.2.d"],
    coverage: "assets",
    blindTo: "A device that takes over a known MAC address, and one that never sends on a mirrored segment.",
    falseAlarms:
      "Service laptops, replaced network cards and spare parts; hosts behind a router that were quiet while learning.",
    triage: [
      "Find the switch port of the address and the person who plugged it in.",
      "Look at its contacts: a device that asks controllers anything is urgent.",
      "Unplug it if nobody answers for it; approve it into the baseline if it is meant.",
    ],
  },
  options: OPTIONS,
  hears: ["asset-seen", "asset-named", "conduit", "modbus-request"],
  open(options, saved) {
    const { waiting, reported } = (saved ?? {}) as JsonObject;
    return { options, waiting: new WaitingLine(WAITING_MAX, waiting), reported: restored(reported) };
  },
  hear(event, memory, context) {
    if (context.baseline === undefined) return;
    if (event.type === "asset-seen") meet(event, memory, context, context.baseline);
    else if (event.type === "asset-named") noteName(event, memory);
    else if (event.type === "conduit") noteContact(event, memory);
    else noteRequest(event, memory, context, context.baseline);
  },
  due(_, memory, context) {
    if (context.baseline === undefined) return;
    for (const device of memory.waiting.take(context.now))
      report(device, memory, context, context.now, context.baseline);
    wakeForNext(memory, context);
  },
  save: ({ waiting, reported }) => ({
    waiting: waiting.save(),
    reported: [...reported.entries()] as unknown as Json,
  }),
};

function meet(event: AssetSeen, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { asset: party, address, time, frame, capture } = event;
  if (baseline.asset(party.asset) !== undefined) return;
  const known = deviceOf(party.asset, memory);
  if (known !== undefined) {
    const isOther = address !== undefined && !known.addresses.includes(address);
    if (isOther && known.addresses.length < ADDRESSES_MAX) known.addresses.push(address);
    return;
  }
  const device: Device = {
    party,
    time,
    frame,
    capture,
    addresses: address === undefined ? [] : [address],
    contacts: [],
    names: [],
    evidence: [{ time, frame, capture, note: `first frame of ${nameOf(party)}` }],
    conduct: "quiet",
    isRaised: false,
  };
  const due = (context.now + memory.options.settleSeconds * SECOND_US) as PacketTime;
  const displaced = memory.waiting.add(party.asset, device, due);
  if (displaced !== undefined) report(displaced, memory, context, context.now, baseline);
  wakeForNext(memory, context);
}

function noteName({ asset, kind, name, time, frame, capture }: AssetNamed, memory: Memory): void {
  const device = deviceOf(asset.asset, memory);
  if (device === undefined || device.names.length >= NAMES_MAX) return;
  const words = `${NAME_WORDS[kind]} ${name}`;
  device.names.push(words);
  device.evidence.push({ time, frame, capture, note: `it calls itself ${words}` });
}

function noteContact({ session, stage, time, frame, capture }: ConduitEvent, memory: Memory): void {
  if (stage === "ended" || stage === "identified" || stage === "foreign") return;
  const { client, server } = session;
  for (const [self, other, how] of [
    [client, server, "on"],
    [server, client, "which came to it on"],
  ] as const) {
    const device = deviceOf(self.asset, memory);
    if (device === undefined || device.contacts.length >= CONTACTS_MAX) continue;
    const contact = `${nameOf(other)}${how === "on" ? " " : ", "}${how} ${serviceName(session)}`;
    if (device.contacts.includes(contact)) continue;
    device.contacts.push(contact);
    device.evidence.push({ time, frame, capture, note: `contact: ${contact}` });
  }
}

function noteRequest(event: ModbusRequest, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { asset } = event.session.client;
  const device = deviceOf(asset, memory);
  if (device === undefined || device.conduct === "write") return;
  const conduct = event.change === undefined ? "control" : "write";
  if (device.conduct === conduct) return;
  device.conduct = conduct;
  const { time, frame, capture } = event;
  const what = event.change ?? "a request";
  const note = `${what} to ${nameOf(event.session.server)} (Modbus function ${event.functionCode})`;
  device.evidence.push({ time, frame, capture, note });
  memory.waiting.delete(asset);
  report(device, memory, context, event.time, baseline);
}

function deviceOf(asset: string, { waiting, reported }: Memory): Device | undefined {
  return waiting.get(asset) ?? reported.touch(asset);
}

function wakeForNext({ waiting }: Memory, context: DetectContext): void {
  const due = waiting.nextDue();
  if (due !== undefined) context.wake("settle", due);
}

function report(device: Device, memory: Memory, context: DetectContext, time: PacketTime, baseline: Baseline): void {
  raise(device, context, time, baseline);
  device.isRaised = true;
  memory.reported.set(device.party.asset, device);
}

function raise(device: Device, context: DetectContext, time: PacketTime, baseline: Baseline): void {
  const { party, frame, capture, conduct, evidence } = device;
  context.alert({
    key: [party.asset],
    time,
    frame,
    capture,
    isAmendment: device.isRaised,
    actor: { ...party, ip: party.ip ?? device.addresses[0] },
    target: undefined,
    session: undefined,
    outcome: "unknown",
    severity: conduct === "write" ? "critical" : undefined,
    floor: undefined,
    raise: conduct === "control" ? 1 : 0,
    isCertain: conduct === "write",
    point: undefined,
    value: undefined,
    previous: undefined,
    observed: observedText(device),
    expected: expectedText(baseline),
    why: whyText(device),
    evidence: [...evidence],
  });
}

function expectedText(baseline: Baseline): string {
  const devices = counted(baseline.assetCount, "device");
  return `${capitalised(baselineName(baseline))} knows ${devices}; this is none of them.`;
}

function observedText({ party, addresses, contacts, names, conduct }: Device): string {
  const who = party.mac === undefined ? "A device" : `A device with MAC ${party.mac}${madeUp(party.mac)}`;
  const where = addresses.length === 0 ? "without an IP address" : `at ${listed(addresses)}`;
  const did = contacts.length === 0 ? "it has had no contact yet" : `its contacts: ${listed(contacts)}`;
  const worst = { quiet: "", control: "; it sends control requests", write: "; it sends control commands" }[conduct];
  const called = names.length === 0 ? "" : `; it calls itself ${listed(names)}`;
  return `${who} ${where} appeared${called}; ${did}${worst}.`;
}

function whyText({ party, conduct }: Device): string {
  const name = party.mac ?? nameOf(party);
  const risk =
    conduct === "quiet"
      ? "Whoever can plug in a device can also listen and command."
      : "An unknown device that talks to controllers can move the process.";
  return `${risk} Find the switch port of ${name}, ask who connected it, and approve it or unplug it.`;
}

function madeUp(mac: string): string {
  return (Number.parseInt(mac.slice(0, 2), 16) & LOCAL_BIT) === 0 ? "" : " (made up, not a maker's)";
}

function restored(saved: Json | undefined): BoundedMap<Device> {
  const reported = new BoundedMap<Device>(REPORTED_MAX);
  for (const [asset, device] of (saved ?? []) as unknown as [string, Device][]) reported.set(asset, device);
  return reported;
}
