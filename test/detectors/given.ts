import { expect } from "vitest";
import { writeLearned } from "../../src/baseline/baseline-text.js";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import { modbusChange, modbusFunction } from "../../src/catalog/modbus-functions.js";
import type {
  AssetEntity,
  Baseline,
  BaselineEntity,
  ConduitEntity,
  ModbusOperationsEntity,
} from "../../src/contracts/baseline.js";
import type { Detector, Finding } from "../../src/contracts/detector.js";
import type {
  AssetSeen,
  ConduitEvent,
  ConduitStage,
  ModbusRequest,
  ModbusResponse,
  Party,
  SensorEvent,
  Session,
} from "../../src/contracts/sensor-event.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { type PacketTime, SECOND_US } from "../../src/core/packet-time.js";
import { type DetectionGround, DetectorHost } from "../../src/sensor/detector-host.js";
import { expectSound, findingTexts, reopening } from "./sound-finding.js";

/** Of every synthetic run; seconds are counted from here. */
export const START = Date.UTC(2026, 0, 5, 8) * 1000;

export function at(seconds: number): PacketTime {
  return (START + Math.round(seconds * SECOND_US)) as PacketTime;
}

export function assetId(n: number): string {
  return `a:02:00:00:00:00:${n.toString(16).padStart(2, "0")}`;
}

/** Host `n` of 10.0.0.0/24, as an end of something. */
export function party(n: number, port?: number): Party {
  const asset = assetId(n);
  return { asset, station: asset.slice(2), mac: asset.slice(2), ip: `10.0.0.${n}`, port };
}

export function session(over: Partial<Session> & { readonly id?: number } = {}): Session {
  const client = over.client ?? party(1, 40_000);
  const server = over.server ?? party(2, 502);
  const transport = over.transport ?? "tcp";
  const service = over.service ?? over.protocol ?? String(server.port);
  return {
    id: 1,
    client,
    server,
    isDirectionKnown: true,
    transport,
    protocol: undefined,
    conduit: `${client.asset}>${server.asset}/${transport}/${service}`,
    service,
    isSymmetric: false,
    isMidstream: false,
    communityId: "1:test",
    firstTime: at(0),
    firstFrame: 1,
    capture: 0,
    ...over,
  };
}

export function conduit(stage: ConduitStage, of: Session, seconds: number, frame: number): ConduitEvent {
  const hasPayload = stage === "ended";
  return {
    type: "conduit",
    stage,
    session: of,
    time: at(seconds),
    frame,
    capture: 0,
    payloadBytes: hasPayload ? [10, 20] : [0, 0],
    frames: [1, hasPayload ? 1 : 0],
    isLearnable: hasPayload,
  };
}

export function seen(asset: Party, seconds: number, frame: number, isNew = true): AssetSeen {
  return { type: "asset-seen", time: at(seconds), frame, capture: 0, asset, isNew, address: asset.ip };
}

/** A request for points of one table: what is read, or written when there are values. */
export function request(
  of: Session,
  functionCode: number,
  address: number,
  values: readonly number[],
  over: Partial<ModbusRequest> = {},
): ModbusRequest {
  const known = modbusFunction(functionCode);
  const range = (table: "co" | "di" | "ir" | "hr" | undefined) =>
    table === undefined ? undefined : { table, address, quantity: Math.max(1, values.length) };
  return {
    type: "modbus-request",
    time: at(1),
    frame: 100,
    capture: 0,
    session: of,
    unit: 1,
    functionCode,
    effect: known?.effect ?? "other",
    subFunction: undefined,
    change: modbusChange(functionCode, over.subFunction),
    reads: range(known?.reads),
    writes: range(known?.writes),
    values,
    previous: values.map(() => undefined),
    anomalies: [],
    ...over,
  };
}

export function response(to: ModbusRequest, exceptionCode?: number): ModbusResponse {
  return {
    type: "modbus-response",
    time: (to.time + 1000) as PacketTime,
    frame: to.frame + 1,
    capture: 0,
    session: to.session,
    request: to,
    unit: to.unit,
    functionCode: to.functionCode,
    outcome: exceptionCode === undefined ? "accepted" : "rejected",
    exceptionCode,
    values: [],
    latencyUs: 1000,
    anomalies: [],
  };
}

