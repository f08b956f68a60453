import { describe, expect, it } from "vitest";
import type { KnownAsset } from "../../../src/contracts/asset-directory.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { umasEngineering } from "../../../src/detectors/modbus/umas-engineering.js";
import { at, baselineOf, conduit, findingsOf, party, response } from "../given.js";
import { policyOf } from "../policy-stub.js";
import { ask, known, MASTER, modbus, operations, PLC, PLC_B, STRANGER } from "./operations.js";
import { exchange, STRANGER as STRANGER_HOST, saidBy } from "./wire.js";

/** The master engineers one controller by habit, and writes to it. */
const plant = baselineOf(
  ...known(MASTER, PLC, { ...operations(MASTER, PLC, [90]), writes: 3 }),
  operations(MASTER, PLC_B),
);

/** Codes of one connection, one second apart, each answered unless told. */
function codes(
  list: readonly number[],
  client: number = STRANGER,
  server: number = PLC,
  isAnswered = true,
): SensorEvent[] {
  const of = modbus(client, server);
  return list.flatMap((code, i) => {
    const asked = ask(of, 90, code, { unit: 0, time: at(1 + i / 10), frame: 10 + 2 * i });
    return isAnswered ? [asked, response(asked)] : [asked];
  });
}

const DOWNLOAD = [0x10, 0x33, ...new Array<number>(53).fill(0x34), 0x35];

describe("modbus/umas-engineering", () => {
  it.each([
    ["identification by a stranger", 0x02, STRANGER, "low"],
    ["identification by habit", 0x02, MASTER, undefined],
    ["memory read by a stranger", 0x20, STRANGER, "low"],
    ["variables read by habit", 0x22, MASTER, undefined],
    ["variables written by a stranger", 0x23, STRANGER, undefined],
    ["variables written by a writer", 0x23, MASTER, "info"],
    ["memory written", 0x21, MASTER, "medium"],
    ["an upload", 0x31, MASTER, "medium"],
    ["a reservation", 0x10, MASTER, "medium"],
    ["a download by habit", 0x33, MASTER, "high"],
    ["a download by a stranger", 0x33, STRANGER, "critical"],
    ["a block whose beginning was not seen", 0x34, STRANGER, "critical"],
    ["a start", 0x40, MASTER, "critical"],
    ["a stop", 0x41, MASTER, "critical"],
    ["a code nobody knows", 0x99, MASTER, "low"],
  ])("rates %s", (_, code, client, want) => {
    expect(findingsOf(umasEngineering, plant, codes([code], client))[0]?.severity).toBe(want);
  });

  it.each([
    [0x02, "info"],
    [0x20, "low"],
    [0x23, "info"],
    [0x34, "high"],
    [0x41, "critical"],
  ])("rates code %i without a baseline", (code, want) => {
    expect(findingsOf(umasEngineering, undefined, codes([code]))[0]?.severity).toBe(want);
  });

  it("only records a request without a code, and leaves other functions alone", () => {
    expect(findingsOf(umasEngineering, plant, [ask(modbus(STRANGER, PLC), 90)])[0]?.severity).toBe("info");
    expect(findingsOf(umasEngineering, plant, [ask(modbus(STRANGER, PLC), 8, 0x41)])).toEqual([]);
  });

  it("tells a download as one story that counts its blocks", () => {
    const findings = findingsOf(umasEngineering, undefined, codes([0x02, 0x20, ...DOWNLOAD]));
    const alerts = findings.filter(({ severity }) => severity !== "info");
    expect(new Set(alerts.map(({ key, frame }) => `${key.join()} ${frame}`)).size).toBe(1);
    expect(alerts.map(({ isAmendment }) => isAmendment)).toEqual([false, ...alerts.slice(1).map(() => true)]);
    expect(alerts.length).toBeLessThan(10);
    expect(alerts.at(-1)).toMatchObject({
      severity: "high",
      outcome: "accepted",
      observed:
        "10.0.0.9 opened or kept up an engineering session, read variables or memory, reserved the controller, " +
        "downloaded 53 blocks of a program and ended the download with function 90 (Schneider UMAS) on 10.0.0.11; " +
        "it accepted.",
      why: expect.stringContaining("Compare the program in 10.0.0.11 with the released one"),
    });
  });

  it("tells the rest of the blocks when the connection is cut", () => {
    const events = codes([0x10, 0x33, ...new Array<number>(12).fill(0x34)]);
    const cut = conduit("ended", modbus(STRANGER, PLC), 60, 900);
    expect(findingsOf(umasEngineering, undefined, events).at(-1)?.observed).toContain("downloaded 10 blocks");
    expect(findingsOf(umasEngineering, undefined, [...events, cut]).at(-1)?.observed).toContain("downloaded 12 blocks");
    expect(findingsOf(umasEngineering, undefined, [...events, cut, cut])).toHaveLength(
      findingsOf(umasEngineering, undefined, [...events, cut]).length,
    );
  });

  it("is refused until one step is obeyed", () => {
    const [first, second] = [0x10, 0x33].map((code, i) =>
      ask(modbus(STRANGER, PLC), 90, code, { time: at(1 + i), frame: 10 + 10 * i }),
    );
    if (first === undefined || second === undefined) throw new Error("no events");
    const refused = { ...response(first), outcome: "rejected" as const };
    const outcomes = (...events: readonly SensorEvent[]) => findingsOf(umasEngineering, plant, events).at(-1)?.outcome;
    expect(outcomes(first)).toBe("unknown");
    expect(outcomes(first, refused)).toBe("rejected");
    expect(outcomes(first, refused, second, response(second))).toBe("accepted");
  });

  it("believes an engineering station", () => {
    const assets = {
      asset: () => ({ deviceClass: "engineering-station" }) as KnownAsset,
      assets: () => [],
      withMac: () => [],
    };
    expect(findingsOf(umasEngineering, plant, codes([0x33]), 0, { assets })[0]?.severity).toBe("high");
  });

  it.each([
    ["in a window of maintenance", true, [502], "info"],
    ["outside of it", false, [502], "critical"],
    ["by a conduit that is not declared", true, [4840], "critical"],
  ])("records what the policy allows, %s", (_, isOpen, ports, want) => {
    const line = { file: "policy.yaml", line: 3, place: "maintenance[0]" };
    const policy = policyOf({
      zones: {
        office: { type: "mes", ips: [party(STRANGER).ip ?? ""] },
        cell: { type: "control", ips: [party(PLC).ip ?? ""] },
      },
      conduits: [{ from: "office", to: "cell", ports }],
      over: { maintenance: () => (isOpen ? line : undefined) },
    });
    const findings = findingsOf(umasEngineering, plant, codes(DOWNLOAD), 0, { policy });
    expect(findings.at(-1)?.severity).toBe(want);
  });

  const umas = (code: number, ...data: readonly number[]) => exchange([90, 0, code, ...data], [90, 0, 0xfe]);

  it("+ hears a stop on the wire, with a baseline and without", () => {
    const stop = { seen: [umas(0x41, 0xff, 0)], client: STRANGER_HOST };
    expect(saidBy("modbus/umas-engineering", stop)).not.toEqual([]);
    expect(saidBy("modbus/umas-engineering", { ...stop, hasBaseline: false })).toEqual(["critical"]);
  });

  it("- is silent about status reads that were learned", () => {
    const reads = [umas(0x04), umas(0x73)];
    expect(saidBy("modbus/umas-engineering", { learned: reads, seen: reads })).toEqual([]);
  });
});
