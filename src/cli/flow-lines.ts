import type { Flow, Ledger } from "../contracts/flow.js";
import type { JsonObject } from "../core/json.js";
import { formatPacketTime } from "../core/packet-time.js";

/** The NDJSON record of `decode --flows`: one flow at its end, with what of it could not be read. */
export function flowRecord(flow: Flow, captures: readonly string[]): JsonObject {
  const server = flow.server;
  const client = server === 0 ? 1 : 0;
  return {
    time: formatPacketTime(flow.firstTime),
    lastTime: formatPacketTime(flow.lastTime),
    frame: flow.firstFrame,
    lastFrame: flow.lastFrame,
    ...(captures.length > 1 ? { file: captures[flow.capture] } : {}),
    transport: flow.transport,
    protocol: flow.protocol,
    client: { ip: flow.endpoints[client].ip, port: flow.endpoints[client].port, mac: flow.endpoints[client].mac },
    server: { ip: flow.endpoints[server].ip, port: flow.endpoints[server].port, mac: flow.endpoints[server].mac },
    serverKnown: flow.isServerKnown,
    flow: flow.communityId,
    ...(flow.vlans.length > 0 ? { vlan: flow.vlans } : {}),
    state: flow.state,
    handshake: flow.isHandshakeSeen,
    midstream: flow.isMidstream,
    oneSided: flow.frames[0] === 0 || flow.frames[1] === 0,
    toServer: side(flow.frames[client], flow.payloadBytes[client], flow.ledgers[client]),
    toClient: side(flow.frames[server], flow.payloadBytes[server], flow.ledgers[server]),
    messages: flow.summary,
  };
}

function side(frames: number, payloadBytes: number, ledger: Ledger): JsonObject {
  return { frames, payloadBytes, ...ledger };
}
