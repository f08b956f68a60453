import type { OpcuaClientEntity, OpcuaHabits, OpcuaPointEntity } from "../../src/contracts/opcua-baseline.js";
import { SCADA, TANK } from "../sensor/opcua-plant.js";

/** The station as a client of the tank, with these habits. */
export function knownClient(habits: OpcuaHabits): OpcuaClientEntity {
  const [client, server] = [`a:${SCADA.mac}`, `a:${TANK.mac}`];
  return {
    kind: "ua.client",
    key: `${client}>${server}`,
    src: "learned",
    state: "ok",
    n: 500,
    hours: 3,
    days: 1,
    first: "2026-01-04T08:00:00.000000Z",
    last: "2026-01-04T11:00:00.000000Z",
    client,
    server,
    habits,
    faults: 0,
  };
}

/** A node of the tank, learned in a hundred hours. */
export function knownNode(node: string, over: Partial<OpcuaPointEntity> = {}): OpcuaPointEntity {
  const server = `a:${TANK.mac}`;
  const { src, state, first, last } = knownClient({});
  const seen = { key: `${server}/${node}`, src, state, n: 5000, hours: 100, days: 5, first, last };
  return { kind: "ua.point", ...seen, server, node, dataType: "Double", values: "analog", low: 10, high: 90, ...over };
}
