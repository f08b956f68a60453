import { pollKey } from "../../baseline/cycle-poll.js";
import { wordsHash } from "../../baseline/reply-history.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { ModbusRequest, ModbusResponse, Session } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { rangeText } from "../point-wording.js";
import { responseFinding } from "../response-finding.js";
import { openMap, saveMap } from "../saved-map.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const BLOCKS_MAX = 2048;
const SAMPLE_BYTES = 512;
const READS_MAX = 512;
const ENTROPY_MIN = 7;
const DISTINCT_MIN = 0.9;
/** Share of the registers of a block that may be anything by nature. */
const VOLATILE_MAX = 0.5;

/** Bytes of a block of registers, as they were read since `from`. */
interface Block {
  /** Bytes of each value, sparse. */
  counts: number[];
  bytes: number;
  reads: number;
  hashes: number[];
  /** Nothing is sampled before. */
  from: PacketTime;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly blocks: BoundedMap<Block>;
  /** Null for a block that is not looked at. */
  readonly ofSession: WeakMap<Session, Map<number, Block | null>>;
}

const OPTIONS = {
  pauseSeconds: {
    default: 600,
    min: 0,
    max: 86_400,
    help: "How long a block is left alone once it was looked at.",
  },
} as const;

/** Registers that look like random bytes, where measurements were. */
export const covertChannel: Detector<"modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/covert-channel",
    title: "Data smuggled in registers",
    summary:
      "A block of registers is read whose bytes are spread as evenly as those of encrypted or compressed data, and " +
      "differ each time, although its registers were learned as measurements or states, or not at all. Experimental.",
    spec: ["MODBUS-AP §6.3", "IEC 62443-3-3 SR 4.1"],
    version: 1,
    severity: "info",
    floor: "info",
    cap: "medium",
    classes: ["STAT"],
    fr: ["RDF"],
    sr: ["5.2", "4.1"],
    attack: ["T0882", "T0869"],
    iso24392: ["6.2.f"],
    coverage: "values",
    blindTo:
      "Slow channels that hide a bit now and then, data in plain text, coils, writes, and blocks of which most " +
      "registers may be anything by nature.",
    falseAlarms: "Blocks of precise numbers of 64 bits, checksums and time stamps that were not there while learning.",
    triage: [
      "Ask what the block holds, and whether the program of the controller was changed.",
      "Look at who else reads it, and whether reader and controller talk to strangers.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-response"],
  open: (options, saved) => ({ options, blocks: openMap<Block>(BLOCKS_MAX, saved), ofSession: new WeakMap() }),
  hear(event, memory, context) {
    const { request, outcome, anomalies, values, time } = event;
    const { baseline } = context;
    if (baseline === undefined || request?.reads === undefined || outcome !== "accepted") return;
    if (anomalies.length > 0 || values.length === 0 || request.writes !== undefined) return;
    const { table } = request.reads;
    if (table !== "hr" && table !== "ir") return;
    const block = blockOf(request, memory, baseline);
    if (block === null || time < block.from) return;
    sample(block, values);
    if (block.bytes < SAMPLE_BYTES && block.reads < READS_MAX) return;
    if (isRandom(block)) report(event, request, block, context, baseline);
    Object.assign(block, emptyBlock((time + memory.options.pauseSeconds * SECOND_US) as PacketTime));
  },
  save: ({ blocks }) => saveMap(blocks) as Json,
};

function emptyBlock(from: PacketTime): Block {
  return { counts: [], bytes: 0, reads: 0, hashes: [], from };
}

function blockOf(request: ModbusRequest, memory: Memory, baseline: Baseline): Block | null {
  const { session, unit, functionCode, reads, time } = request;
  const { address = 0, quantity = 0 } = reads ?? {};
  const place = unit * 2 ** 40 + pollKey(functionCode, address, quantity);
  let own = memory.ofSession.get(session);
  if (own === undefined) {
    own = new Map();
    memory.ofSession.set(session, own);
  }
  const known = own.get(place);
  if (known !== undefined) return known;
  const key = `${session.client.asset}>${session.server.asset}/${unit}/${functionCode}/${address}/${quantity}`;
  let block: Block | null = memory.blocks.touch(key) ?? null;
  if (block === null && !isVolatile(request, baseline)) {
    block = emptyBlock(time);
    memory.blocks.set(key, block);
  }
  own.set(place, block);
  return block;
}

function isVolatile({ session, unit, reads }: ModbusRequest, baseline: Baseline): boolean {
  if (reads === undefined) return true;
  let count = 0;
  for (let i = 0; i < reads.quantity; i++) {
    const point = baseline.point(session.server.asset, unit, reads.table, reads.address + i);
    if (point?.values === "volatile") count++;
  }
  return count > VOLATILE_MAX * reads.quantity;
}

function sample(block: Block, values: readonly number[]): void {
  const { counts } = block;
  for (let i = 0; i < values.length; i++) {
    const word = values[i] as number;
    counts[word >> 8] = (counts[word >> 8] ?? 0) + 1;
    counts[word & 0xff] = (counts[word & 0xff] ?? 0) + 1;
  }
  block.bytes += 2 * values.length;
  block.reads++;
  block.hashes.push(wordsHash(values));
}

function isRandom({ counts, bytes, reads, hashes }: Block): boolean {
  if (bytes < SAMPLE_BYTES || new Set(hashes).size <= DISTINCT_MIN * reads) return false;
  let bits = 0;
  for (const n of counts) if (n > 0) bits -= (n / bytes) * Math.log2(n / bytes);
  return bits > ENTROPY_MIN;
}

function report(
  event: ModbusResponse,
  { reads, unit, functionCode }: ModbusRequest,
  { bytes, reads: answers }: Block,
  context: DetectContext,
  baseline: Baseline,
): void {
  if (reads === undefined) return;
  const { server, client } = event.session;
  const learned = baseline.point(server.asset, unit, reads.table, reads.address);
  const found = responseFinding(event, {
    action:
      `gave ${nameOf(client)}, for ${rangeText(reads)}, ${counted(bytes, "byte")} in ${counted(answers, "answer")} ` +
      "that are as evenly spread as those of encrypted data",
    expected: capitalised(
      `in ${baselineName(baseline)} ` +
        (learned === undefined
          ? "nobody read these registers."
          : `the first of these registers was ${learned.values}, in ${counted(learned.n, "value")}.`),
    ),
    why:
      "Registers that nobody watches carry data past every filter. " +
      `Ask what the program of ${nameOf(server)} keeps in this block, and who reads it.`,
  });
  const place = `${unit}/${functionCode}/${reads.address}`;
  context.alert({ ...found, key: [server.asset, client.asset, place], isCertain: false });
}
