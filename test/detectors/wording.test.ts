import { describe, expect, it } from "vitest";
import type { Baseline } from "../../src/contracts/baseline.js";
import { baselineName, counted, listed, nameOf, serviceName } from "../../src/detectors/wording.js";
import { baselineOf, party, session } from "./given.js";

describe("wording", () => {
  it.each([
    [[], "nothing"],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
    [["a", "b", "c", "d"], "a, b, c and 1 more"],
  ])("lists %j", (items, want) => {
    expect(listed(items)).toBe(want);
  });

  it("counts", () => {
    expect([counted(0, "write"), counted(1, "write"), counted(2, "write")]).toEqual([
      "0 writes",
      "1 write",
      "2 writes",
    ]);
  });

  it("names by address, else by MAC, else by asset", () => {
    const { ip: _, ...rest } = party(1);
    expect(nameOf(party(1))).toBe("10.0.0.1");
    expect(nameOf({ ...rest, ip: undefined })).toBe("02:00:00:00:00:01");
    expect(nameOf({ ...rest, ip: undefined, mac: undefined })).toBe("a:02:00:00:00:00:01");
  });

  it.each([
    [session(), "tcp/502"],
    [session({ protocol: "modbus" }), "tcp/502 (modbus)"],
    [session({ service: "nbns", server: party(2, 137), transport: "udp" }), "udp/137 (nbns)"],
  ])("names a service", (of, want) => {
    expect(serviceName(of)).toBe(want);
  });

  it("names the baseline with its window", () => {
    const baseline = baselineOf();
    const window = ["2026-01-04T23:00:00.000000Z", "2026-01-05T01:00:00.000000Z"] as const;
    const overnight: Baseline = { ...baseline, packets: 1, window };
    expect(baselineName(overnight)).toBe("the baseline (2026-01-04 23:00:00 to 2026-01-05 01:00:00 UTC, 1 packet)");
    expect(baselineName(baseline)).toBe("the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets)");
  });
});
