import type { LoginPlace } from "./access/sessions.js";
import { type Answer, refusal } from "./answer.js";
import type { Asked } from "./route.js";

/** Where a login comes from. */
export function loginPlace({ address, request }: Pick<Asked, "address" | "request">): LoginPlace {
  return { address, agent: printable(request.headers["user-agent"] ?? "") };
}

/** Says that a password was not even looked at. */
export function laterRefusal(seconds: number): Answer {
  const headers = { "Retry-After": String(seconds) };
  return refusal(429, "LOGIN_LATER", `too many tries: wait ${seconds} s`, { headers });
}

function printable(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, "?");
}
