import { isEnvelope } from "../catalog/services.js";
import type { AssetDirectory, KnownAsset } from "../contracts/asset-directory.js";
import type { ModbusResponse, Party, SensorEvent, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { PacketTime } from "../core/packet-time.js";
import { AssetRecord } from "./asset-record.js";
import { registeredService } from "./registered-service.js";
import type { Sighting } from "./sighting.js";

const ASSETS_MAX = 20_000;
/** Sessions whose roles have been counted; more than that at once are not followed anyway. */
const SESSIONS_MAX = 262_144;

/** When an asset was first and last seen. */
export type AssetTimes = readonly [asset: string, firstTime: PacketTime, lastTime: PacketTime];

/** What is known of each asset of this run; of those not met for longest it is forgotten at the limit. */
export class AssetBook implements AssetDirectory {
  readonly #records = new BoundedMap<AssetRecord>(ASSETS_MAX, (record) => this.#forget(record));
  readonly #byMac = new Map<string, AssetRecord[]>();
  /** The protocol by which the roles of a session were counted. */
  readonly #counted = new Map<number, string>();

  /** Of assets that were seen before a restart. */
  readonly #before: ReadonlyMap<string, AssetTimes>;

  constructor(before: readonly AssetTimes[] = []) {
    this.#before = new Map(before.map((times) => [times[0], times]));
  }

  /** Assets forgotten at the limit. */
  get evictions(): number {
    return this.#records.evictions;
  }

  asset(id: string): KnownAsset | undefined {
    return this.#records.get(id);
  }

  wasSeenBefore(id: string): boolean {
    return this.#before.has(id);
  }

  /** When each asset was first and last seen, with those of before a restart; the latest of them at the limit. */
  times(): AssetTimes[] {
    const all = new Map(this.#before);
    for (const [id, { firstTime, lastTime }] of this.#records.entries()) {
      all.set(id, [id, this.#before.get(id)?.[1] ?? firstTime, lastTime]);
    }
    const times = [...all.values()];
    return times.length <= ASSETS_MAX ? times : times.sort((a, b) => b[2] - a[2]).slice(0, ASSETS_MAX);
  }

  *assets(): Generator<KnownAsset> {
    for (const [, record] of this.#records.entries()) yield record;
  }

  withMac(mac: string): readonly KnownAsset[] {
    return this.#byMac.get(mac) ?? [];
  }

  /** The sender of frames. */
  sight({ asset, station, ip }: Party, sighting: Sighting): void {
    if (station === undefined && ip === undefined) return;
    this.#record(asset, sighting.activity.firstTime).sight(sighting);
  }

  /** Every event, before anyone else hears it. */
  hear(event: SensorEvent): void {
    switch (event.type) {
      case "asset-named":
        this.#record(event.asset.asset, event.time).name(event);
        return;
      case "conduit":
        if (event.isLearnable) this.converse(event.session, event.time);
        if (event.stage === "ended") this.#counted.delete(event.session.id);
        return;
      case "conduit-volume":
        if (event.payloadBytes[0] > 0 && event.payloadBytes[1] > 0) this.converse(event.session, event.time);
        return;
      case "modbus-response":
        this.#answer(event);
        return;
      case "operation":
        if (event.effect === "manage") this.#record(event.session.client.asset, event.time).engineer(event.time);
        return;
      default:
    }
  }

  /** Both sides of the session have spoken. */
  converse(session: Session, time: PacketTime): void {
    const counted = this.#counted.get(session.id);
    if (counted !== undefined && counted === session.protocol) return;
    const protocol = protocolOf(session);
    if (protocol === undefined || counted === protocol) return;
    if (counted === undefined && this.#counted.size >= SESSIONS_MAX) return;
    this.#counted.set(session.id, protocol);
    for (const end of ["client", "server"] as const) {
      const record = this.#record(session[end].asset, time);
      if (counted !== undefined) record.play(`${counted}/${end}`, -1);
      record.play(`${protocol}/${end}`, 1);
    }
  }

  #answer({ session, time, unit, outcome, request }: ModbusResponse): void {
    if (outcome !== "accepted") return;
    const server = session.server.asset;
    (this.#records.get(server) ?? this.#record(server, time)).units.answered(unit);
    if (request?.effect === "engineer" && request.change !== undefined) {
      this.#record(session.client.asset, time).engineer(time);
    }
  }

  #record(id: string, time: PacketTime): AssetRecord {
    const known = this.#records.touch(id);
    if (known !== undefined) return known;
    const record = new AssetRecord(id, time);
    this.#records.set(id, record);
    const { mac } = record;
    if (mac === undefined) return record;
    const others = this.#byMac.get(mac);
    if (others === undefined) this.#byMac.set(mac, [record]);
    else others.push(record);
    return record;
  }

  #forget(record: AssetRecord): void {
    const { mac } = record;
    const left = mac === undefined ? undefined : this.#byMac.get(mac)?.filter((other) => other !== record);
    if (mac === undefined || left === undefined) return;
    if (left.length === 0) this.#byMac.delete(mac);
    else this.#byMac.set(mac, left);
  }
}

/** The decoder's, else the one that is registered for the server's port; none where nobody knows who serves. */
function protocolOf({
  protocol,
  isSymmetric,
  isDirectionKnown,
  transport,
  client,
  server,
}: Session): string | undefined {
  if (protocol !== undefined && !isEnvelope(protocol)) return protocol;
  const isDirected = isDirectionKnown || (transport === "udp" && client.port !== server.port);
  if (isSymmetric || !isDirected || server.port === undefined) return undefined;
  return registeredService(transport, server.port) ?? protocol;
}
