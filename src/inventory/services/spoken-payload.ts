import type { ServiceFactKind, SpokenService } from "../../contracts/service-event.js";

/** Payload of one packet, borrowed: bytes from `at` to `end`. */
export interface SpokenPayload {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly end: number;
  readonly isFromServer: boolean;
}

/** Told what shows; the same fact may be told again. */
export type FactTeller = (fact: ServiceFactKind, value: string) => void;

/** One session of a service that was recognised. Bytes are anybody's: what does not fit shows nothing. */
export interface ServiceTalk {
  readonly service: SpokenService;
  /** False: nothing that follows can show more. */
  read(payload: SpokenPayload, tell: FactTeller): boolean;
}
