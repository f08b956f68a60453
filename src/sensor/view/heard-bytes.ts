import type { DecodeOut, Decoder } from "../../contracts/decoder.js";

/** The first bytes of a message, and how many were sent. */
export interface MessageBytes {
  readonly bytes: Uint8Array;
  readonly lengthBytes: number;
}

/** Remembers the bytes of which decoders make bodies, as long as the bodies live. */
export class HeardBytes {
  readonly decoders: readonly Decoder[];
  readonly #bytesMax: number;
  readonly #ofBody = new WeakMap<object, MessageBytes>();

  /** Of each message `bytesMax` are kept at most. */
  constructor(decoders: readonly Decoder[], bytesMax: number) {
    this.#bytesMax = bytesMax;
    this.decoders = decoders.map((decoder) => this.#heard(decoder));
  }

  /** Of a message of several parts, those of the last one. */
  of(body: object): MessageBytes | undefined {
    return this.#ofBody.get(body);
  }

  #heard(decoder: Decoder): Decoder {
    const decode: Decoder["decode"] = (bytes, at, end, context, state, out) => {
      const kept = { bytes: bytes.slice(at, Math.min(end, at + this.#bytesMax)), lengthBytes: end - at };
      const lengthBytes = kept.lengthBytes + context.missingBytes;
      const hearing: DecodeOut<object> = {
        wantsBody: out.wantsBody,
        pdu: (body, anomalies) => {
          if (body !== undefined) this.#ofBody.set(body, { ...kept, lengthBytes });
          out.pdu(body, anomalies);
        },
        serverIs: (side) => out.serverIs(side),
        opaque: () => out.opaque(),
      };
      decoder.decode(bytes, at, end, context, state, hearing);
    };
    return { ...decoder, decode };
  }
}
