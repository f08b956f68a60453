import { type ClientMessage, clientMessageSchema } from "./messages.js";

/** What a client hears whose message is none; what it said is not repeated. */
export const clientMessageFault = 'a message is {"type":"subscribe"} with `after` and `filter` where wanted, as JSON';

/** What a client said; undefined when it is no message. */
export function readClientMessage(text: string): ClientMessage | undefined {
  try {
    const { success, data } = clientMessageSchema.safeParse(JSON.parse(text));
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}
