import { describe, expect, it } from "vitest";
import { bytesText } from "../../dashboards/console/src/pages/replay/bytes-text.js";
import { sortedFiles, tooLargeText } from "../../dashboards/console/src/pages/replay/send-replay.js";

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

describe("captures that are given", () => {
  const room = { captureBytesMax: 10, captureBytesInAllMax: 15, capturesMax: 3, replaysMax: 8 };
  const sized = (...sizes: readonly number[]) => sizes.map((size, i) => new File(["x".repeat(size)], `${i}.pcap`));
  const rows: readonly [string, readonly number[], RegExp | undefined][] = [
    ["fit", [10, 5], undefined],
    ["are too large", [1, 11], /^1\.pcap has more than 10 bytes/],
    ["are too large together", [10, 6], /^Together they have more than 15 bytes/],
    ["are too many", [1, 1, 1, 1], /^A replay has 3 captures/],
  ];
  it.each(rows)("%s", (_, sizes, text) => {
    const said = tooLargeText(sized(...sizes), room);
    if (text === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(text);
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
