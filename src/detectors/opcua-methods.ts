import type { OpcuaItem } from "../contracts/opcua-event.js";

/** A method of the standard: what it is called and what it does, where that is dangerous. */
interface Method {
  readonly name: string;
  readonly danger?: string;
}

const RESTART = "can stop or restart the server";
const REPEAT = "makes the server send everything again";
const TRUST = "changes whom the server trusts";
const FILE = "puts files into the server, which may be a program or its firmware";

/** By node id, on their type and on the server's own object. [OPC 10000-6 §A.3] */
const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ["i=12886", { name: "RequestServerStateChange", danger: RESTART }],
  ["i=12883", { name: "RequestServerStateChange", danger: RESTART }],
  ["i=12873", { name: "ResendData", danger: REPEAT }],
  ["i=12871", { name: "ResendData", danger: REPEAT }],
  ["i=13737", { name: "UpdateCertificate", danger: TRUST }],
  ["i=12740", { name: "ApplyChanges", danger: TRUST }],
  ["i=12548", { name: "AddCertificate", danger: TRUST }],
  ["i=12550", { name: "RemoveCertificate", danger: TRUST }],
  ["i=12546", { name: "CloseAndUpdate", danger: TRUST }],
  ["i=11580", { name: "Open (file)", danger: FILE }],
  ["i=11588", { name: "Write (file)", danger: FILE }],
  ["i=13390", { name: "CreateFile", danger: FILE }],
  ["i=11492", { name: "GetMonitoredItems" }],
  ["i=3875", { name: "ConditionRefresh" }],
  ["i=12912", { name: "ConditionRefresh2" }],
]);

const BY_NAME: ReadonlyMap<string, Method> = new Map([...METHODS.values()].map((method) => [method.name, method]));
const HARMLESS: ReadonlySet<string> = new Set(["GetMonitoredItems", "ConditionRefresh", "ConditionRefresh2"]);

/** It moves files: `Open (file)`, `Write (file)`, `CreateFile`. */
export function isFileMethod(item: OpcuaItem): boolean {
  return methodOf(item)?.danger === FILE;
}

/** The name of a method, with its node id. */
export function methodName(item: OpcuaItem): string {
  const name = methodOf(item)?.name ?? item.browseName;
  return name === undefined ? `method ${item.name}` : `${name} (${item.name})`;
}

/** What is dangerous about it, as it follows `the method`; undefined when nothing is known. */
export function dangerOf(item: OpcuaItem): string | undefined {
  return methodOf(item)?.danger;
}

/** It changes nothing, and only asks about subscriptions or alarms. */
export function isHarmless(item: OpcuaItem): boolean {
  return HARMLESS.has(methodOf(item)?.name ?? "");
}

/** Makes the server tell all its alarms again. */
export function isConditionRefresh(item: OpcuaItem): boolean {
  return methodOf(item)?.name.startsWith("ConditionRefresh") === true;
}

function methodOf({ name, browseName }: OpcuaItem): Method | undefined {
  return METHODS.get(name) ?? BY_NAME.get((browseName ?? "").replace(/^\d+:/, ""));
}
