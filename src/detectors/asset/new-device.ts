import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type {
  AssetNamed,
  AssetSeen,
  ConduitEvent,
  ControlOperation,
  ModbusRequest,
  NeighbourSaid,
  ProbeSeen,
} from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { namedWords } from "../asset-wording.js";
import { indexOf } from "../baseline-index.js";
import { controlService } from "../control-service.js";
import { type Conduct, conductLevel, type Device, deviceFinding, isStranger } from "../new-device.js";
import { openMap, saveMap } from "../saved-map.js";
import { WaitingLine } from "../waiting-line.js";
import { nameOf, serviceName } from "../wording.js";

/** New devices being watched; one more, and the first of them is reported early. */
const WAITING_MAX = 4096;
/** New devices reported, of which more may become known; the one seen longest ago is forgotten. */
const REPORTED_MAX = 4096;
const CONTACTS_MAX = 10;
const ADDRESSES_MAX = 16;
const NAMES_MAX = 6;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By asset id. */
  readonly waiting: WaitingLine<Device>;
  readonly reported: BoundedMap<Device>;
}

const OPTIONS = {
  settleSeconds: { default: 10, min: 0, max: 300, help: "How long a new device is watched before it is reported." },
  scanCount: {
    default: 8,
    min: 2,
    max: 1000,
    help: "Attempts at different hosts or ports, or questions for different addresses, that make a scan.",
  },
} as const;

type Heard = "asset-seen" | "asset-named" | "conduit" | "modbus-request" | "operation" | "neighbour" | "probe";

/** A device that neither the baseline nor the policy knows. One alert tells what it did in its first seconds. */
export const newDevice: Detector<Heard, Memory, typeof OPTIONS> = {
  doc: {
    id: "asset/new-device",
    title: "New device on a monitored segment",
    summary:
      "A MAC address, or an address behind a router, that neither the baseline nor the policy knows. Reported after " +
      "a short while with what the device did meanwhile; at once when it asks for a control service, scans, or " +
      "claims the address of a known device; critical when it changes something. In a zone with a strict list every " +
      "device that is not declared is reported, while learning too.",
    spec: ["IEC 62443-3-3 SR 1.2", "IEC 62443-3-3 SR 7.8", "ISO/IEC 24392 §8.2.4 e", "ISO/IEC 24392 §8.2.4 g"],
    version: 2,
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
      "Unplug it if nobody answers for it; approve it into the baseline, or declare it in the policy, if it is meant.",
    ],
  },
  options: OPTIONS,
  hears: ["asset-seen", "asset-named", "conduit", "modbus-request", "operation", "neighbour", "probe"],
  open(options, saved) {
    const { waiting, reported } = (saved ?? {}) as JsonObject;
    return { options, waiting: new WaitingLine(WAITING_MAX, waiting), reported: openMap(REPORTED_MAX, reported) };
  },
  hear(event, memory, context) {
    switch (event.type) {
      case "asset-seen":
        meet(event, memory, context);
        return;
      case "asset-named":
        noteName(event, memory);
        return;
      case "conduit":
        noteContact(event, memory, context);
        return;
      case "modbus-request":
      case "operation":
        noteRequest(event, memory, context);
        return;
      case "neighbour":
        noteNeighbour(event, memory, context);
        return;
      case "probe":
        noteProbe(event, memory, context);
    }
  },
  due(_, memory, context) {
    for (const device of memory.waiting.take(context.now)) report(device, memory, context, context.now);
    memory.waiting.wakeForNext("settle", context);
  },
  save: ({ waiting, reported }) => ({ waiting: waiting.save(), reported: saveMap(reported) }),
};

function meet(event: AssetSeen, memory: Memory, context: DetectContext): void {
  const { asset: party, address, time, frame, capture } = event;
  const known = deviceOf(party.asset, memory);
  if (known !== undefined) {
    const isOther = address !== undefined && !known.addresses.includes(address);
    if (isOther && known.addresses.length < ADDRESSES_MAX) known.addresses.push(address);
    return;
  }
  const strangeness = isStranger(party, context);
  if (strangeness === undefined) return;
  const device: Device = {
    party,
    strangeness,
    time,
    frame,
    capture,
    addresses: address === undefined ? [] : [address],
    contacts: [],
    names: [],
    tried: [],
    evidence: [{ time, frame, capture, note: `first frame of ${nameOf(party)}` }],
    conduct: "quiet",
    isRaised: false,
  };
  const due = (context.now + memory.options.settleSeconds * SECOND_US) as PacketTime;
  const displaced = memory.waiting.add(party.asset, device, due);
  if (displaced !== undefined) report(displaced, memory, context, context.now);
  memory.waiting.wakeForNext("settle", context);
}

