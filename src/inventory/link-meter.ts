import { controlServiceAt } from "../catalog/services.js";
import type { Flow } from "../contracts/flow.js";
import type { LinkSecond, TalkerLoad } from "../contracts/link-event.js";
import type { Session } from "../contracts/sensor-event.js";
import type { Frame } from "../core/frame.js";
import type { Packet } from "../core/packet.js";
import type { PacketClock } from "../core/packet-clock.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { LinkCounters } from "./link-counters.js";
import { TalkerTable } from "./talker-table.js";

/** Flows whose part in one second is told apart; those beyond it are nobody's. */
const ACTIVE_MAX = 65_536;
/** 802.1Q identifiers, and one for frames without. */
const VLANS = 4096;
const UNTAGGED = VLANS;
const CONTROL_PROTOCOLS: ReadonlySet<string> = new Set(["modbus", "opcua", "mqtt"]);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A flow with frames in the second at hand. */
interface Active {
  flow: Flow;
  session: Session | undefined;
  link: number;
  /** What it had carried before. */
  bytes: number;
}

/** Counts what each link carries, and tells it once a second of packet time that had frames. */
export class LinkMeter {
  readonly talkers = new TalkerTable();
  readonly #clock: PacketClock;
  readonly #emit: (event: LinkSecond) => void;
  readonly #byVlan = new Int16Array(VLANS + 1).fill(-1);
  readonly #links: LinkCounters[] = [];
  readonly #active: Active[] = [];
  #activeCount = 0;
  #isRunning = false;
  #start = 0.5;
  readonly #event = { type: "link-second" } as Writable<LinkSecond>;

  constructor(clock: PacketClock, emit: (event: LinkSecond) => void) {
    this.#clock = clock;
    this.#emit = emit;
  }

  /** Hot: once per frame. */
  packet(packet: Packet, frame: Frame): void {
    if (!this.#isRunning) this.#begin();
    const link = this.#linkOf(packet);
    const millisecond = ((this.#clock.now - this.#start) / 1000) | 0;
    (this.#links[link] as LinkCounters).count(packet, frame, millisecond);
  }

  /** A flow has a frame in this second, its first; it is not counted in the flow yet. */
  flowActive(flow: Flow, session: Session | undefined, packet: Packet): void {
    if (!this.#isRunning || this.#activeCount === ACTIVE_MAX) return;
    const link = this.#linkOf(packet);
    const bytes = flow.wireBytes;
    const free = this.#active[this.#activeCount];
    if (free === undefined) this.#active.push({ flow, session, link, bytes });
    else {
      free.flow = flow;
      free.session = session;
      free.link = link;
      free.bytes = bytes;
    }
    this.#activeCount++;
  }

  #linkOf(packet: Packet): number {
    const vlan = packet.vlanCount > 0 ? (packet.vlans[0] ?? 0) & (VLANS - 1) : UNTAGGED;
    const known = this.#byVlan[vlan] ?? -1;
    if (known >= 0) return known;
    const link = this.#links.length;
    this.#byVlan[vlan] = link;
    this.#links.push(new LinkCounters(vlan === UNTAGGED ? "untagged" : String(vlan)));
    return link;
  }

  #begin(): void {
    this.#isRunning = true;
    this.#start = Math.floor(this.#clock.now / SECOND_US) * SECOND_US;
    this.#clock.at((this.#start + SECOND_US) as PacketTime, (now) => this.#end(now));
  }

  #end(now: PacketTime): void {
    for (let i = 0; i < this.#activeCount; i++) this.#attribute(this.#active[i] as Active);
    this.#activeCount = 0;
    this.#isRunning = false;
    for (const link of this.#links) if (link.frames > 0) this.#tell(link, now);
  }

  #attribute({ flow, session, link, bytes }: Active): void {
    const counters = this.#links[link] as LinkCounters;
    const carried = flow.wireBytes - bytes;
    if (isControl(session)) counters.controlBytes += carried;
    else counters.talkers.add(this.talkers.idOf(flow, session), carried);
  }

  #tell(link: LinkCounters, now: PacketTime): void {
    const event = this.#event;
    event.time = now;
    event.frame = link.lastFrame;
    event.capture = link.lastCapture;
    event.link = link.name;
    event.frames = link.frames;
    event.bytes = link.bytes;
    event.controlBytes = Math.min(link.controlBytes, link.bytes);
    event.groupFrames = link.groupFrames;
    event.arpRequests = link.arpRequests;
    event.repeats = link.repeats;
    event.groupSender = link.groupSender;
    event.millisecondBytes = link.millisecondBytes;
    event.talkers = this.#loads(link);
    this.#emit(event);
    link.clear();
  }

  #loads(link: LinkCounters): TalkerLoad[] {
    const loads: TalkerLoad[] = [];
    for (const { item, weight } of link.talkers.heaviest()) {
      const talker = this.talkers.byId(item);
      if (talker !== undefined) loads.push({ talker, bytes: weight });
    }
    return loads;
  }
}

function isControl(session: Session | undefined): boolean {
  if (session === undefined) return false;
  const { protocol, transport, server } = session;
  if (protocol !== undefined) return CONTROL_PROTOCOLS.has(protocol);
  return server.port !== undefined && controlServiceAt(transport, server.port) !== undefined;
}
