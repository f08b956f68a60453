import { readFileSync } from "node:fs";

/** Resident memory of a process and of those it started, once in a while. */
export class MemorySamples {
  readonly bytes: number[] = [];
  readonly #timer: NodeJS.Timeout;
  readonly #pid: number;

  constructor(pid: number, everyMs = 1000) {
    this.#pid = pid;
    this.#timer = setInterval(() => this.#sample(), everyMs);
  }

  stop(): this {
    clearInterval(this.#timer);
    return this;
  }

  /** The most in the second half, as a share of the most in the second quarter: at 1 it does not grow. */
  get growth(): number {
    const { bytes } = this;
    const early = Math.max(...bytes.slice(Math.floor(bytes.length / 4), Math.ceil(bytes.length / 2)));
    return Math.max(...bytes.slice(Math.floor(bytes.length / 2))) / early;
  }

  get peakMib(): number {
    return Math.round(Math.max(0, ...this.bytes) / 2 ** 20);
  }

  #sample(): void {
    const sum = residentBytes(this.#pid);
    if (sum > 0) this.bytes.push(sum);
  }
}

/** 0 once it is gone. */
function residentBytes(pid: number): number {
  try {
    const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    return Number(kib ?? 0) * 1024 + children.reduce((sum, child) => sum + residentBytes(Number(child)), 0);
  } catch {
    return 0;
  }
}
