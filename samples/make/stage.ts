import { once } from "node:events";

/** What a client asked and what came back, counted by the client itself: the truth that decoders are held against. */
export interface Counts {
  [functionCode: string]: { requests: number; responses: number; exceptions: number };
}

/** A client's own count of its transactions. */
export class Tally {
  readonly counts: Counts = {};

  /** Counts one transaction; a rejection that carries an exception code counts as an exception response. */
  async ask<T>(functionCode: number, transaction: () => Promise<T>): Promise<T | undefined> {
    this.counts[functionCode] ??= { requests: 0, responses: 0, exceptions: 0 };
    const count = this.counts[functionCode];
    count.requests++;
    try {
      const answer = await transaction();
      count.responses++;
      return answer;
    } catch (error) {
      if (!isModbusException(error)) throw error;
      count.exceptions++;
      return undefined;
    }
  }
}

function isModbusException(error: unknown): boolean {
  return typeof error === "object" && error !== null && "modbusCode" in error;
}

/** Tells the director that this role is on stage and waits for its cue. */
export async function readyForCue(): Promise<void> {
  process.stdout.write("ready\n");
  process.stdin.resume();
  await once(process.stdin, "data");
}

/** Hands the counts to the director; the last thing a client does. */
export function report(tally: Tally): void {
  reportSaid(tally.counts);
}

/** Hands what a client says to the director; the last thing it does. */
export function reportSaid(said: object): void {
  process.stdout.write(`${JSON.stringify(said)}\n`);
  process.stdin.destroy();
}

/** A server stays until the director closes its input, and then does what `close` says. */
export async function serveUntilClosed(close: () => Promise<void> = async () => undefined): Promise<void> {
  process.stdout.write("ready\n");
  process.stdin.resume();
  await once(process.stdin, "end");
  await close();
  process.exit(0);
}

export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, ms)));
}

/** Calls `act` once per period with the number of the cycle, on a fixed grid; `act` must be shorter than the period. */
export async function everyMs(periodMs: number, cycles: number, act: (cycle: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  for (let cycle = 0; cycle < cycles; cycle++) {
    await sleep(start + cycle * periodMs - performance.now());
    await act(cycle);
  }
}

/** The folder that the roles of one recording share; it is gone afterwards. */
export function sharedFolder(): string {
  const folder = process.argv[3];
  if (folder === undefined) throw new Error("no folder given");
  return folder;
}
