import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import { refusal } from "./answer.js";
import { Refused } from "./refused.js";
import { schemaRefusal } from "./schema-refusal.js";

const READ_MS = 30_000;
const JSON_TYPE = /^application\/json *(; *charset="?utf-8"? *)?$/i;
const close = { headers: { Connection: "close" } } as const;
const text = new TextDecoder("utf-8", { fatal: true });

/** Whether something follows the headers of a request. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return (headers["content-length"] ?? "0") !== "0" || headers["transfer-encoding"] !== undefined;
}

/** A body in pieces as they come, for what is not held in memory. Throws Refused once it is too large. */
export async function* bodyPieces(request: IncomingMessage, bytesMax: number): AsyncGenerator<Uint8Array> {
  const tooLarge = new Refused(refusal(413, "BODY_TOO_LARGE", `a body has at most ${bytesMax} bytes here`, close));
  if (Number(request.headers["content-length"] ?? 0) > bytesMax) throw tooLarge;
  let bytes = 0;
  try {
    // What is refused half way is still answered: the connection stays until then.
    for await (const piece of request.iterator({ destroyOnReturn: false })) {
      bytes += (piece as Buffer).length;
      if (bytes > bytesMax) throw tooLarge;
      yield piece as Buffer;
    }
  } catch (error) {
    // Whoever sent it has gone, or was too slow.
    throw error instanceof Refused ? error : new Refused(refusal(400, "BODY_INVALID", "the body has no end", close));
  }
}

/** A body as JSON that fits. Throws Refused, with the place of what does not. */
export async function readJsonBody(request: IncomingMessage, schema: z.ZodType, bytesMax: number): Promise<unknown> {
  const { "content-type": type = "", "content-encoding": encoding } = request.headers;
  if (!JSON_TYPE.test(type) || encoding !== undefined) {
    const message = "send application/json in UTF-8, not compressed";
    throw new Refused(refusal(415, "TYPE_UNSUPPORTED", message, hasBody(request) ? close : {}));
  }
  const late = setTimeout(() => request.destroy(), READ_MS);
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of bodyPieces(request, bytesMax)) pieces.push(piece);
  } finally {
    clearTimeout(late);
  }
  const { data, error } = schema.safeParse(jsonOf(Buffer.concat(pieces)));
  if (error !== undefined) throw new Refused(schemaRefusal("BODY_INVALID", schema, error));
  return data;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(text.decode(bytes));
  } catch {
    throw new Refused(refusal(400, "BODY_INVALID", "the body is no JSON"));
  }
}
