import type { SegmentConflict } from "../../contracts/conflict-event.js";
import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { sessionFacts } from "../session-facts.js";
import { counted, listed, nameOf, serviceName } from "../wording.js";

const PAIRS_MAX = 1024;
const EVIDENCE_MAX = 8;

const OPTIONS = {
  packetsCount: { default: 3, min: 1, max: 100, help: "Packets that contradict their connections, which are enough." },
  windowSeconds: { default: 60, min: 1, max: 3600, help: "The time within which they must come." },
} as const;

interface Seen {
  readonly time: PacketTime;
  readonly how: SegmentConflict["how"];
  readonly evidence: FindingEvidence;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server. */
  readonly seen: BoundedMap<Seen[]>;
}

/** Packets that somebody else has put into a connection. */
export const tcpInjection: Detector<"segment-conflict", Memory, typeof OPTIONS> = {
  doc: {
    id: "integrity/tcp-injection",
    title: "Conflicting data or forged resets in connections",
    summary:
      "Packets come with other bytes for a place in a connection that was seen already, or break connections off " +
      "after another number of hops than all else of their sender: three within a minute between two assets, or one " +
      "on a channel that is part of an essential function.",
    spec: ["RFC 9293 §3.4", "RFC 5961 §3", "IEC 62443-3-3 SR 3.1"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.1", "3.8"],
    attack: ["T0830", "T1692.001"],
    iso24392: ["6.2.f", "6.2.k"],
    blindTo:
      "One forged packet on a channel that is not essential, forged packets with the right number of hops, and other " +
      "bytes in connections of no known protocol.",
    falseAlarms:
      "A firewall that answers for its hosts with resets of its own, and stacks that send other bytes again.",
    triage: [
      "Compare the link addresses of the packets that contradict with those of the others.",
      "Look which of both contents the server took, and whether it did something that nobody ordered.",
      "Find the station that can send into the segment: check ARP, switch ports and the mirror itself.",
    ],
  },
  options: OPTIONS,
  hears: ["segment-conflict"],
  open(options, saved) {
    const seen = new BoundedMap<Seen[]>(PAIRS_MAX);
    for (const [key, items] of (saved ?? []) as unknown as [string, Seen[]][]) seen.set(key, items);
    return { options, seen };
  },
  hear(event, memory, context) {
    const { session, time } = event;
    const { client, server } = session;
    const key = [client.asset, server.asset].join(" ");
    const from = time - memory.options.windowSeconds * SECOND_US;
    const items = (memory.seen.touch(key) ?? []).filter((item) => item.time > from).slice(1 - EVIDENCE_MAX);
    items.push({ time, how: event.how, evidence: evidenceOf(event) });
    memory.seen.set(key, items);
    if (items.length >= memory.options.packetsCount || isEssential(event, context))
      raise(event, items, memory, context);
  },
  save: ({ seen }) => [...seen.entries()] as unknown as Json,
};

function isEssential({ session }: SegmentConflict, { policy }: DetectContext): boolean {
  if (policy === undefined) return false;
  const { client, server, conduit } = session;
  return (
    policy.isEssential({ conduit, session }) ||
    policy.isEssential({ asset: server.asset, party: server }) ||
    policy.isEssential({ asset: client.asset, party: client })
  );
}

function evidenceOf({ time, frame, capture, how, from, seen, usual, session }: SegmentConflict): FindingEvidence {
  const who = nameOf(session[from]);
  const note =
    how === "bytes"
      ? `${counted(seen, "byte")} that contradict what ${who} sent before`
      : `reset of ${who} with ${seen} hops left instead of ${usual}`;
  return { time, frame, capture, note };
}

function raise(event: SegmentConflict, items: readonly Seen[], { options }: Memory, context: DetectContext): void {
  const { session, time, frame, capture } = event;
  const { client, server } = session;
  const kinds = [
    ...(items.some(({ how }) => how === "bytes") ? ["other bytes for a place that was seen already"] : []),
    ...(items.some(({ how }) => how === "reset") ? ["resets that came another way than all else"] : []),
  ];
  context.alert({
    ...FINDING_DEFAULTS,
    key: [client.asset, server.asset],
    time,
    frame,
    capture,
    actor: client,
    target: server,
    session: sessionFacts(session),
    isCertain: true,
    observed:
      `${counted(items.length, "packet")} within ${options.windowSeconds} s contradict connections between ` +
      `${nameOf(client)} and ${nameOf(server)} (${serviceName(session)}): ${listed(kinds)}.`,
    expected: "What is sent again is sent as it was, and all packets of a host come the same way.",
    why:
      "Somebody who can send into the segment puts commands or ends into the connections of others. Compare the link " +
      `addresses of these packets, and look what ${nameOf(server)} took for true.`,
    evidence: items.map(({ evidence }) => evidence),
  });
}
