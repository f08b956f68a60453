import type { CertificateFacts } from "../core/certificate.js";
import type { PacketTime } from "../core/packet-time.js";
import type { Session } from "./sensor-event.js";

/**
 * What a TLS connection shows in the clear. `hello`: what the server chose; `certificate`: what it shows; `records`:
 * the version in the records of a connection of which nobody saw the beginning.
 */
export interface TlsSeen {
  readonly type: "tls";
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly session: Session;
  readonly stage: "hello" | "certificate" | "records";
  /** `TLS 1.2`. */
  readonly version: string | undefined;
  /** Registered name of the cipher suite; its number in hexadecimal where it has none here. */
  readonly cipherSuite: string | undefined;
  readonly certificate: CertificateFacts | undefined;
}
