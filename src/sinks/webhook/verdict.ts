import { withoutSecrets } from "../sink-fault.js";
import type { Answer } from "./post.js";

/** A receiver may ask for a pause, but not for longer than this. */
const RETRY_AFTER_MAX_MS = 3_600_000;
const REASON_MAX = 160;

/** What to make of an answer that is no success. `too-large`: of less it may take one. */
export interface Verdict {
  readonly kind: "again" | "too-large" | "refused";
  /** What the receiver asked for; 0 when it did not. */
  readonly pauseMs: number;
  readonly message: string;
}

/** Undefined for success. `nowMs` is wall clock. [RFC 9110 §15] */
export function verdictOf(answer: Answer, nowMs: number, secrets: readonly string[]): Verdict | undefined {
  const { status } = answer;
  if (status >= 200 && status < 300) return undefined;
  const said = withoutSecrets(answer.text, secrets).trim().slice(0, REASON_MAX);
  const message = `it answered ${status}${said === "" ? "" : ` "${said}"`}: ${adviceFor(status)}`;
  if (status === 413) return { kind: "too-large", pauseMs: 0, message };
  if (status < 500 && !PASSING.has(status)) return { kind: "refused", pauseMs: 0, message };
  return { kind: "again", pauseMs: pauseOf(answer.retryAfter, nowMs), message };
}

/** Below 500, but no matter of what was sent. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

function adviceFor(status: number): string {
  if (status >= 500) return "see the receiver";
  if (status >= 300 && status < 400) return "a redirect is not followed; set url to where it leads";
  if (status === 401 || status === 403) return "see token, signingKey and the certificate of the sensor";
  if (status === 404 || status === 405 || status === 410) return "see the path in url";
  if (status === 413) return "a single record is too much for it; see the limit of the receiver";
  if (PASSING.has(status)) return "it takes more later";
  return "see the log of the receiver";
}

/** Seconds, or a date. [RFC 9110 §10.2.3] */
function pauseOf(retryAfter: string | undefined, nowMs: number): number {
  if (retryAfter === undefined) return 0;
  const isDate = /^[A-Z][a-z]{2}, /.test(retryAfter);
  const ms = isDate ? Date.parse(retryAfter) - nowMs : Number(retryAfter) * 1000;
  return Number.isNaN(ms) ? 0 : Math.min(RETRY_AFTER_MAX_MS, Math.max(0, ms));
}
