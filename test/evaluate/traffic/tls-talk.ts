import type { Part } from "../../sensor/plant.js";
import { parts, tlsHandshake } from "../../sensor/service-messages.js";

const TLS_1_2 = 0x0303;
const CERTIFICATE = 11;
const size = (length: number) => [(length >> 16) & 0xff, (length >> 8) & 0xff, length & 0xff];

/** Hellos, the certificate of the server if it is given, and what nobody can read. */
export function tlsTalk(version = TLS_1_2, certificate: readonly number[] = []): Part[] {
  const entry = [...size(certificate.length), ...certificate];
  const chain = [...size(entry.length), ...entry];
  const message = [CERTIFICATE, ...size(chain.length), ...chain];
  const shown = certificate.length === 0 ? [] : [["server", record(22, message, version)] as const];
  const sealed = Array.from({ length: 40 }, (_, i) => 0x80 | (i * 37));
  const said = (["client", "server"] as const).map((from) => [from, record(23, sealed, version)] as const);
  return parts([...tlsHandshake(version), ...shown, ...said]);
}

function record(type: number, content: readonly number[], version: number): number[] {
  return [type, version >> 8, version & 0xff, ...size(content.length).slice(1), ...content];
}
