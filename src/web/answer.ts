import type { ServerResponse } from "node:http";

/** What a route answers. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Codes of what was wrong with a request; public API. */
export type RefusalCode =
  | "BODY_NOT_ALLOWED"
  | "INTERNAL"
  | "METHOD_NOT_ALLOWED"
  | "NOT_FOUND"
  | "ORIGIN_REFUSED"
  | "QUERY_INVALID"
  | "ROLE_TOO_LOW"
  | "STORE_FAILED"
  | "STREAM_FULL"
  | "STREAM_VERSION"
  | "UNAUTHORISED"
  | "UPGRADE_REQUIRED";

/** JSON with keys as given. */
export function jsonAnswer(value: unknown): Answer {
  return { status: 200, type: "application/json", body: JSON.stringify(value) };
}

/** Says no, in words that repeat nothing of the request. */
export function refusal(
  status: number,
  code: RefusalCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, type: "application/json", body: JSON.stringify({ error: { code, message } }), headers };
}

const ALWAYS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
} as const;

/** Headers of an answer; over TLS browsers are told to stay with it. */
export function headersOf({ type, body, headers }: Answer, isTls: boolean): Record<string, string> {
  return {
    ...ALWAYS,
    ...(isTls ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Length": String(Buffer.byteLength(body)),
    ...headers,
  };
}

/** Sends an answer. */
export function sendAnswer(response: ServerResponse, answer: Answer, isTls: boolean): void {
  response.writeHead(answer.status, headersOf(answer, isTls));
  response.end(answer.body);
}
