import type { LinkSecond, TalkerLoad } from "../../contracts/link-event.js";
import type { LinkView } from "../../contracts/plant-view.js";
import { BoundedMap } from "../../core/bounded-map.js";
import { formatPacketTime, type PacketTime, SECOND_US } from "../../core/packet-time.js";

/** Links of which loads are kept; the one heard of longest ago gives way. */
const LINKS_MAX = 256;
const SPAN_SECONDS = 10;
const SPAN_US = SPAN_SECONDS * SECOND_US;
/** An hour of spans, of which the flows of a minute are told apart. */
const SPANS = 360;
const FLOW_SPANS = 6;
/** Flows told apart in a span; the lightest gives way to one that has more in a second. */
const FLOWS_MAX = 64;
const TOP_FLOWS = 10;

/** What a link carried in ten seconds. */
interface Span {
  readonly number: number;
  bytes: number;
  controlBytes: number;
  /** Bytes by conduit, of what no control protocol carried; undefined once that is of no interest any more. */
  flows: Map<string, number> | undefined;
}

/** Loads of links as time goes on: ten seconds to a span, an hour of spans. */
export class LinkLoads {
  /** Oldest first. */
  readonly #links = new BoundedMap<Span[]>(LINKS_MAX);

  /** End of the latest second that was told. */
  #now = 0 as PacketTime;

  /** Links that were let go. */
  get evictions(): number {
    return this.#links.evictions;
  }

  hear({ link, time, bytes, controlBytes, talkers }: LinkSecond): void {
    this.#now = time;
    let spans = this.#links.touch(link);
    if (spans === undefined) {
      spans = [];
      this.#links.set(link, spans);
    }
    const span = spanAt(spans, Math.floor((time - 1) / SPAN_US));
    span.bytes += bytes;
    span.controlBytes += controlBytes;
    for (const talker of talkers) addFlow(span, talker);
  }

  /** What is untagged, then by VLAN; with the hour before the latest second. */
  views(): readonly LinkView[] {
    const links = [...this.#links.entries()].sort(([a], [b]) => vlanOf(a) - vlanOf(b));
    return links.map(([key, spans]) => viewOf(key, spans, this.#now));
  }
}

function vlanOf(link: string): number {
  return link === "untagged" ? -1 : Number(link);
}

/** Time may have gone back between runs: then what was later is not of this hour. */
function spanAt(spans: Span[], number: number): Span {
  while ((spans.at(-1)?.number ?? 0) > number) spans.pop();
  const latest = spans.at(-1);
  if (latest?.number === number) return latest;
  const span: Span = { number, bytes: 0, controlBytes: 0, flows: new Map() };
  spans.push(span);
  if (spans.length > SPANS) spans.shift();
  const old = spans.at(-1 - FLOW_SPANS);
  if (old !== undefined) old.flows = undefined;
  return span;
}

function addFlow({ flows }: Span, { talker: { name }, bytes }: TalkerLoad): void {
  if (flows === undefined) return;
  const known = flows.get(name);
  if (known === undefined && flows.size >= FLOWS_MAX && !makeRoom(flows, bytes)) return;
  flows.set(name, (known ?? 0) + bytes);
}

function makeRoom(flows: Map<string, number>, bytes: number): boolean {
  let lightest = "";
  let least = bytes;
  for (const [name, carried] of flows) {
    if (carried >= least) continue;
    lightest = name;
    least = carried;
  }
  return flows.delete(lightest);
}

function viewOf(key: string, spans: readonly Span[], now: PacketTime): LinkView {
  const latest = Math.floor((now - 1) / SPAN_US);
  const shown = spans.filter(({ number }) => number > latest - SPANS && number <= latest);
  const points = shown.map(({ number, bytes, controlBytes }) => ({
    ts: formatPacketTime((number * SPAN_US) as PacketTime),
    bytesPerSecond: bytes / secondsOf(number, now),
    otherShare: bytes === 0 ? 0 : (bytes - controlBytes) / bytes,
  }));
  return { key, points, topFlows: topFlows(shown.filter(({ number }) => number > latest - FLOW_SPANS)) };
}

/** The ten seconds at hand are not over. */
function secondsOf(number: number, now: PacketTime): number {
  return Math.min(SPAN_SECONDS, Math.max(1, Math.ceil((now - number * SPAN_US) / SECOND_US)));
}

function topFlows(spans: readonly Span[]): LinkView["topFlows"] {
  const sums = new Map<string, number>();
  for (const { flows } of spans) {
    for (const [conduit, bytes] of flows ?? []) sums.set(conduit, (sums.get(conduit) ?? 0) + bytes);
  }
  const flows = [...sums].map(([conduit, bytes]) => ({ conduit, bytes }));
  return flows.sort((a, b) => b.bytes - a.bytes || (a.conduit < b.conduit ? -1 : 1)).slice(0, TOP_FLOWS);
}
