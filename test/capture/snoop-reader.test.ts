import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openCaptures } from "../../src/capture/open-captures.js";
import { createFrame } from "../../src/core/frame.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-snoop-"));
afterAll(() => rmSync(folder, { recursive: true }));

const words = (...values: number[]) => Buffer.concat(values.map((value) => Buffer.from(hexOf(value), "hex")));
const hexOf = (value: number) => value.toString(16).padStart(8, "0");
const header = (link: number) => Buffer.concat([Buffer.from("snoop\0\0\0"), words(2, link)]);
/** A record with 3 captured bytes of 60, padded to 4. */
const record = Buffer.concat([words(60, 3, 28, 0, 1000, 5), Buffer.from("aabbcc00", "hex")]);

async function read(bytes: Buffer) {
  const path = join(folder, "capture.snoop");
  writeFileSync(path, bytes);
  const source = await openCaptures([path]);
  const frame = createFrame();
  const frames: object[] = [];
  do {
    while (source.next(frame)) {
      const { number, time, wireBytes, linkType } = frame;
      frames.push({
        number,
        time,
        wireBytes,
        linkType,
        hex: Buffer.from(frame.bytes.subarray(frame.at, frame.end)).toString("hex"),
      });
    }
  } while (await source.fill());
  await source.close();
  return { frames, damages: source.damages };
}

describe("a capture by snoop", () => {
  it("is read record by record", async () => {
    const { frames, damages } = await read(Buffer.concat([header(4), record, record]));
    const want = { time: 1_000_000_005, wireBytes: 60, linkType: 1, hex: "aabbcc" };
    expect(frames).toEqual([
      { number: 1, ...want },
      { number: 2, ...want },
    ]);
    expect(damages).toEqual([]);
  });

  it("of another kind of link is not taken for Ethernet", async () => {
    const { frames } = await read(Buffer.concat([header(8), record]));
    expect(frames).toMatchObject([{ linkType: 0xffff }]);
  });

  it("that is cut is read up to the cut, wherever it is", async () => {
    const whole = Buffer.concat([header(4), record, record]);
    for (let length = 4; length < whole.length; length++) {
      const { frames, damages } = await read(whole.subarray(0, length));
      expect(frames.length).toBe(length < 44 ? 0 : 1);
      expect(damages.length).toBe(length === 16 || length === 44 ? 0 : 1);
    }
  });

  it.each([
    ["shorter than its header", words(60, 3, 20, 0, 0, 0)],
    ["shorter than its frame", words(60, 30, 28, 0, 0, 0)],
    ["beyond every frame", words(60, 0xffff_ffff, 0xffff_ffff, 0, 0, 0)],
  ])("with a record %s is damaged there", async (_name, bad) => {
    const { frames, damages } = await read(Buffer.concat([header(4), record, bad, record]));
    expect(frames.length).toBe(1);
    expect(damages).toMatchObject([{ offset: 44, framesBefore: 1 }]);
  });
});
