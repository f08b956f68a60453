/** 0 opened the connection, 1 was called. */
export type Side = 0 | 1;

/** A port of a host. */
export interface Endpoint {
  /** IPv4 address as an unsigned 32-bit integer; the MAC is 02:00 followed by it. */
  readonly address: number;
  readonly port: number;
  /** IP identification of the last packet sent. */
  identification: number;
}

export function endpoint(address: number, port: number): Endpoint {
  return { address, port, identification: (address * 31 + port) & 0xffff };
}

/** A TCP connection: its ends and where each stands. */
export class Connection {
  readonly #ends: readonly [Endpoint, Endpoint];
  readonly #sequences: [number, number];

  constructor(client: Endpoint, server: Endpoint, firstSequences: readonly [number, number]) {
    this.#ends = [client, server];
    this.#sequences = [firstSequences[0], firstSequences[1]];
  }

  sender(from: Side): Endpoint {
    return this.#ends[from];
  }

  receiver(from: Side): Endpoint {
    return this.#ends[from === 0 ? 1 : 0];
  }

  /** Next sequence number of a side, which is also what the other side acknowledges. */
  sequence(side: Side): number {
    return this.#sequences[side];
  }

  sent(side: Side, sequenceNumbers: number): void {
    this.#sequences[side] = (this.#sequences[side] + sequenceNumbers) >>> 0;
  }
}
