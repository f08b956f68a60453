import type { JsonObject } from "../../core/json.js";
import type { ServiceMessage } from "./services/service-message.js";
import { TYPE_ID } from "./tables.js";

/** Whether the service opens, activates or closes a session. */
export function isSessionService(typeId: number): boolean {
  return typeId >= TYPE_ID.createSessionRequest && typeId <= TYPE_ID.closeSessionResponse;
}

/** Longer texts of the wire are cut in what is kept of them. */
const TEXT_MAX = 256;

/** The sessions of one connection: how many, and who is behind the latest [OPC 10000-4 §5.7]. */
export class Session {
  #created = 0;
  #activated = 0;
  #refused = 0;
  #closed = 0;
  #sessionName: string | undefined;
  #sessionId: string | undefined;
  #applicationUri: string | undefined;
  #tokenKind: string | undefined;
  #userName: string | undefined;

  /** A message for which `isSessionService` holds, with its body. */
  note({ typeId, serviceResult, body = {} }: ServiceMessage): void {
    const isGood = serviceResult < 0x40000000;
    switch (typeId) {
      case TYPE_ID.createSessionRequest: {
        const client = body.clientDescription as JsonObject | undefined;
        this.#sessionName = textOf(body.sessionName);
        this.#applicationUri = textOf(client?.applicationUri);
        return;
      }
      case TYPE_ID.createSessionResponse:
        if (!isGood) return;
        this.#created++;
        this.#sessionId = textOf(body.sessionId);
        return;
      case TYPE_ID.activateSessionRequest: {
        const token = body.userIdentityToken as JsonObject | undefined;
        this.#tokenKind = textOf(token?.tokenKind);
        this.#userName = textOf(token?.userName);
        return;
      }
      case TYPE_ID.activateSessionResponse:
        if (isGood) this.#activated++;
        else this.#refused++;
        return;
      case TYPE_ID.closeSessionResponse:
        if (isGood) this.#closed++;
        return;
      default:
    }
  }

  summary(): JsonObject | undefined {
    if (this.#sessionName === undefined && this.#sessionId === undefined && this.#tokenKind === undefined) {
      return undefined;
    }
    return {
      created: this.#created,
      activated: this.#activated,
      refused: this.#refused,
      closed: this.#closed,
      sessionName: this.#sessionName,
      sessionId: this.#sessionId,
      applicationUri: this.#applicationUri,
      tokenKind: this.#tokenKind,
      userName: this.#userName,
    };
  }
}

function textOf(value: JsonObject[string]): string | undefined {
  if (typeof value !== "string") return undefined;
  return value.length <= TEXT_MAX ? value : value.slice(0, TEXT_MAX);
}
