import { z } from "zod";
import { attackTactics, type TacticId } from "../../catalog/attack-ics.js";
import { severities } from "../../catalog/severity.js";

const ALERTS_MAX = 4096;
const KEYS_MAX = 256;
const FRAMES_MAX = 16;
const INCIDENT_ALERTS_MAX = 1000;
const ASSETS_MAX = 20_000;
const USES_MAX = 262_144;

const count = z.number().int().nonnegative();
const time = z.number().int();
const level = z.number().int().min(0).max(4);
const tactic = z.enum(Object.keys(attackTactics) as [TacticId, ...TacticId[]]);
const outcome = z.enum(["accepted", "rejected", "no-response", "unknown"]);
const severity = z.enum(severities).optional();
const text = z.string().optional();

const party = z.object({
  asset: z.string(),
  station: text,
  mac: text,
  ip: text,
  port: z.number().int().optional(),
});

const session = z.object({
  id: z.number().int(),
  client: party,
  server: party,
  isDirectionKnown: z.boolean(),
  transport: z.enum(["tcp", "udp"]),
  protocol: text,
  conduit: z.string(),
  service: z.string(),
  isSymmetric: z.boolean(),
  isMidstream: z.boolean(),
  communityId: z.string(),
  serverName: text,
  firstTime: time,
  firstFrame: count,
  capture: count,
});

const shown = { time, frame: count, capture: count, note: z.string() };

const finding = z.object({
  key: z.array(z.string()).max(KEYS_MAX),
  time,
  frame: count,
  capture: count,
  isAmendment: z.boolean(),
  actor: party,
  target: party.optional(),
  session: session.optional(),
  outcome,
  severity,
  floor: severity,
  raise: z.number(),
  isCertain: z.boolean(),
  point: text,
  value: text,
  previous: text,
  observed: z.string(),
  expected: z.string(),
  why: z.string(),
  evidence: z.array(z.object(shown)),
});

const raised = z.object({
  doc: z.string(),
  finding,
  key: z.string(),
  isMature: z.boolean(),
  surroundings: z.object({ securityLevel: z.number(), isEssential: z.boolean(), isInMaintenance: z.boolean() }),
  isBlind: z.boolean(),
  conduit: text,
  service: text,
  communityId: text,
});

const alert = z.object({
  id: z.string(),
  keys: z.array(z.string()).max(KEYS_MAX),
  lead: raised,
  recurrence: count,
  suppressed: count,
  count,
  level,
  supportLevel: level,
  outcome,
  firstTime: time,
  lastTime: time,
  lastSeen: time,
  toldTime: time,
  lastFrame: count,
  frames: z.array(count).max(FRAMES_MAX),
  evidence: z.array(z.object({ ...shown, detector: z.string() })).max(FRAMES_MAX),
  supports: z.array(z.tuple([z.string(), z.number()])),
  links: z.array(z.string()).max(KEYS_MAX),
  incident: text,
});

const incidentAlert = z.object({
  id: z.string(),
  actor: z.string(),
  target: text,
  time,
  level,
  tactic,
  title: z.string(),
});

const incident = z.object({
  id: z.string(),
  firstTime: time,
  lastTime: time,
  alerts: z.array(z.string()).max(INCIDENT_ALERTS_MAX),
  actors: z.array(z.string()).max(KEYS_MAX),
  targets: z.array(z.string()).max(KEYS_MAX),
  stages: z.array(z.object({ time, alert: incidentAlert })).max(Object.keys(attackTactics).length),
  lead: incidentAlert,
  told: count.optional(),
});

/** The form of `WatcherMemory`, for who reads one from a file. */
export const watcherMemorySchema = z.object({
  time,
  alerts: z.object({ alerts: z.array(alert).max(ALERTS_MAX), incidents: z.array(incident).max(ALERTS_MAX) }),
  use: z.object({ latest: time.optional(), times: z.array(z.tuple([z.string(), time])).max(USES_MAX) }),
  assets: z.array(z.tuple([z.string(), time, time])).max(ASSETS_MAX),
  sessions: z.array(z.string()).max(USES_MAX).optional(),
});
