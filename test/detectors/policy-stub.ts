import type {
  ConduitField,
  DeclaredConduit,
  NearMiss,
  OperationEffect,
  Policy,
  PolicyLine,
  PolicyOperation,
  PolicyVerdict,
  Zone,
  ZoneType,
} from "../../src/contracts/policy.js";
import type { Party, Session } from "../../src/contracts/sensor-event.js";

const LEVELS: Readonly<Record<ZoneType, number>> = {
  field: 0,
  control: 1,
  safety: 1,
  supervisory: 2,
  mes: 3,
  "remote-access": 4,
  dmz: 3.5,
  enterprise: 4,
  cloud: 5,
  untrusted: 5,
};

export interface ZoneStub {
  readonly type: ZoneType;
  /** Security level of FR 5 and all others. */
  readonly level?: number;
  readonly ips: readonly string[];
}

export interface ConduitStub {
  readonly from: string;
  readonly to: string;
  readonly ports: readonly number[];
  readonly protocol?: string;
  readonly effects?: readonly OperationEffect[];
  /** Of any value written. */
  readonly limits?: readonly [number, number];
  readonly isSkip?: boolean;
  readonly isOneWay?: boolean;
  readonly isStrictlyOneWay?: boolean;
}

export interface PolicyStub {
  /** By id. */
  readonly zones: Readonly<Record<string, ZoneStub>>;
  readonly conduits?: readonly ConduitStub[];
  readonly over?: Partial<Policy>;
}

/** A policy by hand: zones of addresses, and conduits on lines 10, 11, .. of `policy.yaml`. */
export function policyOf({ zones: stubs, conduits = [], over = {} }: PolicyStub): Policy {
  const zones = Object.entries(stubs).map(([id, stub]) => ({ zone: zoneOf(id, stub), ips: stub.ips }));
  const find = ({ ip }: Party) => zones.find(({ ips }) => ips.includes(ip ?? ""))?.zone;
  return {
    sha256: "0".repeat(64),
    zones: zones.map(({ zone }) => zone),
    zoneOf: find,
    judge: (session, _, operation) => judge(find(session.client), find(session.server), conduits, session, operation),
    isInternal: (ip) => ip.startsWith("10."),
    isEssential: () => false,
    retired: () => undefined,
    mobileZones: () => undefined,
    isRedundant: () => false,
    isScanner: () => false,
    isDeclared: () => false,
    isConduitDevice: () => false,
    maintenance: () => undefined,
    remoteAccess: () => undefined,
    limitsOf: () => undefined,
    readOnly: () => undefined,
    withNames() {
      return this;
    },
    ...over,
  };
}

/** Line `line` of the policy by hand. */
export function line(number: number, place: string): PolicyLine {
  return { file: "policy.yaml", line: number, place };
}

function zoneOf(id: string, { type, level = 2 }: ZoneStub): Zone {
  const securityLevels = { IAC: level, UC: level, SI: level, DC: level, RDF: level, TRE: level, RA: level };
  return { id, type, level: LEVELS[type], securityLevels, isStrict: false };
}

function judge(
  from: Zone | undefined,
  to: Zone | undefined,
  conduits: readonly ConduitStub[],
  session: Session,
  operation: PolicyOperation | undefined,
): PolicyVerdict {
  const none = { from, to, at: undefined, conduit: undefined, nearMisses: [] };
  if (from === undefined || to === undefined) return { ...none, verdict: "unzoned" };
  if (from.id === to.id) return { ...none, verdict: "internal" };
  const nearMisses: NearMiss[] = [];
  for (const [i, conduit] of conduits.entries()) {
    if (conduit.from !== from.id || conduit.to !== to.id) continue;
    const at = line(10 + i, `conduits[${i}]`);
    const field = failing(conduit, session, operation);
    if (field === undefined) return { ...none, verdict: "allowed", at, conduit: declared(i, at, conduit) };
    nearMisses.push({ at, field, reason: `it asks for other ${field}` });
  }
  return { ...none, verdict: "denied", nearMisses };
}

function failing(
  { ports, protocol, effects, limits }: ConduitStub,
  session: Session,
  operation: PolicyOperation | undefined,
): ConduitField | undefined {
  const isProtocol = protocol !== undefined && session.protocol === protocol;
  if (!ports.includes(session.server.port ?? -1) && !isProtocol) return "service";
  if (operation === undefined) return undefined;
  if (effects !== undefined && !effects.includes(operation.effect)) return "operations";
  const [min, max] = limits ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return (operation.values ?? []).every((value) => value >= min && value <= max) ? undefined : "values";
}

function declared(i: number, at: PolicyLine, conduit: ConduitStub): DeclaredConduit {
  const { isSkip = false, isOneWay = false, isStrictlyOneWay = false, limits } = conduit;
  return {
    id: `c${i}`,
    at,
    isSkip,
    isOneWay,
    isStrictlyOneWay,
    isReverse: false,
    hasValueLimits: limits !== undefined,
    owner: undefined,
    until: undefined,
  };
}
