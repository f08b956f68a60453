import type { Decoder } from "../../../src/contracts/decoder.js";
import type { Ledger, Side } from "../../../src/contracts/flow.js";
import { decoders } from "../../../src/protocols/index.js";
import type { TlsBody } from "../../../src/protocols/tls/body.js";
import { TcpScript } from "../../tools/tcp-script.js";

const CLIENT_ISN = 1000;
const SERVER_ISN = 5000;
const SEGMENT_BYTES = 1400;

/** What the whole flow layer, with every decoder there is, makes of one conversation. */
interface ReadFlow {
  readonly protocol: string | undefined;
  readonly bodies: readonly TlsBody[];
  readonly directions: readonly string[];
  readonly anomalies: readonly string[];
  readonly ledgers: readonly [Ledger, Ledger];
  readonly summary: Readonly<Record<string, unknown>>;
}

/** Sends the bytes in order, in segments of a usual size; after a SYN unless it is begun in the middle. */
export function readFlow(
  parts: readonly { readonly from: Side; readonly bytes: Uint8Array; readonly isLost?: boolean }[],
  options: { readonly port?: number; readonly isMidstream?: boolean; readonly only?: readonly Decoder[] } = {},
): ReadFlow {
  const ports = [40_000, options.port ?? 443] as const;
  const script = new TcpScript(options.only ?? decoders);
  if (options.isMidstream !== true) script.handshake(CLIENT_ISN, SERVER_ISN, ports);
  const next: [number, number] = [CLIENT_ISN + 1, SERVER_ISN + 1];
  for (const { from, bytes, isLost } of parts) {
    for (let at = 0; at < bytes.length; at += SEGMENT_BYTES) {
      const payload = bytes.slice(at, at + SEGMENT_BYTES);
      const segment = { from, sequence: next[from], acknowledgement: next[from === 0 ? 1 : 0], payload, ports };
      next[from] += payload.length;
      if (isLost !== true) script.send(segment);
    }
  }
  const [ended] = script.finish();
  if (ended === undefined) throw new Error("the flow did not end");
  return {
    protocol: ended.flow.protocol,
    bodies: script.pdus.map(({ body }) => body as TlsBody),
    directions: script.pdus.map(({ direction }) => direction),
    anomalies: script.pdus.flatMap(({ anomalies }) => anomalies),
    ledgers: ended.ledgers,
    summary: ended.flow.summary ?? {},
  };
}
