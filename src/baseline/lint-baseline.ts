import type { BaselineEntity, ConduitEntity, ModbusOperationsEntity } from "../contracts/baseline.js";
import type { OperationEffect, Policy, PolicyVerdict } from "../contracts/policy.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import { type PacketTime, parsePacketTime } from "../core/packet-time.js";

const WRITES: readonly string[] = ["5", "6", "15", "16", "21", "22", "23"];

/** What of a baseline the policy does not allow; `between` zones or not is told for each conduit. */
export interface Lint {
  readonly faults: readonly { readonly kind: string; readonly key: string; readonly reason: string }[];
  /** Keys of conduits between two zones. */
  readonly crossings: ReadonlySet<string>;
}

/** Asks the policy about all that is trusted, at the time it was last seen. */
export function lintBaseline(entities: readonly BaselineEntity[], policy: Policy): Lint {
  const addresses = new Map<string, string>();
  for (const entity of entities) {
    const ip = entity.kind === "asset" ? entity.ips[0] : undefined;
    if (ip !== undefined) addresses.set(entity.key, ip);
  }
  const faults: { kind: string; key: string; reason: string }[] = [];
  const crossings = new Set<string>();
  for (const entity of entities) {
    if (entity.kind !== "conduit" && entity.kind !== "mb.ops") continue;
    const session = sessionOf(entity, addresses);
    const time = parsePacketTime(entity.last);
    const verdict = policy.judge(session, time);
    const { from, to } = verdict;
    if (from !== undefined && to !== undefined && from.id !== to.id) crossings.add(entity.key);
    if (entity.state === "quarantined") continue;
    const denied =
      entity.kind === "conduit"
        ? reasonOf(verdict)
        : effectsOf(entity).map((effect) => reasonOf(judged(policy, session, time, entity.unit, effect)));
    const reason = [denied].flat().find((text) => text !== undefined);
    if (reason !== undefined) faults.push({ kind: entity.kind, key: entity.key, reason });
  }
  return { faults, crossings };
}

function judged(policy: Policy, session: Session, time: PacketTime, unit: number, effect: OperationEffect) {
  return policy.judge(session, time, { protocol: "modbus", effect, unit });
}

function effectsOf({ fc }: ModbusOperationsEntity): OperationEffect[] {
  const codes = Object.keys(fc);
  return codes.some((code) => WRITES.includes(code)) ? ["read", "write"] : codes.length > 0 ? ["read"] : [];
}

function reasonOf({ verdict, from, to, nearMisses }: PolicyVerdict): string | undefined {
  if (verdict !== "denied") return undefined;
  const near = nearMisses[0];
  const zones = `${from?.id ?? "no zone"} to ${to?.id ?? "no zone"} is not allowed`;
  return near === undefined ? zones : `${zones}: ${near.at.place} ${near.reason}`;
}

function sessionOf(entity: ConduitEntity | ModbusOperationsEntity, addresses: ReadonlyMap<string, string>): Session {
  const isConduit = entity.kind === "conduit";
  const port = isConduit ? entity.ports[0] : 502;
  const service = isConduit ? entity.service : "modbus";
  const transport = isConduit ? entity.transport : "tcp";
  const isNamed = !/^(\d+|dynamic|unattributed)$/.test(service);
  const [client, server] = [partyOf(entity.client, undefined, addresses), partyOf(entity.server, port, addresses)];
  const firstTime = parsePacketTime(entity.first);
  const none = { id: 0, communityId: "", firstTime, firstFrame: 0, capture: 0 };
  const isDirected = isConduit ? entity.isDirected : true;
  return {
    ...none,
    ...{ client, server, transport, service },
    conduit: `${entity.client}>${entity.server}/${transport}/${service}`,
    protocol: isNamed && isDirected ? service : undefined,
    isDirectionKnown: isDirected,
    isSymmetric: isNamed && !isDirected,
    isMidstream: false,
  };
}

function partyOf(asset: string, port: number | undefined, addresses: ReadonlyMap<string, string>): Party {
  const isByAddress = asset.startsWith("a:ip:");
  const station = isByAddress ? undefined : asset.slice(2);
  const ip = isByAddress ? asset.slice(5) : addresses.get(asset);
  return { asset, station, mac: station?.replace(/@.*/, ""), ip, port };
}
