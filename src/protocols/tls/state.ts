import type { FlowHints } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import type { ByteBudget } from "../../core/byte-budget.js";
import type { JsonObject } from "../../core/json.js";
import { HandshakeAssembly } from "./handshake-assembly.js";
import { type Offer, offerBytes } from "./offer.js";
import { codePoint, versionName } from "./tables.js";

/** HTTPS, its usual second port, MQTT, OPC UA and Modbus over TLS. */
export const TLS_PORTS = [443, 8443, 8883, 4843, 802] as const;

/**
 * A hello that is well-formed to its last byte is proof. Encrypted records have nothing but headers: random bytes make
 * one in 2^26 times, so two in a chain are enough on a registered port, and three elsewhere.
 */
export const EVIDENCE_NEEDED = { onPort: 2, elsewhere: 3 } as const;

const EVIDENCE_MAX = 1000;
/** Kept of a text for the summary, in characters. */
const TEXT_MAX = 255;

/** What the hellos agreed on, for the summary. */
interface Agreed {
  cipherSuite: number | undefined;
  sni: string | undefined;
  alpn: string | undefined;
  ja4: string | undefined;
  isResumed: boolean | undefined;
}

/** All that is known of one TLS connection. */
export class TlsState {
  readonly isOnPort: boolean;
  isConfirmed = false;
  evidence = 0;
  /** Bit per side: bytes were lost, and nothing but what looks like a record is taken for the start of one. */
  strictSides = 0;
  /** Bit per side: a ChangeCipherSpec of which it is not known yet whether it means anything. */
  changedSides = 0;
  /** Bit per side: bytes were lost, so what follows may be in the middle of anything. */
  gapSides = 0;
  server: Side | -1;
  /** A hello has shown it. */
  isServerTold = false;
  /** Number on the wire, once the server has chosen; 0 before. */
  version = 0;
  isClientHelloSeen = false;
  /** What the client offered, until the server has answered. */
  offer: Offer | undefined = undefined;
  readonly assemblies: readonly [HandshakeAssembly, HandshakeAssembly];
  readonly agreed: Agreed = {
    cipherSuite: undefined,
    sni: undefined,
    alpn: undefined,
    ja4: undefined,
    isResumed: undefined,
  };

  clientHellos = 0;
  serverHellos = 0;
  certificates = 0;
  alerts = 0;
  /** Handshake messages of which not all was there, or not all could be held. */
  partialMessages = 0;
  /** Encrypted records seen before their side was given up on. */
  encryptedRecords = 0;
  isClientCertificateRequested: boolean | undefined = undefined;

  readonly #budget: ByteBudget;
  #offerBytes = 0;
  #textBytes = 0;
  readonly #opaqueSinceFrame: [number, number] = [0, 0];

  constructor({ ports, handshakeServer, portServer, budget }: FlowHints) {
    this.isOnPort = ports.some((port) => TLS_PORTS.some((known) => known === port));
    this.server = portServer ?? handshakeServer ?? -1;
    this.#budget = budget;
    this.assemblies = [new HandshakeAssembly(budget), new HandshakeAssembly(budget)];
  }

  addEvidence(amount: number): void {
    if (this.evidence < EVIDENCE_MAX) this.evidence += amount;
    const needed = this.isOnPort ? EVIDENCE_NEEDED.onPort : EVIDENCE_NEEDED.elsewhere;
    if (this.evidence >= needed) this.isConfirmed = true;
  }

  /** Keeps the offer if there is room for it. */
  keepOffer(offer: Offer): void {
    this.dropOffer();
    const bytes = offerBytes(offer);
    if (bytes === 0 || !this.#budget.take(bytes)) return;
    this.#offerBytes = bytes;
    this.offer = offer;
  }

  dropOffer(): void {
    this.#budget.give(this.#offerBytes);
    this.#offerBytes = 0;
    this.offer = undefined;
  }

  /** Keeps a text for the summary in place of the one before, shortened if need be, and not if there is no room. */
  keepText(key: "sni" | "alpn" | "ja4", text: string | undefined): void {
    const before = bytesOf(this.agreed[key]);
    this.#budget.give(before);
    this.#textBytes -= before;
    const kept = text?.slice(0, TEXT_MAX);
    const isKept = this.#budget.take(bytesOf(kept));
    this.agreed[key] = isKept ? kept : undefined;
    if (isKept) this.#textBytes += bytesOf(kept);
  }

  /** Bytes of this side are gone: nobody is blamed for what does not fit any more. */
  lose(side: Side): void {
    this.strictSides |= 1 << side;
    this.gapSides |= 1 << side;
    this.dropOffer();
    const assembly = this.assemblies[side];
    assembly.clear();
    assembly.skipBytes = 0;
  }

  noteOpaque(side: Side, frame: number): void {
    if (this.#opaqueSinceFrame[side] === 0) this.#opaqueSinceFrame[side] = frame;
  }

  /** What the flow holds of the budget. */
  release(): void {
    this.dropOffer();
    this.#budget.give(this.#textBytes);
    this.#textBytes = 0;
    for (const assembly of this.assemblies) assembly.clear();
  }

  summary(): JsonObject {
    const server = this.server === -1 ? 1 : this.server;
    const { cipherSuite } = this.agreed;
    const [toServer, toClient] = [this.#opaqueSinceFrame[1 - server], this.#opaqueSinceFrame[server]];
    return {
      version: this.version === 0 ? undefined : versionName(this.version),
      cipherSuite: cipherSuite === undefined ? undefined : codePoint(cipherSuite),
      sni: this.agreed.sni,
      alpn: this.agreed.alpn,
      ja4: this.agreed.ja4,
      isResumed: this.agreed.isResumed,
      isClientCertificateRequested: this.isClientCertificateRequested,
      opaqueSinceFrame: {
        toServer: toServer === 0 ? undefined : toServer,
        toClient: toClient === 0 ? undefined : toClient,
      },
      clientHellos: this.clientHellos,
      serverHellos: this.serverHellos,
      certificates: this.certificates,
      alerts: this.alerts,
      encryptedRecords: this.encryptedRecords,
      partialMessages: this.partialMessages,
    };
  }
}

/** What it takes to keep the text. */
function bytesOf(text: string | undefined): number {
  return text === undefined ? 0 : 2 * text.length;
}
