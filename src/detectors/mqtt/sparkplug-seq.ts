import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { MqttPublish } from "../../contracts/mqtt-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { mqttFinding } from "../mqtt-finding.js";
import { clientName, quoted } from "../mqtt-wording.js";
import { openMap, saveMap } from "../saved-map.js";

const EDGES_MAX = 8192;
const SEQUENCE_MASK = 0xff;

interface Birth {
  readonly session: number;
  readonly bdSeq: number;
}

/** What is wrong, and how it should be, by code. */
const FAULTS: Readonly<Record<string, readonly [what: string, rule: string]>> = {
  sparkplugSequenceJump: [
    "does not follow its predecessor",
    "Each message has the number of the one before plus " + "one, 0 after 255",
  ],
  sparkplugBdSeqMismatch: [
    "is a birth whose bdSeq is not that of the will",
    "A birth repeats the bdSeq of the will " + "of its connection",
  ],
  sparkplugBirthMissing: ["comes before any birth", "An edge node tells its birth before its data"],
  bdSeqStep: [
    "is a birth whose bdSeq does not follow the last one",
    "Each connection has the bdSeq of the " + "one before plus one",
  ],
};

/** Sequence numbers of Sparkplug that do not fit: something was lost, forged or replayed. */
export const sparkplugSeq: Detector<"mqtt-publish", BoundedMap<Birth>> = {
  doc: {
    id: "mqtt/sparkplug-seq",
    title: "Sparkplug sequence numbers do not fit",
    summary:
      "Messages of an edge node whose number is not that of the one before plus one, births whose bdSeq is not that " +
      "of the will or does not follow the last one, and data before birth. Not told across lost bytes, of " +
      "connections that were not seen from their start, and of edge nodes that do it by habit.",
    spec: ["ISO/IEC 20237 §6.4.5"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.1", "3.8"],
    attack: ["T1692.002", "T0830"],
    iso24392: ["6.2.a", "6.2.d"],
    blindTo:
      "Forged messages that come on another connection, of which sparkplug-impersonation tells; a bdSeq that begins " +
      "with 0 again, as after a loss of power.",
    falseAlarms: "Edge nodes that drop messages in overload, and libraries that do not count.",
    triage: [
      "Look whether the edge node restarted or lost its connection at that time.",
      "Compare what the host shows with the device: values may be lost or forged.",
      "Ask for a rebirth; if it comes again, look for a second source of the messages.",
    ],
  },
  options: {},
  hears: ["mqtt-publish"],
  open: (_, saved) => openMap(EDGES_MAX, saved),
  hear(event, births, context) {
    const { sparkplug, from, anomalies } = event;
    if (sparkplug === undefined || from !== "client") return;
    const { messageType } = sparkplug;
    if (messageType === "NDEATH") return;
    if (anomalies.length > 0) {
      for (const code of anomalies) if (FAULTS[code] !== undefined) tell(event, code, context);
    }
    if (messageType === "NBIRTH") born(event, births, context);
  },
  save: saveMap,
};

function born(event: MqttPublish, births: BoundedMap<Birth>, context: DetectContext): void {
  const { session, sparkplug } = event;
  const bdSeq = sparkplug?.bdSeq;
  if (bdSeq === undefined) return;
  const key = `${session.server.asset} ${sparkplug?.group}/${sparkplug?.edgeNode}`;
  const last = births.get(key);
  births.set(key, { session: session.id, bdSeq });
  if (last === undefined || last.session === session.id) return;
  if (bdSeq !== 0 && bdSeq !== ((last.bdSeq + 1) & SEQUENCE_MASK)) tell(event, "bdSeqStep", context, last.bdSeq);
}

function tell(event: MqttPublish, code: string, context: DetectContext, previous?: number): void {
  const { session, client, route, sparkplug } = event;
  const edge = `${sparkplug?.group}/${sparkplug?.edgeNode}`;
  const { baseline } = context;
  const owners = baseline?.mqtt.edgeOwners(session.server.asset, edge) ?? [];
  if (owners.some(({ traits }) => traits?.includes(`quirk ${code}`) === true)) return;
  const [what, rule] = FAULTS[code] ?? ["", ""];
  const name = clientName(session, client);
  const number = code.toLowerCase().includes("bdseq")
    ? `bdSeq ${sparkplug?.bdSeq ?? "none"}`
    : `number ${sparkplug?.seq ?? "none"}`;
  const isMild = code === "sparkplugBirthMissing" || baseline === undefined;
  context.alert(
    mqttFinding(event, {
      key: [session.server.asset, edge, session.client.asset, code],
      severity: isMild ? "low" : "medium",
      point: route.topic,
      value: number,
      previous: previous === undefined ? undefined : `bdSeq ${previous}`,
      observed: `The ${sparkplug?.messageType} of ${quoted(edge)} by ${name}, with ${number}, ${what}.`,
      expected: `${rule}${baseline === undefined ? "" : "; this edge node did so while learning"}.`,
      why:
        "Messages were lost, repeated or forged, so what the host shows may be wrong. Ask for a rebirth, and compare " +
        "the values with the device.",
      note: `${sparkplug?.messageType} with ${number}`,
    }),
  );
}
