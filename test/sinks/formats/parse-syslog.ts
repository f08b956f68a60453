import assert from "node:assert";

export interface SyslogMessage {
  readonly facility: number;
  readonly severity: number;
  readonly timestamp: string;
  readonly hostname: string;
  readonly appName: string;
  readonly procId: string;
  readonly msgId: string;
  readonly elements: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly hasMark: boolean;
  readonly message: string;
}

/** By the grammar of [RFC 5424 §6], to the letter; throws where a message is against it. */
export function parseSyslog(text: string): SyslogMessage {
  const at = { rest: text };
  const pri = Number(take(at, /^<(0|[1-9]\d{0,2})>/));
  assert(pri <= 191, "PRI");
  take(at, /^(1) /);
  const timestamp = take(at, /^(\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)|-) /);
  const hostname = take(at, /^([!-~]{1,255}) /);
  const appName = take(at, /^([!-~]{1,48}) /);
  const procId = take(at, /^([!-~]{1,128}) /);
  const msgId = take(at, /^([!-~]{1,32}) /);
  const elements = structuredData(at);
  const message = at.rest === "" ? "" : at.rest.slice(1);
  assert(at.rest === "" || at.rest.startsWith(" "), "a space before MSG");
  const hasMark = message.startsWith("\ufeff");
  const head = { facility: pri >> 3, severity: pri & 7, timestamp, hostname, appName, procId, msgId };
  return { ...head, elements, hasMark, message: hasMark ? message.slice(1) : message };
}

function structuredData(at: { rest: string }): Record<string, Record<string, string>> {
  const elements: Record<string, Record<string, string>> = {};
  if (at.rest.startsWith("-")) {
    at.rest = at.rest.slice(1);
    return elements;
  }
  while (at.rest.startsWith("[")) {
    const id = take(at, /^\[([!#-<>-\\^-~]{1,32})/);
    assert(!(id in elements), "an SD-ID twice");
    assert(/^[^@]+(@\d+)?$/.test(id), "SD-ID");
    const parameters: Record<string, string> = {};
    while (at.rest.startsWith(" ")) {
      const name = take(at, /^ ([!#-<>-\\^-~]{1,32})="/);
      parameters[name] = take(at, /^((?:[^"\\\]]|\\["\\\]])*)"/su).replace(/\\(["\\\]])/g, "$1");
    }
    take(at, /^(\])/);
    elements[id] = parameters;
  }
  assert(Object.keys(elements).length > 0, "structured data");
  return elements;
}

export interface OldSyslogMessage {
  readonly facility: number;
  readonly severity: number;
  readonly time: string;
  readonly hostname: string;
  readonly rest: string;
}

/** By [RFC 3164 §4.1]; throws where a message is against it. */
export function parseOldSyslog(text: string): OldSyslogMessage {
  const at = { rest: text };
  const pri = Number(take(at, /^<(0|[1-9]\d{0,2})>/));
  const time = take(at, /^((Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|[12]\d|3[01]) \d\d:\d\d:\d\d) /);
  const hostname = take(at, /^([!-~]+) /);
  return { facility: pri >> 3, severity: pri & 7, time, hostname, rest: at.rest };
}

function take(at: { rest: string }, pattern: RegExp): string {
  const found = pattern.exec(at.rest);
  assert(found !== null, `${pattern} at ${JSON.stringify(at.rest.slice(0, 60))}`);
  at.rest = at.rest.slice(found[0].length);
  return found[1] ?? "";
}
