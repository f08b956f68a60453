import { join } from "node:path";
import { type BenchCapture, lossyCapture } from "../captures.js";
import { isInstalled, MESSAGES_FILE, MODBUS_PAIR, MODBUS_RECORD, OURS_MESSAGES, SURICATA_EVE } from "./contender.js";
import { countLines } from "./count.js";
import { measure } from "./measure.js";

/** Lost share of the frames, and the share of the Modbus messages that is meant to be kept. */
const LOSSES = [
  { share: 0.0001, goal: 0.999 },
  { share: 0.001, goal: 0.995 },
  { share: 0.01, goal: 0.97 },
] as const;

export interface LossOutcome {
  readonly share: number;
  readonly goal: number;
  /** Shares of the truth: messages read, and transactions with both messages read and paired. */
  readonly messagesKept: number;
  readonly pairsKept: number;
  /** Transactions that Suricata logs, by the same truth; undefined when it is not installed. */
  readonly suricataKept: number | undefined;
}

/** What is still found when the mirror loses frames. */
export async function measureLoss(capture: BenchCapture, folder: string): Promise<LossOutcome[]> {
  const { requests, responses, pairs } = capture.truth.modbus;
  const outcomes: LossOutcome[] = [];
  for (const { share, goal } of LOSSES) {
    const path = lossyCapture(capture, share);
    await measure(OURS_MESSAGES.run(path, folder));
    const messages = join(folder, MESSAGES_FILE);
    outcomes.push({
      share,
      goal,
      messagesKept: (await countLines(messages, MODBUS_RECORD)) / (requests + responses),
      pairsKept: (await countLines(messages, MODBUS_PAIR)) / pairs,
      suricataKept: await suricataKept(path, requests, folder),
    });
  }
  return outcomes;
}

async function suricataKept(path: string, requests: number, folder: string): Promise<number | undefined> {
  if (!isInstalled(SURICATA_EVE)) return undefined;
  await measure(SURICATA_EVE.run(path, folder));
  const found = await SURICATA_EVE.found?.(folder);
  return found === undefined ? undefined : found / requests;
}
