import { isEnvelope } from "../catalog/services.js";
import type { PolicyOperation } from "../contracts/policy.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";

/** What a policy is asked, made up from words or a record instead of traffic. */
export interface PolicyQuestion {
  readonly session: Session;
  readonly time: PacketTime;
  /** Empty: the session itself is meant. */
  readonly operations: readonly PolicyOperation[];
}

/** What is known of one end. */
export interface KnownEnd {
  readonly asset?: string | undefined;
  readonly ip?: string | undefined;
  readonly mac?: string | undefined;
  readonly port?: number | undefined;
}

/** What is known of a session. */
export interface KnownSession {
  readonly client: KnownEnd;
  readonly server: KnownEnd;
  readonly transport: "tcp" | "udp";
  readonly protocol?: string | undefined;
  readonly service?: string | undefined;
  readonly serverName?: string | undefined;
  readonly vlans?: readonly number[] | undefined;
  readonly isDirectionKnown?: boolean | undefined;
  readonly isMidstream?: boolean | undefined;
  readonly time: PacketTime;
}

/** A session as the sensor would have told it. */
export function sessionOf(known: KnownSession): Session {
  const { transport, protocol, serverName, vlans = [], time } = known;
  const client = partyOf(known.client, vlans);
  const server = partyOf(known.server, vlans);
  const name = isEnvelope(protocol) ? undefined : protocol;
  const service = known.service ?? name ?? String(server.port ?? "unattributed");
  return {
    id: 0,
    client,
    server,
    isDirectionKnown: known.isDirectionKnown ?? true,
    transport,
    protocol,
    conduit: `${client.asset}>${server.asset}/${transport}/${service}`,
    service,
    isSymmetric: false,
    isMidstream: known.isMidstream ?? false,
    communityId: "",
    serverName,
    firstTime: time,
    firstFrame: 0,
    capture: 0,
  };
}

/** An end whose MAC is not known is taken for one behind a router, unless its VLAN says where it is. */
export function partyOf({ asset, ip, mac, port }: KnownEnd, vlans: readonly number[]): Party {
  const suffix = vlans.length === 0 ? "" : `@${vlans.slice(0, 2).join(".")}`;
  const station = asset?.startsWith("a:ip:") ? undefined : (asset?.slice(2) ?? `${mac ?? ""}${suffix}`);
  const isPlaced = station !== undefined && station !== "";
  return {
    asset: asset ?? (isPlaced ? `a:${station}` : `a:ip:${ip ?? "none"}`),
    station: isPlaced ? station : undefined,
    mac: mac ?? (isPlaced ? station.replace(/@.*/, "") || undefined : undefined),
    ip,
    port,
  };
}
