import { isIPv6 } from "node:net";
import { BoundedMap } from "../../core/bounded-map.js";

/** Attempts that may follow each other at once, and how long it takes until there is one more. */
const ATTEMPTS_MAX = 10;
const REFILL_MS = 10_000;
const LINES_MAX = 10_000;
const KNOWN_MAX = 1000;
/** Failures in a row that are told for the first time; then at twice as many, and so on. */
const TOLD_FIRST = 5;

interface Line {
  attempts: number;
  sinceMs: number;
  /** Since the last success. */
  failures: number;
}

/**
 * How often logins may be tried: ten times, then once in ten seconds, under one name and from one address (of IPv6 its
 * /64). A name can be used up by others: who logged in under it from an address before, or sits at the sensor, has a
 * line of their own. At most 10 000 lines and 1000 known pairs; the one used longest ago goes.
 */
export class LoginLimit {
  readonly #now: () => number;
  readonly #lines = new BoundedMap<Line>(LINES_MAX);
  readonly #known = new BoundedMap<Line>(KNOWN_MAX);

  /** `now` counts milliseconds and is never set back. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Lines and known pairs that are held. */
  get size(): number {
    return this.#lines.size + this.#known.size;
  }

  /**
   * Takes an attempt before it is made, so that many at once count too. Returns milliseconds to wait, 0 when it may be
   * made. `account` is the name, with what changes when its password does.
   */
  take(account: string, address: string): number {
    const lines = this.#linesOf(account, address);
    const waitMs = Math.max(...lines.map((line) => this.#waitMs(line)));
    if (waitMs > 0) return Math.ceil(waitMs);
    for (const line of lines) line.attempts--;
    return 0;
  }

  /** It was the right password. */
  succeeded(account: string, address: string): void {
    for (const line of this.#linesOf(account, address)) {
      line.attempts = Math.min(ATTEMPTS_MAX, line.attempts + 1);
      line.failures = 0;
    }
    const pair = pairOf(account, address);
    if (this.#known.touch(pair) === undefined) this.#known.set(pair, this.#newLine());
  }

  /** It was not. Returns how many in a row when that should be told: 5, 10, 20, 40 .. */
  failed(account: string, address: string): number | undefined {
    const counts = this.#linesOf(account, address).map((line) => ++line.failures);
    return counts.find((count) => count >= TOLD_FIRST && Number.isInteger(Math.log2(count / TOLD_FIRST)));
  }

  #linesOf(account: string, address: string): readonly Line[] {
    const pair = pairOf(account, address);
    const known = this.#known.touch(pair);
    if (known !== undefined) return [known];
    const network = networkOf(address);
    const ours = isLoopback(network) ? [pair] : [`name ${account}`, `address ${network}`];
    return ours.map((key) => this.#lines.touch(key) ?? this.#opened(key));
  }

  #opened(key: string): Line {
    const line = this.#newLine();
    this.#lines.set(key, line);
    return line;
  }

  #newLine(): Line {
    return { attempts: ATTEMPTS_MAX, sinceMs: this.#now(), failures: 0 };
  }

  #waitMs(line: Line): number {
    const nowMs = this.#now();
    const gained = Math.floor((nowMs - line.sinceMs) / REFILL_MS);
    line.sinceMs += gained * REFILL_MS;
    line.attempts = Math.min(ATTEMPTS_MAX, line.attempts + gained);
    return line.attempts > 0 ? 0 : line.sinceMs + REFILL_MS - nowMs;
  }
}

function pairOf(account: string, address: string): string {
  return `pair ${account} ${networkOf(address)}`;
}

function isLoopback(network: string): boolean {
  return network === "::1" || network.startsWith("127.");
}

/** One customer has a whole /64 of IPv6. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(plain) || plain === "::1") return plain;
  const [head = "", tail] = plain.split("%")[0]?.split("::") ?? [];
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === "" ? 0 : tail.split(":").length);
  const all = [...groups, ...Array.from({ length: missing }, () => "0"), ...(tail ? tail.split(":") : [])];
  return `${all.slice(0, 4).join(":")}::/64`;
}
