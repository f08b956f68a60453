/** What a hello made for a test is to say; every list is of numbers as on the wire. */
export interface HelloWish {
  readonly legacyVersion?: number;
  readonly random?: Uint8Array;
  readonly sessionIdentifier?: Uint8Array;
  readonly cipherSuites?: readonly number[];
  readonly compressions?: readonly number[];
  /** Type and content, in order; undefined for a hello that ends before them. */
  readonly extensions?: readonly (readonly [number, Uint8Array])[] | undefined;
}

export const bytesOf = (...parts: readonly (number | Uint8Array)[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === "number" ? Uint8Array.of(part) : part))));

const number = (value: number, size: number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, i) => (value >> (8 * (size - 1 - i))) & 0xff);

/** The content with its length before it. */
export const vector = (lengthSize: 1 | 2 | 3, ...parts: readonly (number | Uint8Array)[]): Uint8Array => {
  const content = bytesOf(...parts);
  return bytesOf(number(content.length, lengthSize), content);
};

export const words = (...values: readonly number[]): Uint8Array => bytesOf(...values.map((value) => number(value, 2)));

export const record = (type: number, content: Uint8Array, version = 0x0303): Uint8Array =>
  bytesOf(type, words(version), vector(2, content));

export const message = (type: number, content: Uint8Array): Uint8Array => bytesOf(type, vector(3, content));

export const handshake = (type: number, content: Uint8Array, version?: number): Uint8Array =>
  record(22, message(type, content), version);

const extensionList = (extensions: HelloWish["extensions"]): Uint8Array =>
  extensions === undefined
    ? new Uint8Array(0)
    : vector(2, ...extensions.map(([type, content]) => bytesOf(words(type), vector(2, content))));

/** Content of a ClientHello. */
export const clientHello = (wish: HelloWish): Uint8Array =>
  bytesOf(
    words(wish.legacyVersion ?? 0x0303),
    wish.random ?? new Uint8Array(32).fill(0xc1),
    vector(1, wish.sessionIdentifier ?? new Uint8Array(0)),
    vector(2, words(...(wish.cipherSuites ?? [0x1301]))),
    vector(1, ...(wish.compressions ?? [0])),
    extensionList(wish.extensions),
  );

/** Content of a ServerHello; the first cipher suite is the one chosen. */
export const serverHello = (wish: HelloWish): Uint8Array =>
  bytesOf(
    words(wish.legacyVersion ?? 0x0303),
    wish.random ?? new Uint8Array(32).fill(0x5e),
    vector(1, wish.sessionIdentifier ?? new Uint8Array(0)),
    words(wish.cipherSuites?.[0] ?? 0x1301),
    wish.compressions?.[0] ?? 0,
    extensionList(wish.extensions),
  );

/** Extensions as `[type, content]`. */
export const extension = {
  serverName: (name: string) => [0, vector(2, 0, vector(2, Buffer.from(name)))],
  groups: (...groups: readonly number[]) => [10, vector(2, words(...groups))],
  schemes: (...schemes: readonly number[]) => [13, vector(2, words(...schemes))],
  alpn: (...protocols: readonly (string | Uint8Array)[]) => [
    16,
    vector(2, ...protocols.map((protocol) => vector(1, Buffer.from(protocol as string)))),
  ],
  ticket: (...content: readonly number[]) => [35, bytesOf(...content)],
  versions: (...versions: readonly number[]) => [43, vector(1, words(...versions))],
  version: (version: number) => [43, words(version)],
  empty: (type: number) => [type, new Uint8Array(0)],
} as const satisfies Record<string, (...values: never[]) => readonly [number, Uint8Array]>;

/** Content of a Certificate message up to TLS 1.2. */
export const certificates = (...chain: readonly Uint8Array[]): Uint8Array =>
  vector(3, ...chain.map((der) => vector(3, der)));

export const alert = (level: number, description: number, version?: number): Uint8Array =>
  record(21, Uint8Array.of(level, description), version);

export const changeCipherSpec = record(20, Uint8Array.of(1));

/** An encrypted record, its bytes such that they look like nothing. */
export const encrypted = (length: number, version?: number): Uint8Array =>
  record(
    23,
    Uint8Array.from({ length }, (_, i) => 0x80 | (i * 37)),
    version,
  );

/** Random of a HelloRetryRequest. */
export const retryRandom = new Uint8Array(
  Buffer.from("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c", "hex"),
);
