import { LearnedBaseline } from "../../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../../src/baseline/open-baseline.js";
import type { Detector } from "../../../src/contracts/detector.js";
import type { FrameSource } from "../../../src/contracts/frame-source.js";
import type { Frame } from "../../../src/core/frame.js";
import { canonicalJson, type Json } from "../../../src/core/json.js";
import { PacketClock } from "../../../src/core/packet-clock.js";
import { detectors } from "../../../src/detectors/index.js";
import { openPolicy } from "../../../src/policy/open-policy.js";
import { displacedIn } from "../../../src/sensor/displaced.js";
import { Learner } from "../../../src/sensor/learner.js";
import { Pipeline, runPipeline } from "../../../src/sensor/pipeline.js";
import type { DetectorShare } from "../../../src/sensor/shards/detector-share.js";
import { FirstShare } from "../../../src/sensor/shards/first-share.js";
import { Shard } from "../../../src/sensor/shards/shard.js";
import type { ShardGround } from "../../../src/sensor/shards/shard-ground.js";
import type { ShardLink } from "../../../src/sensor/shards/shard-link.js";
import { ShardedSource } from "../../../src/sensor/shards/sharded-source.js";
import { shareOut } from "../../../src/sensor/shards/share-out.js";
import { Watcher } from "../../../src/sensor/watcher.js";

export interface ShardedCase {
  readonly frames: readonly Frame[];
  /** Text of a baseline. */
  readonly baseline?: string;
  readonly policy?: string;
  readonly rules?: readonly Detector[];
  readonly settings?: ShardGround["settings"];
}

const NAME = "given";
/** How many frames a source gives between two fills. */
const PIECE_FRAMES = 500;

/** All records of frames, and what was kept as evidence of each alert, as text; the shards are in this thread. */
export async function shardedRecords(given: ShardedCase, count: number, hinder = asItIs): Promise<string[]> {
  const clock = new PacketClock();
  const { rules = [], settings } = given;
  const policy = given.policy === undefined ? undefined : openPolicy(given.policy, NAME);
  const all = [...detectors, ...rules];
  const shares = shareOut(all, count);
  const docs = all.map(({ doc }) => doc);
  const first = new FirstShare(clock, docs, (rank) => shares[rank] === 0);
  const records: string[] = [];
  const tell = (record: unknown) => records.push(canonicalJson(record as Json));
  const watcher = new Watcher({
    clock,
    baseline: given.baseline === undefined ? undefined : new LearnedBaseline(openBaseline(given.baseline, NAME)),
    policy,
    rules,
    settings,
    captures: ["capture.pcap"],
    displaced: () => displacedIn(pipeline),
    emit: tell,
    evidence: ({ id }, frames) => tell([id, ...frames.map(({ number }) => number)]),
    share: count === 1 ? undefined : hinder(first),
  });
  const pipeline = new Pipeline({ listener: watcher, clock });
  const source = sourceOf(given.frames);
  const links = Array.from({ length: count - 1 }, (_, i) => linkOf(given, i + 1, count));
  await runPipeline(count === 1 ? source : new ShardedSource(source, first, links), pipeline);
  watcher.finish();
  return records;
}

function asItIs(share: DetectorShare): DetectorShare {
  return share;
}

/** A shard that answers later, and by copies. */
function linkOf({ baseline, policy, rules = [], settings }: ShardedCase, shard: number, shards: number): ShardLink {
  const named = (text: string | undefined) => (text === undefined ? undefined : { text, name: NAME });
  const ground = { baseline: named(baseline), policy: named(policy), rules: undefined, settings, disabled: [] };
  const made = new Shard({ ...ground, shard, shards }, rules);
  return {
    async ask(message) {
      await new Promise((resolve) => setImmediate(resolve));
      return structuredClone(message.type === "end" ? made.end() : made.handle(message.shared, message.lengthBytes));
    },
    async close() {},
  };
}

/** Frames as a source gives them, some at a time. */
export function sourceOf(frames: readonly Frame[], pieceFrames = PIECE_FRAMES): FrameSource {
  let at = 0;
  let until = 0;
  return {
    captures: ["capture.pcap"],
    damages: [],
    readBytes: 0,
    totalBytes: undefined,
    next(frame) {
      if (at >= until) return false;
      Object.assign(frame, frames[at++]);
      return true;
    },
    async fill() {
      until = Math.min(until + pieceFrames, frames.length);
      return at < until;
    },
    async close() {},
  };
}

/** The text of the baseline that is learned from frames. */
export async function learnedText(frames: readonly Frame[]): Promise<string> {
  const clock = new PacketClock();
  const learner = new Learner("test", { clock });
  await runPipeline(sourceOf(frames), new Pipeline({ listener: learner, clock }));
  return learner.finish().join("\n");
}
