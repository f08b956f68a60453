import { expect, it } from "vitest";
import { ledgerReasons } from "../../dashboards/console/src/pages/health/ledger-reasons.js";
import { visibleConduit } from "../web/full-health.js";

const seen = visibleConduit("a>b/tcp/502");
const rows: readonly [string, Partial<typeof seen.toServer>, boolean, number | undefined, readonly string[]][] = [
  ["all of it", {}, false, 1, []],
  ["one side", {}, true, 1, ["only one side is heard"]],
  ["nothing was sent", { payloadBytes: 0, decodedBytes: 0 }, false, undefined, []],
  [
    "the worst first",
    { payloadBytes: 88, decodedBytes: 25, gapBytes: 12, opaqueBytes: 1200 },
    ...([false, 0.25, ["1,200 bytes encrypted or packed", "12 bytes never seen"]] as const),
  ],
];

it.each(rows)("tells what was read: %s", (_, toServer, isOneWay, readShare, reasons) => {
  const conduit = { ...seen, isOneWay, toServer: { ...seen.toServer, ...toServer } };
  expect(ledgerReasons(conduit)).toEqual({ readShare, reasons });
});
