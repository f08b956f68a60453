import { accessSync, constants } from "node:fs";
import { Secret } from "../sinks/secret.js";
import type { ConfiguredSink, OutletConfiguration } from "./outlet-configuration.js";

/** What is doubtful about a sink before anything is sent. */
export interface OutletNote {
  readonly code: "secret-missing" | "file-missing" | "plain-text";
  readonly message: string;
}

/** What sinks want and is not there for this user on this machine, and what would cross a network in clear text. */
export function outletNotes({ sinks }: OutletConfiguration): readonly OutletNote[] {
  const seen = new Set<string>();
  const entries = sinks.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
  return entries.flatMap(notesOf);
}

function notesOf({ entry, options }: ConfiguredSink): readonly OutletNote[] {
  const notes: OutletNote[] = [];
  const values = Object.entries(options as Readonly<Record<string, unknown>>);
  for (const [name, value] of values) {
    const reason = value instanceof Secret ? missing(value) : undefined;
    if (reason !== undefined) notes.push({ code: "secret-missing", message: `${entry}: ${name}: ${reason}` });
    if (!name.endsWith("File") || typeof value !== "string" || isReadable(value)) continue;
    notes.push({ code: "file-missing", message: `${entry}: ${name}: ${value} cannot be read` });
  }
  const hasSecret = values.some(([name, value]) => value instanceof Secret && name !== "keyPassphrase");
  const url = values.find(([name]) => name === "url")?.[1];
  const hasTls = values.some(([name, value]) => TAKES_TLS.has(name) && value !== undefined && value !== false);
  if (hasSecret && !hasTls && typeof url === "string" && isPlain(url)) {
    notes.push({ code: "plain-text", message: `${entry}: secrets and records cross the network in clear text` });
  }
  return notes;
}

function missing(secret: Secret): string | undefined {
  try {
    secret.reveal();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** With one of these NATS is encrypted, whatever its URL says. */
const TAKES_TLS: ReadonlySet<string> = new Set(["caFile", "certificateFile", "tlsFirst"]);

function isPlain(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  return ["mqtt:", "nats:", "http:"].includes(protocol) && !/^(localhost|127\.|\[::1\])/.test(hostname);
}
