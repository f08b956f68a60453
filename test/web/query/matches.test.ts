import { describe, expect, it } from "vitest";
import type { AlertStatus } from "../../../src/contracts/alert-query.js";
import { parseQuery } from "../../../src/web/query/alert-query.js";
import { matches } from "../../../src/web/query/matches.js";
import { alertRecord } from "../../store/sample-records.js";

const record = alertRecord("A-1", 3, {
  ts: "2026-11-21T14:30:00.500000Z",
  lastTs: "2026-11-21T15:00:00.500000Z",
  service: "modbus",
  observed: "\u00c4nna wrote 7",
});

describe("matches", () => {
  it.each<[string, boolean, AlertStatus?]>([
    ["", true],
    ["", false, "muted"],
    ["status:muted", true, "muted"],
    ["status:all", true, "closed"],
    ["severity:high", true],
    ["severity:critical", false],
    ["detector:modbus/*", true],
    ["detector:modbus", false],
    ["-detector:modbus/*", false],
    ["zone:cell-1", true],
    ["zone:cell-9 zone:supervisory", true],
    ["-zone:supervisory", false],
    ["actor:a:00:1d:9c:c0:04:9d", false],
    ["target:a:00:1d:9c:c0:04:9d", true],
    ["asset:a:00:1d:9c:c0:04:9d", true],
    ["ip:10.20.*", true],
    ["service:mod*", true],
    ["phase:learn", false],
    ["incident:I-1", true],
    ["\u00e4NNA", true],
    ['"wrote 7" unauthorised', true],
    ["-wrote", false],
    ["from:2026-11-21T15:00:00Z", true],
    ["from:2026-11-21T15:00:00.6Z", false],
    ["to:2026-11-21T14:30:00Z", false],
    ["to:2026-11-21T14:30:01Z", true],
    ["to:2026-11-21", false],
  ])("%s is %s", (text, want, status = "open") => {
    const { query, fault } = parseQuery(text);
    expect(fault).toBeUndefined();
    expect(query && matches(record, status, query)).toBe(want);
  });
});
