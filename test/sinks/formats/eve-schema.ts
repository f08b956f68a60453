import { isIP } from "node:net";

/**
 * What the JSON schema of Suricata 7 says of the keys that are used. It is closed: other keys are not allowed anywhere
 * but in the metadata of an alert, where each is a list of text.
 */

type Check = (value: unknown) => boolean;
interface Closed {
  readonly [key: string]: Check | Closed;
}

const text: Check = (value) => typeof value === "string";
const integer: Check = (value) => Number.isSafeInteger(value);
const address: Check = (value) => typeof value === "string" && isIP(value) > 0;
const port: Check = (value) => integer(value) && Number(value) >= 0 && Number(value) <= 65_535;

const schema: Closed = {
  timestamp: (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d+[+-]\d+$/.test(String(value)),
  event_type: (value) => value === "alert" || value === "engine",
  flow_id: integer,
  pcap_cnt: integer,
  log_level: text,
  src_ip: address,
  src_port: port,
  dest_ip: address,
  dest_port: port,
  proto: text,
  app_proto: text,
  community_id: text,
  ether: { src_mac: text, dest_mac: text },
  alert: {
    action: (value) => value === "allowed" || value === "blocked",
    gid: integer,
    signature_id: (value) => integer(value) && Number(value) > 0 && Number(value) < 2 ** 32,
    rev: integer,
    signature: text,
    category: text,
    severity: integer,
    metadata: (value) => Object.values(value as object).every((item) => Array.isArray(item) && item.every(text)),
  },
  engine: { error: text, error_code: integer, message: text },
};

/** What an event has against the schema, by path; nothing when it follows it. */
export function faultsOf(event: Readonly<Record<string, unknown>>): readonly string[] {
  const missing = ["timestamp", "event_type"].filter((key) => event[key] === undefined);
  const isWhole = event[String(event.event_type)] !== undefined;
  return [
    ...missing.map((key) => `${key} is missing`),
    ...(isWhole ? [] : ["no body"]),
    ...faultsIn(event, schema, ""),
  ];
}

function faultsIn(value: Readonly<Record<string, unknown>>, closed: Closed, path: string): readonly string[] {
  return Object.entries(value).flatMap(([key, item]) => {
    const rule = closed[key];
    if (rule === undefined) return [`${path}${key} is unknown`];
    if (typeof rule === "function") return rule(item) ? [] : [`${path}${key} is wrong`];
    const isObject = typeof item === "object" && item !== null && !Array.isArray(item);
    return isObject
      ? faultsIn(item as Record<string, unknown>, rule, `${path}${key}.`)
      : [`${path}${key} is no object`];
  });
}
