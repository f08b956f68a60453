/** `no`: it will not work, or not passively. `note`: it will, but worse than it could, or nobody can tell. */
export type Verdict = "ok" | "note" | "no";

/** One thing that was looked at. */
export interface Finding {
  /** What was looked at, the same in every version, as in `interface-address`. */
  readonly check: string;
  /** Which of several; undefined where there is one. */
  readonly subject: string | undefined;
  readonly verdict: Verdict;
  /** One sentence; of what is not ok, with what to do. */
  readonly message: string;
}

/** Clocks in milliseconds, which only the command line reads. */
export interface Clocks {
  /** Of the wall, since 1970. */
  readonly nowMs: () => number;
  /** Never goes back; its beginning means nothing. */
  readonly elapsedMs: () => number;
}

/** Makes findings about one thing. */
export class Findings {
  readonly list: Finding[] = [];
  readonly #subject: string | undefined;

  constructor(subject?: string) {
    this.#subject = subject;
  }

  add(check: string, verdict: Verdict, message: string): void {
    this.list.push({ check, subject: this.#subject, verdict, message });
  }
}
