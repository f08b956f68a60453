import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { PipeBytes } from "../../../src/capture/live/pipe-bytes.js";

const MIB = 1024 * 1024;

async function readAll(pipe: PipeBytes, sizes: readonly number[]): Promise<number[]> {
  const bytes: number[] = [];
  for (let count = 0; ; count++) {
    const into = new Uint8Array(sizes[count % sizes.length] ?? 1);
    const read = await pipe.read(into);
    if (read === 0) return bytes;
    bytes.push(...into.subarray(0, read));
  }
}

describe("the bytes of a pipe", () => {
  it.each([[[1]], [[3, 1, 7]], [[4096]]])("come in order, read by %j", async (sizes) => {
    const stream = new PassThrough();
    const pipe = new PipeBytes(stream);
    const sent = Array.from({ length: 500 }, (_, at) => at & 0xff);
    for (let at = 0; at < sent.length; at += 37) stream.write(Uint8Array.from(sent.slice(at, at + 37)));
    stream.end();
    expect(await readAll(pipe, sizes)).toEqual(sent);
    expect(pipe.takenBytes).toBe(500);
  });

  it("end where the pipe ends, without waiting", async () => {
    const stream = new PassThrough();
    const pipe = new PipeBytes(stream);
    const reading = pipe.read(new Uint8Array(10));
    stream.end();
    expect(await reading).toBe(0);
    expect(await pipe.read(new Uint8Array(10))).toBe(0);
  });

  it("end where the pipe breaks", async () => {
    const stream = new PassThrough();
    const pipe = new PipeBytes(stream);
    const reading = pipe.read(new Uint8Array(10));
    stream.destroy(new Error("broken"));
    expect(await reading).toBe(0);
  });

  it("wait in the pipe while nobody reads", async () => {
    const stream = new PassThrough();
    const pipe = new PipeBytes(stream);
    let writes = 0;
    const write = async (): Promise<void> => {
      for (; writes < 64; writes++) {
        if (!stream.write(new Uint8Array(MIB))) await new Promise((resolve) => stream.once("drain", resolve));
      }
    };
    write().catch(() => {});
    await pipe.read(new Uint8Array(10));
    for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(writes).toBeLessThan(8);
    await pipe.close();
  });

  it("leave others their turn when they come without end", async () => {
    const stream = new PassThrough();
    const pipe = new PipeBytes(stream);
    let turns = 0;
    let isOver = false;
    const count = (): void => {
      turns++;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    for (let chunk = 0; chunk < 64; chunk++) stream.write(new Uint8Array(MIB / 4));
    const into = new Uint8Array(MIB);
    for (let bytes = 0; bytes < 16 * MIB; ) bytes += await pipe.read(into);
    expect(turns).toBeGreaterThan(16);
    isOver = true;
    await pipe.close();
  });
});
