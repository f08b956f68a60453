import { describe, expect, it } from "vitest";
import { bytesText } from "../../dashboards/console/src/pages/replay/bytes-text.js";
import { sortedFiles } from "../../dashboards/console/src/pages/replay/send-replay.js";

const named = (...names: readonly string[]) => names.map((name) => new File([name], name));

describe("files for a replay", () => {
  const rows: readonly [string, readonly string[], readonly string[], string | undefined][] = [
    ["are captures in the order of their names", ["b.pcap", "a.pcapng.zst"], ["a.pcapng.zst", "b.pcap"], undefined],
    ["have the policy apart", ["policy.yaml", "a.pcap"], ["a.pcap"], "policy.yaml"],
    ["have the last policy", ["one.yml", "two.YAML"], [], "two.YAML"],
    ["leave it to the sensor what is no capture", ["notes"], ["notes"], undefined],
    ["are none", [], [], undefined],
  ];
  it.each(rows)("%s", (_, names, captures, policy) => {
    const found = sortedFiles(named(...names));
    expect([found.captures.map(({ name }) => name), found.policy?.name]).toEqual([captures, policy]);
  });
});

describe("a size in words", () => {
  it.each([
    [0, "0 bytes"],
    [1, "1 byte"],
    [999, "999 bytes"],
    [1000, "1.0 kB"],
    [9_949, "9.9 kB"],
    [12_345, "12 kB"],
    [1_500_000_000, "1.5 GB"],
    [5e15, "5000 TB"],
  ])("of %d", (bytes, text) => expect(bytesText(bytes)).toBe(text));
});
