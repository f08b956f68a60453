import type { ConduitVisibility } from "../../../../../src/contracts/sensor-health.js";

/** How much of a conduit was read, and what kept the rest from being. */
export interface LedgerReasons {
  /** 0 to 1; undefined where nothing was sent. */
  readonly readShare: number | undefined;
  /** Each a few words, the most bytes first. */
  readonly reasons: readonly string[];
}

const CAUSES = [
  ["gapBytes", "never seen"],
  ["cutBytes", "cut short by the capture"],
  ["undecodableBytes", "not as the protocol has it"],
  ["unidentifiedBytes", "of an unknown protocol"],
  ["opaqueBytes", "encrypted or packed"],
] as const;

/** Both directions together. */
export function ledgerReasons({ toServer, toClient, isOneWay }: ConduitVisibility): LedgerReasons {
  const sum = (what: keyof ConduitVisibility["toServer"]) => toServer[what] + toClient[what];
  const all = sum("payloadBytes") + sum("gapBytes");
  const causes = CAUSES.map(([what, text]) => ({ bytes: sum(what), text })).filter(({ bytes }) => bytes > 0);
  causes.sort((a, b) => b.bytes - a.bytes);
  const reasons = causes.map(({ bytes, text }) => `${bytes.toLocaleString("en")} bytes ${text}`);
  if (isOneWay) reasons.unshift("only one side is heard");
  return { readShare: all === 0 ? undefined : Math.min(1, sum("decodedBytes") / all), reasons };
}
