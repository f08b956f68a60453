import { formatPacketTime, type PacketTime } from "../../../src/core/packet-time.js";
import { alertRecord } from "../../store/sample-records.js";

const BEGIN_US = 1_763_000_000_000_000;

/** Alert number `i` of a busy plant: 83 clients, 211 servers, 40 kinds, 4000 incidents, one each second. */
export function consoleAlert(i: number) {
  const ts = formatPacketTime((BEGIN_US + i * 1_000_000) as PacketTime);
  const [client, server] = [i % 83, i % 211];
  return alertRecord(`A-${i}`, 1 + (i % 4), {
    detector: `${["modbus", "recon", "opcua", "mqtt"][i % 4]}/detector-${i % 40}`,
    title: `Something unusual ${i % 40}`,
    incident: `I-${i % 4000}`,
    ts,
    lastTs: ts,
    service: ["modbus", "s7comm", "opcua", "mqtt"][i % 4] ?? "",
    actor: { asset: `a:client-${client}`, ip: `10.0.1.${client}`, zone: `cell-${client % 7}` },
    target: { asset: `a:server-${server}`, ip: `10.0.2.${server}`, zone: `cell-${server % 9}` },
    observed: `a:client-${client} wrote ${i} to holding register ${i % 1000} of a:server-${server}, which nobody does`,
    why: "w".repeat(300),
    expected: "e".repeat(150),
  });
}
