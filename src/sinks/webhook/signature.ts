import { createHmac } from "node:crypto";

const PREFIX = "whsec_";

/** What of a request is signed. */
export interface SignedRequest {
  /** The same when it is sent again. */
  readonly id: string;
  /** Wall clock in seconds. */
  readonly timestamp: number;
  readonly body: string;
}

/** Headers that let a receiver tell who sent it, and when. As the Standard Webhooks have it. [RFC 2104] */
export function signatureHeaders({ id, timestamp, body }: SignedRequest, key: string): Record<string, string> {
  const bytes = key.startsWith(PREFIX) ? Buffer.from(key.slice(PREFIX.length), "base64") : Buffer.from(key);
  const mac = createHmac("sha256", bytes).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": String(timestamp), "webhook-signature": `v1,${mac}` };
}
