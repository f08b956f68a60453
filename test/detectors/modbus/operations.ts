import type { BaselineEntity, ModbusOperationsEntity } from "../../../src/contracts/baseline.js";
import type { ModbusRequest, Session } from "../../../src/contracts/sensor-event.js";
import { knownAsset, knownConduit, knownOperations, party, request, session } from "../given.js";

/** Hosts of the plant that the tables below speak of. */
export const [MASTER, HISTORIAN, STRANGER, PLC, PLC_B, PLC_C, GATEWAY] = [1, 2, 9, 11, 12, 13, 14] as const;

/** A Modbus connection of one host to another. */
export function modbus(client: number, server: number, over: Partial<Session> = {}): Session {
  return session({ client: party(client, 40_000), server: party(server, 502), protocol: "modbus", ...over });
}

/** A read of points; functions 1 to 4. */
export function read(
  of: Session,
  functionCode: number,
  address: number,
  quantity = 1,
  over: Partial<ModbusRequest> = {},
): ModbusRequest {
  const asked = request(of, functionCode, address, [], over);
  return { ...asked, reads: { table: asked.reads?.table ?? "hr", address, quantity } };
}

/** Any function without points. */
export function ask(
  of: Session,
  functionCode: number,
  subFunction?: number,
  over: Partial<ModbusRequest> = {},
): ModbusRequest {
  return request(of, functionCode, 0, [], { subFunction, ...over });
}

/** Operations that were learned, with uses of further functions. */
export function operations(
  client: number,
  server: number,
  functions: readonly number[] = [],
  over: Partial<ModbusOperationsEntity> = {},
): ModbusOperationsEntity {
  const known = knownOperations(client, server, [[3, 0, 10]], [], over.unit ?? 1);
  const uses = functions.map((code) => [String(code), { n: 40, rejected: 0 }] as const);
  return { ...known, fc: { ...known.fc, ...Object.fromEntries(uses) }, ...over };
}

/** A client that reads holding registers 0-9 of a server, and the conduit and assets that belong to it. */
export function known(client: number, server: number, ...of: readonly ModbusOperationsEntity[]): BaselineEntity[] {
  return [
    knownAsset(client, { "modbus/client": 40 }),
    knownAsset(server, { "modbus/server": 40 }),
    knownConduit(client, server, "modbus", [502]),
    ...(of.length > 0 ? of : [operations(client, server)]),
  ];
}
