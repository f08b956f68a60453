import type { JsonObject } from "../../../core/json.js";
import { utf8Text } from "../../../core/utf8.js";

/** The JSON of a state is some 50 bytes long. */
const STATE_BYTES_MAX = 1024;
/** Topics of Sparkplug 2.2, outside the namespace. */
const OLD_PREFIX = "STATE/";

/** The state of a host application; undefined when the payload is not that [ISO/IEC 20237 §6.4.27]. */
export function readState(hostId: string, bytes: Uint8Array, at: number, end: number): JsonObject | undefined {
  if (end - at > STATE_BYTES_MAX) return undefined;
  let state: unknown;
  try {
    state = JSON.parse(utf8Text(bytes, at, end));
  } catch {
    return undefined;
  }
  if (typeof state !== "object" || state === null) return undefined;
  const { online, timestamp } = state as Readonly<Record<string, unknown>>;
  if (typeof online !== "boolean" || typeof timestamp !== "number") return undefined;
  return { hostId, online, timestamp };
}

/** The state of a host application of Sparkplug 2.2: a topic and a word that others may use too, so both must fit. */
export function readOldState(
  topicName: string,
  bytes: Uint8Array,
  at: number,
  end: number,
  missingBytes: number,
): JsonObject | undefined {
  if (!topicName.startsWith(OLD_PREFIX) || end - at + missingBytes > "OFFLINE".length) return undefined;
  const hostId = topicName.slice(OLD_PREFIX.length);
  if (hostId === "" || hostId.includes("/")) return undefined;
  const word = utf8Text(bytes, at, end);
  if (word !== "ONLINE" && word !== "OFFLINE") return undefined;
  return { hostId, online: word === "ONLINE", timestamp: undefined };
}