function noteName({ asset, kind, name, time, frame, capture }: AssetNamed, memory: Memory): void {
  const device = deviceOf(asset.asset, memory);
  if (device === undefined || device.names.length >= NAMES_MAX) return;
  device.names.push(`${kind} ${name}`);
  device.evidence.push({ time, frame, capture, note: `it calls itself ${namedWords(kind, name)}` });
}

function noteContact(event: ConduitEvent, memory: Memory, context: DetectContext): void {
  const { session, stage, time, frame, capture } = event;
  if (stage === "ended" || stage === "foreign") return;
  const { client, server } = session;
  for (const [self, other, how] of [
    [client, server, "on"],
    [server, client, "which came to it on"],
  ] as const) {
    const device = deviceOf(self.asset, memory);
    if (device === undefined || stage === "identified" || device.contacts.length >= CONTACTS_MAX) continue;
    const contact = `${nameOf(other)}${how === "on" ? " " : ", "}${how} ${serviceName(session)}`;
    if (device.contacts.includes(contact)) continue;
    device.contacts.push(contact);
    device.evidence.push({ time, frame, capture, note: `contact: ${contact}` });
  }
  const asking = deviceOf(client.asset, memory);
  if (asking === undefined || !session.isDirectionKnown) return;
  const control = controlService(session, server.port);
  if (control !== undefined) {
    const note = `it asks ${nameOf(server)} for a control service on ${serviceName(session)}`;
    worsen(asking, "control", { time, frame, capture, note }, memory, context);
  }
  if (stage !== "established") tryAnother(asking, `${server.asset} ${server.port}`, event, memory, context);
}

function noteRequest(event: ModbusRequest | ControlOperation, memory: Memory, context: DetectContext): void {
  const device = deviceOf(event.session.client.asset, memory);
  if (device === undefined) return;
  const { time, frame, capture } = event;
  const isModbus = event.type === "modbus-request";
  const change = isModbus ? event.change : event.effect === "read" ? undefined : event.name;
  const how = isModbus ? `Modbus function ${event.functionCode}` : event.name;
  const note = `${change ?? "a request"} to ${nameOf(event.session.server)} (${how})`;
  worsen(device, change === undefined ? "request" : "write", { time, frame, capture, note }, memory, context);
}

function noteNeighbour(event: NeighbourSaid, memory: Memory, context: DetectContext): void {
  const { says, sender, holder, target, time, frame, capture } = event;
  const device = deviceOf(holder.asset, memory) ?? deviceOf(sender.asset, memory);
  if (device === undefined) return;
  if (says === "ask") {
    if (target !== undefined && target !== holder.ip) tryAnother(device, `who has ${target}`, event, memory, context);
    return;
  }
  const { baseline } = context;
  if (holder.ip === undefined || baseline === undefined) return;
  const owner = indexOf(baseline)
    .ownersOf(holder.ip)
    .find(({ key }) => key !== device.party.asset);
  if (owner === undefined || owner.key.startsWith("a:ip:")) return;
  const note = `it claims ${holder.ip}, the address of ${owner.key.slice(2)}`;
  worsen(device, "claim", { time, frame, capture, note }, memory, context);
}

function noteProbe(event: ProbeSeen, memory: Memory, context: DetectContext): void {
  const { how, source, target, time, frame, capture } = event;
  const device = deviceOf(source.asset, memory);
  if (device === undefined) return;
  if (how === "echo") tryAnother(device, `echo ${target.asset}`, event, memory, context);
  else {
    const note = `it probes ${nameOf(target)} with flags that no connection uses (${how})`;
    worsen(device, "scan", { time, frame, capture, note }, memory, context);
  }
}

/** Many different things tried make a scan. */
function tryAnother(
  device: Device,
  what: string,
  { time, frame, capture }: { readonly time: PacketTime; readonly frame: number; readonly capture: number },
  memory: Memory,
  context: DetectContext,
): void {
  const { scanCount } = memory.options;
  if (device.tried.length >= scanCount || device.tried.includes(what)) return;
  device.tried.push(what);
  if (device.tried.length < scanCount) return;
  const note = `it has tried ${scanCount} different hosts, ports or addresses`;
  worsen(device, "scan", { time, frame, capture, note }, memory, context);
}

/** What is worse than all before is reported at once. */
function worsen(
  device: Device,
  conduct: Conduct,
  evidence: FindingEvidence,
  memory: Memory,
  context: DetectContext,
): void {
  if (conductLevel(conduct) <= conductLevel(device.conduct)) return;
  device.conduct = conduct;
  device.evidence.push(evidence);
  memory.waiting.delete(device.party.asset);
  report(device, memory, context, evidence.time);
}

function deviceOf(asset: string, { waiting, reported }: Memory): Device | undefined {
  return waiting.get(asset) ?? reported.touch(asset);
}

function report(device: Device, memory: Memory, context: DetectContext, time: PacketTime): void {
  context.alert(deviceFinding(device, time, context));
  device.isRaised = true;
  memory.reported.set(device.party.asset, device);
}