const learned = {
  src: "learned",
  state: "ok",
  n: 40,
  hours: 2,
  days: 1,
  first: "2026-01-04T08:00:00.000000Z",
  last: "2026-01-04T10:00:00.000000Z",
} as const;

export function knownAsset(n: number, roles: Record<string, number> = {}): AssetEntity {
  return { kind: "asset", ...learned, key: assetId(n), ips: [`10.0.0.${n}`], isRouter: false, roles };
}

export function knownConduit(client: number, server: number, service: string, ports: readonly number[]): ConduitEntity {
  const key = `${assetId(client)}>${assetId(server)}/tcp/${service}`;
  return knownConduitBy(key, ports);
}

export function knownConduitBy(key: string, ports: readonly number[]): ConduitEntity {
  const [, client = "", arrow, server = "", transport, service = ""] =
    /^(a:.+?)(<>|>)(a:.+)\/(tcp|udp)\/([^/]+)$/.exec(key) ?? [];
  const isDirected = arrow === ">";
  return {
    kind: "conduit",
    ...learned,
    key,
    client,
    server,
    isDirected,
    transport: transport as "tcp",
    service,
    ports,
  };
}

/** Answered operations: the cyclic reads `[functionCode, address, quantity]`, and writes of coils by function 5. */
export function knownOperations(
  client: number,
  server: number,
  reads: readonly (readonly [number, number, number])[],
  coils: readonly number[] = [],
  unit = 1,
): ModbusOperationsEntity {
  const fc: Record<string, object> = {};
  for (const [code, address, quantity] of reads) {
    fc[code] = {
      n: 40,
      rejected: 0,
      R: { [modbusFunction(code)?.reads ?? "hr"]: [[address, address + quantity - 1]] },
    };
  }
  if (coils.length > 0) fc[5] = { n: coils.length, rejected: 0, W: { co: coils.map((coil) => [coil, coil]) } };
  return {
    kind: "mb.ops",
    ...learned,
    key: `${assetId(client)}>${assetId(server)}/${unit}`,
    client: assetId(client),
    server: assetId(server),
    unit,
    fc: fc as ModbusOperationsEntity["fc"],
    writes: coils.length,
    reads: reads.map(([code, address, quantity]) => [code, address, quantity, 40]),
  };
}

/** A baseline of these entities, written and opened again. */
export function baselineOf(...entities: readonly BaselineEntity[]): Baseline {
  const run = { from: at(-86_400), to: at(-80_000), packets: 5000, code: "test" };
  return new LearnedBaseline(openBaseline(`${writeLearned(entities, run).join("\n")}\n`, "test.jsonl"));
}

/** Nothing known but the baseline. */
export function groundOf(clock: PacketClock, baseline: Baseline | undefined): DetectionGround {
  const assets = { asset: () => undefined, assets: () => [], withMac: () => [] };
  return { clock, phase: "watching", baseline, policy: undefined, assets };
}

/**
 * Lets a detector hear the events in order of time, and the clock run on for `seconds` after the last. Holds what it
 * finds to the rules of all findings, and its memory to survive being saved and opened before every event.
 */
export function findingsOf(
  detector: Detector,
  baseline: Baseline | undefined,
  events: readonly SensorEvent[],
  seconds = 0,
  over: Partial<DetectionGround> = {},
): Finding[] {
  const found = run(detector, baseline, events, seconds, over);
  for (const finding of found) expectSound(finding);
  const reopened = run(reopening(detector, Math.ceil(events.length / 50)), baseline, events, seconds, over);
  expect(findingTexts(reopened), "the memory changes when it is saved and opened").toEqual(findingTexts(found));
  return found;
}

function run(
  detector: Detector,
  baseline: Baseline | undefined,
  events: readonly SensorEvent[],
  seconds: number,
  over: Partial<DetectionGround>,
): Finding[] {
  const findings: Finding[] = [];
  const clock = new PacketClock();
  clock.advanceTo(at(0));
  const ground = { ...groundOf(clock, baseline), ...over };
  const host = new DetectorHost([detector], ground, (_, finding) => findings.push(finding));
  for (const event of events) {
    clock.advanceTo(event.time);
    host.hear(event);
  }
  clock.advanceTo((clock.now + seconds * SECOND_US) as PacketTime);
  return findings;
}
