import { describe, expect, it } from "vitest";
import { ThreadedShard } from "../../../src/sensor/shards/threaded-shard.js";

const order = {
  ...{ shard: 1, shards: 2, baseline: undefined, policy: undefined, rules: undefined, settings: undefined },
  disabled: [],
};

/** A thread that runs this. */
function threaded(program: string): ThreadedShard {
  const text = `import { parentPort } from "node:worker_threads"; ${program}`;
  return new ThreadedShard(order, "what it goes by", new URL(`data:text/javascript,${encodeURIComponent(text)}`));
}

const READY = 'parentPort.postMessage({ type: "ready", identity: "what it goes by" });';

describe("a shard in a thread", () => {
  it("answers in the order in which it is asked", async () => {
    const shard = threaded(
      `${READY} let n = 0;
      parentPort.on("message", () => parentPort.postMessage({ type: "answer", found: [], refusedWakes: [[n++, 0]] }));`,
    );
    const answers = await Promise.all([1, 2, 3].map(() => shard.ask({ type: "end" })));
    expect(answers.map(({ refusedWakes }) => refusedWakes[0]?.[0])).toEqual([0, 1, 2]);
    await shard.close();
  });

  it.each([
    { name: "throws at its start", program: 'throw new Error("no room");', reason: "no room" },
    { name: "throws later", program: `${READY} parentPort.on("message", () => nothing());`, reason: "nothing is not" },
    { name: "ends", program: `${READY} parentPort.on("message", () => process.exit(3));`, reason: "ended with 3" },
    {
      name: "goes by something else",
      program: 'parentPort.on("message", () => {}); parentPort.postMessage({ type: "ready", identity: "else" });',
      reason: "were changed while it began",
    },
  ])("is a fault that says so where it $name", async ({ program, reason }) => {
    const shard = threaded(program);
    const failing = { code: "SHARD_FAILED", message: expect.stringContaining(reason) };
    await expect(shard.ask({ type: "end" })).rejects.toMatchObject(failing);
    // And whoever asks afterwards does not wait for ever.
    await expect(shard.ask({ type: "end" })).rejects.toMatchObject({
      message: expect.stringMatching(/^shard 2 of 2 /),
    });
    await shard.close();
  });
});
