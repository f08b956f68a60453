import { z } from "zod";
import type { AssetView, ConduitView, LinkView, LoopView, ZoneView } from "../contracts/plant-view.js";

const state = z.enum(["ok", "rare", "quarantined", "stale", "finding"]);
const count = z.int().nonnegative();
const time = z.string().meta({ description: "Of packets: ISO 8601 with six digits, UTC." });
const share = z.number().min(0).max(1);
const microseconds = z.number().nonnegative();

/** How many are not in a list. */
export const unlistedSchema = count.meta({ description: "Seen, and left out for want of room." });

/** An asset as it is answered; what is undefined is absent. */
export const assetSchema = z.strictObject({
  id: z.string(),
  names: z.array(z.strictObject({ kind: z.string(), name: z.string() })),
  ips: z.array(z.string()),
  mac: z.string().optional(),
  vendor: z.string().optional(),
  vlans: z.array(count),
  deviceClass: z.string(),
  level: z.number().optional(),
  zone: z.string().optional(),
  isRouter: z.boolean(),
  baselineState: state.optional(),
  isSeen: z.boolean(),
  roles: z.record(z.string(), count),
  parts: z.array(z.string()),
  first: time,
  last: time,
  frames: count,
});

/** A zone. */
export const zoneSchema = z.strictObject({ id: z.string(), type: z.string(), level: z.number(), assets: count });

/** A conduit. */
export const conduitSchema = z.strictObject({
  key: z.string(),
  client: z.string(),
  server: z.string(),
  isDirected: z.boolean(),
  transport: z.enum(["tcp", "udp"]),
  service: z.string(),
  standing: z.enum(["declared", "learned", "new", "denied"]),
  baselineState: state.optional(),
  isSeen: z.boolean(),
  sessions: count,
  bytes: count,
  first: time,
  last: time,
});

/** A control loop without its points. */
export const loopSchema = z.strictObject({
  key: z.string(),
  client: z.string(),
  server: z.string(),
  protocol: z.string(),
  part: z.string(),
  polls: count,
  unanswered: count,
  periodUs: microseconds.optional(),
  headroom: share.optional(),
  latencyMeanUs: microseconds,
  latencyP99Us: microseconds,
  learnedPeriodUs: microseconds.optional(),
  learnedLatencyUs: microseconds.optional(),
});

/** A control loop with its last hour. */
export const wholeLoopSchema = loopSchema.extend({
  points: z.array(
    z.strictObject({
      ts: time,
      polls: count,
      periodUs: microseconds.optional(),
      jitterUs: microseconds.optional(),
      latencyUs: microseconds.optional(),
      latencyMaxUs: microseconds.optional(),
      headroom: share.optional(),
      unanswered: count,
    }),
  ),
});

/** A link with its last hour. */
export const linkSchema = z.strictObject({
  key: z.string(),
  points: z.array(z.strictObject({ ts: time, bytesPerSecond: z.number().nonnegative(), otherShare: share })),
  topFlows: z.array(z.strictObject({ conduit: z.string(), bytes: count })),
});

const [HMI, PLC] = ["a:00:80:f4:0e:11:20", "a:00:80:f4:0e:11:0b"] as const;
const [FIRST, LAST] = ["2026-03-02T06:00:00.000120Z", "2026-03-02T14:11:09.120300Z"] as const;

/** For the description of the API. */
export const examplePlant = {
  asset: {
    id: PLC,
    names: [{ kind: "modbus-product", name: "Example Controls PS-200 2.4.1" }],
    ips: ["10.20.1.11"],
    mac: "00:80:f4:0e:11:0b",
    vendor: "TELEMECANIQUE ELECTRIQUE",
    vlans: [],
    deviceClass: "controller",
    level: 1,
    zone: "cell-1",
    isRouter: false,
    baselineState: "ok",
    isSeen: true,
    roles: { "modbus/server": 3 },
    parts: [],
    first: FIRST,
    last: LAST,
    frames: 58_204,
  } satisfies AssetView,
  zone: { id: "cell-1", type: "control", level: 1, assets: 12 } satisfies ZoneView,
  conduit: {
    key: `${HMI}>${PLC}/tcp/modbus`,
    client: HMI,
    server: PLC,
    isDirected: true,
    transport: "tcp",
    service: "modbus",
    standing: "learned",
    baselineState: "ok",
    isSeen: true,
    sessions: 2,
    bytes: 918_340,
    first: FIRST,
    last: LAST,
  } satisfies ConduitView,
  loop: {
    key: `${HMI}>${PLC}/modbus/1`,
    client: HMI,
    server: PLC,
    protocol: "modbus",
    part: "1",
    polls: 29_460,
    unanswered: 0,
    periodUs: 1_000_085.5,
    headroom: 0.994,
    latencyMeanUs: 1457.1,
    latencyP99Us: 4203.2,
    learnedPeriodUs: 999_973.8,
    learnedLatencyUs: 4594,
  } satisfies Omit<LoopView, "points">,
  point: {
    ts: "2026-03-02T14:11:00.000000Z",
    polls: 10,
    periodUs: 1_000_085.5,
    jitterUs: 3234,
    latencyUs: 1424.7,
    latencyMaxUs: 1771,
    headroom: 0.998,
    unanswered: 0,
  } satisfies LoopView["points"][0],
  link: {
    key: "untagged",
    points: [{ ts: "2026-03-02T14:11:00.000000Z", bytesPerSecond: 2484.1, otherShare: 0.156 }],
    topFlows: [{ conduit: `${HMI}>${PLC}/tcp/80`, bytes: 1910 }],
  } satisfies LinkView,
} as const;
