import type { Flow } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import type { Session } from "../contracts/sensor-event.js";
import type { TlsSeen } from "../contracts/tls-event.js";
import { u8 } from "../core/bytes.js";
import type { CertificateFacts } from "../core/certificate.js";
import type { Packet } from "../core/packet.js";

/** Flows of which a version is kept until it is known whether they are TLS at all. */
const NOTED_MAX = 16_384;
/** First and last type of a record [RFC 8446 §5.1], and the first byte of all versions. */
const RECORD = { first: 20, last: 23, major: 3, headerBytes: 5 } as const;
/** By the second byte of the version in a record, which later versions leave at that of TLS 1.2. */
const OLD_VERSIONS = ["SSL 3.0", "TLS 1.0", "TLS 1.1"] as const;

interface TlsPduBody {
  readonly handshakeType?: string;
  readonly version?: string;
  readonly cipherSuite?: string;
  readonly cipherSuiteName?: string;
  readonly certificate?: CertificateFacts;
}

/** Tells what servers choose and show in TLS, and of connections under way the version in their records. */
export class TlsReader {
  readonly #emit: (event: TlsSeen) => void;
  /** By flow, until it is TLS, has a hello, or has ended. */
  readonly #noted = new Map<number, string>();

  constructor(emit: (event: TlsSeen) => void) {
    this.#emit = emit;
  }

  /** Hot: once per packet with payload of a flow of no known protocol. */
  payload(flow: Flow, { bytes, payloadAt, payloadEnd }: Packet): void {
    if (!flow.isMidstream || payloadEnd - payloadAt < RECORD.headerBytes) return;
    const type = u8(bytes, payloadAt);
    if (type < RECORD.first || type > RECORD.last || u8(bytes, payloadAt + 1) !== RECORD.major) return;
    const version = OLD_VERSIONS[u8(bytes, payloadAt + 2)];
    if (version !== undefined && this.#noted.size < NOTED_MAX) this.#noted.set(flow.id, version);
  }

  /** Something has changed in the flow, or a second of it has begun. */
  look(flow: Flow, session: Session | undefined, { time, frame, capture }: Pick<Packet, "time" | "frame" | "capture">) {
    if (this.#noted.size === 0 || flow.protocol !== "tls") return;
    const version = this.#noted.get(flow.id);
    if (version === undefined || session === undefined) return;
    this.#noted.delete(flow.id);
    const said = { session, stage: "records", version, cipherSuite: undefined, certificate: undefined } as const;
    this.#emit({ type: "tls", time, frame, capture, ...said });
  }

  pdu({ time, frame, capture, direction, body, flow }: Pdu, session: Session): void {
    this.#noted.delete(flow.id);
    const { handshakeType, version, cipherSuite, cipherSuiteName, certificate } = body as TlsPduBody;
    if (direction !== "toClient") return;
    const isHello = handshakeType === "serverHello";
    if (!isHello && (handshakeType !== "certificate" || certificate === undefined)) return;
    this.#emit({
      type: "tls",
      time,
      frame,
      capture,
      session,
      stage: isHello ? "hello" : "certificate",
      version,
      cipherSuite: cipherSuiteName ?? cipherSuite,
      certificate,
    });
  }

  end(flow: Flow, session: Session | undefined): void {
    this.look(flow, session, { time: flow.lastTime, frame: flow.lastFrame, capture: flow.lastCapture });
    this.#noted.delete(flow.id);
  }
}
