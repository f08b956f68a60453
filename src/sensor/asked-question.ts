import { type ServicePort, servicePorts } from "../catalog/service-ports.js";
import type { OperationEffect, PolicyOperation } from "../contracts/policy.js";
import { SensorFault } from "../core/fault.js";
import type { PacketTime } from "../core/packet-time.js";
import { parseNetwork } from "../policy/ip-network.js";
import { parsePointRange } from "../policy/point-range.js";
import { decoders } from "../protocols/index.js";
import { type KnownEnd, type PolicyQuestion, sessionOf } from "./policy-question.js";

/** A question to a policy in the words of a person. */
export interface AskedWords {
  readonly from: string;
  readonly to: string;
  readonly service: string;
  readonly operation?: string | undefined;
  readonly unit?: number | undefined;
  readonly sni?: string | undefined;
  readonly vlan?: number | undefined;
  readonly time: PacketTime;
}

const EFFECTS: readonly OperationEffect[] = [
  ...(["read", "write", "engineer", "diagnose", "identify", "call", "manage", "command"] as const),
];
const MAC = /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i;

/** Throws a SensorFault USAGE for words that ask nothing. */
export function questionFrom(words: AskedWords): PolicyQuestion {
  const { over, port, protocol } = serviceOf(words.service);
  const session = sessionOf({
    client: endFrom(words.from),
    server: { ...endFrom(words.to), port },
    transport: over,
    protocol,
    serverName: words.sni,
    vlans: words.vlan === undefined ? [] : [words.vlan],
    time: words.time,
  });
  const operation = words.operation === undefined ? undefined : operationFrom(words.operation, protocol, words.unit);
  return { session, time: words.time, operations: operation === undefined ? [] : [operation] };
}

/** An end by its address, MAC or asset id. */
export function endFrom(text: string): KnownEnd {
  if (text.startsWith("a:ip:")) return { asset: text, ip: text.slice("a:ip:".length) };
  if (text.startsWith("a:")) return { asset: text.toLowerCase() };
  if (MAC.test(text)) return { mac: text.toLowerCase() };
  if (!text.includes("/") && parseNetwork(text) !== undefined) return { ip: text };
  throw new SensorFault("USAGE", `"${text}" is no address, MAC or asset id: ask as in --from 10.20.0.5`);
}

function serviceOf(text: string): ServicePort & { readonly protocol: string | undefined } {
  const match = /^(tcp|udp)\/(\d{1,5})$/.exec(text);
  if (match !== null) return { over: match[1] === "udp" ? "udp" : "tcp", port: Number(match[2]), protocol: undefined };
  const known = servicePorts.get(text)?.[0];
  if (known === undefined) {
    throw new SensorFault("USAGE", `"${text}" is no service: ask as in --service modbus or --service tcp/502`);
  }
  return { ...known, protocol: decoders.some(({ doc }) => doc.id === text) ? text : undefined };
}

/** `write hr 40-47 = 5`, `call ns=2;s=Start`, `read`. */
function operationFrom(text: string, protocol: string | undefined, unit: number | undefined): PolicyOperation {
  const [, name, place = "", value] = /^(\w+)(?:\s+(.*?))?(?:\s+=\s+(-?[\d.]+))?$/.exec(text.trim()) ?? [];
  const effect = EFFECTS.find((known) => known === name);
  if (effect === undefined || protocol === undefined) {
    throw new SensorFault(
      "USAGE",
      effect === undefined
        ? `"${text}" is no operation: ask as in --operation "write 40-47", with one of ${EFFECTS.join(", ")}`
        : "an operation is of a protocol: ask with --service modbus, opcua or mqtt",
    );
  }
  const values = value === undefined ? undefined : [Number(value)];
  if (protocol !== "modbus") return { protocol, effect, point: place === "" ? undefined : place, values };
  const range = place === "" ? undefined : parsePointRange(place);
  if (place !== "" && range === undefined) {
    throw new SensorFault("USAGE", `"${place}" are no addresses: ask as in --operation "write hr 40-47"`);
  }
  const points = range === undefined ? undefined : ([range.from, range.to] as const);
  return { protocol, effect, unit, table: range?.table, points, values };
}
