import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/** What a route answers. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Codes of what was wrong with a request; public API. */
export const refusalCodes = [
  "ACCESS_FAILED",
  "BASELINE_FAILED",
  "BODY_INVALID",
  "BODY_NOT_ALLOWED",
  "BODY_TOO_LARGE",
  "CONFLICT",
  "HEADER_MISSING",
  "HOST_REFUSED",
  "INTERNAL",
  "LOGIN_FAILED",
  "LOGIN_LATER",
  "METHOD_NOT_ALLOWED",
  "NOT_FOUND",
  "ORIGIN_REFUSED",
  "PASSWORD_UNFIT",
  "PERSON_NEEDED",
  "QUERY_INVALID",
  "REQUEST_INVALID",
  "ROLE_TOO_LOW",
  "SETUP_CODE_INVALID",
  "STORE_FAILED",
  "STREAM_FULL",
  "STREAM_VERSION",
  "TYPE_UNSUPPORTED",
  "UNAUTHORISED",
  "UPGRADE_REQUIRED",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** What else a refusal tells. */
export interface RefusalNote {
  readonly headers?: Readonly<Record<string, string>>;
  /** Which key of query or body is meant, as `filter.kinds.0`. */
  readonly place?: string | undefined;
}

/** JSON with keys as given. */
export function jsonAnswer(value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, type: "application/json", body: JSON.stringify(value), headers };
}

/** Says no, in words that repeat nothing of the request. */
export function refusal(
  status: number,
  code: RefusalCode,
  message: string,
  { headers = {}, place }: RefusalNote = {},
): Answer {
  return { status, type: "application/json", body: JSON.stringify({ error: { code, message, place } }), headers };
}

const ALWAYS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
} as const;

const TEXT = /^text\/|[/+](json|xml)$/;

/** Headers of an answer; over TLS browsers are told to stay with it. */
export function headersOf({ type, body, headers }: Answer, isTls: boolean): Record<string, string> {
  return {
    ...ALWAYS,
    ...(isTls ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
    "Content-Type": TEXT.test(type) || type.includes("; version=") ? `${type}; charset=utf-8` : type,
    "Content-Length": String(Buffer.byteLength(body)),
    ...headers,
  };
}

/** Sends an answer. */
export function sendAnswer(response: ServerResponse, answer: Answer, isTls: boolean): void {
  const headers: OutgoingHttpHeaders = headersOf(answer, isTls);
  // What has not changed is not sent again, and keeps its type and length.
  if (answer.status === 304) for (const name of ["Content-Type", "Content-Length"]) delete headers[name];
  response.writeHead(answer.status, headers);
  response.end(answer.body);
}
