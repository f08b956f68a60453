import type { Baseline } from "../contracts/baseline.js";
import type { Session } from "../contracts/sensor-event.js";
import { knownOperations } from "./known-operations.js";
import type { UmasStep } from "./umas-codes.js";
import { baselineName, capitalised, counted, nameOf } from "./wording.js";

const UMAS = 90;

/** In past tense, after the name of the station. */
const ACTIONS: Readonly<Record<Exclude<UmasStep, "block">, string>> = {
  session: "opened or kept up an engineering session",
  read: "read variables or memory",
  write: "wrote variables or coils",
  memory: "wrote a memory block",
  upload: "uploaded the program",
  reservation: "reserved the controller",
  download: "began to download a program",
  end: "ended the download",
  start: "started the controller",
  stop: "stopped the controller",
  unknown: "used a code that no write-up of the protocol has",
};

/** What happened over one connection, in words. */
export interface UmasStory {
  /** Kinds of steps in the order in which they came first. */
  readonly steps: readonly UmasStep[];
  /** Blocks of a program that were downloaded. */
  readonly blocks: number;
  readonly outcome: "unknown" | "rejected" | "accepted";
}

/** The story so far. */
export function umasObserved({ steps, blocks, outcome }: UmasStory, { client, server }: Session): string {
  const done: string[] = [];
  for (const step of steps) {
    if (step === "block" || (step === "download" && blocks > 0)) {
      if (!done.includes(blocksText(blocks))) done.push(blocksText(blocks));
    } else done.push(ACTIONS[step]);
  }
  const answer = { unknown: "no answer was seen yet", rejected: "the controller refused", accepted: "it accepted" };
  const story = done.length > 1 ? `${done.slice(0, -1).join(", ")} and ${done.at(-1)}` : done[0];
  return `${nameOf(client)} ${story} with function 90 (Schneider UMAS) on ${nameOf(server)}; ${answer[outcome]}.`;
}

/** What the baseline has of engineering between the two. */
export function umasExpected(steps: readonly UmasStep[], session: Session, baseline: Baseline | undefined): string {
  const known = baseline === undefined ? "There is no baseline that knows who engineers controllers here." : "";
  const habit = baseline === undefined ? known : habitText(session, baseline);
  if (!steps.some(isProgramStep)) return habit;
  return `${habit} A program is changed in a maintenance window, by an engineering station that the policy declares.`;
}

function habitText(session: Session, baseline: Baseline): string {
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const uses = knownOperations(session, baseline).own.flatMap(({ fc }) => fc[UMAS]?.n ?? []);
  const n = uses.reduce((sum, count) => sum + count, 0);
  const known = n > 0 ? `engineers ${whom} (${counted(n, "request")})` : `never engineers ${whom}`;
  return capitalised(`in ${baselineName(baseline)} ${who} ${known}.`);
}

/** Why it matters, and what next. */
export function umasWhy(steps: readonly UmasStep[], { client, server }: Session): string {
  const [who, whom] = [nameOf(client), nameOf(server)];
  if (steps.includes("start") || steps.includes("stop")) {
    return (
      `A controller that is stopped or started moves the process with it. Ask who did it from ${who}, and bring ` +
      `${whom} into a safe state before anything else.`
    );
  }
  if (steps.includes("download") || steps.includes("block") || steps.includes("end")) {
    return (
      `A new program decides what the process does from now on. Compare the program in ${whom} with the released ` +
      `one, and cut ${who} off if nobody meant it.`
    );
  }
  if (steps.includes("reservation")) {
    return (
      `Whoever reserves a controller keeps others from changing it, and changes it next. Ask who works with ` +
      `${who}.`
    );
  }
  if (steps.includes("upload")) {
    return `The program tells how the process is run and what may be changed unseen. Ask who works with ${who}.`;
  }
  if (steps.includes("memory")) {
    return (
      `Memory of a controller holds values and code. Compare the program of ${whom}, and ask who works with ` +
      `${who}.`
    );
  }
  return (
    `Engineering shows what runs on ${whom}, and comes before a change. Find out which tool on ${who} does it; ` +
    "approve it if it is meant."
  );
}

function isProgramStep(step: UmasStep): boolean {
  return ["reservation", "download", "block", "end", "start", "stop"].includes(step);
}

function blocksText(blocks: number): string {
  return `downloaded ${counted(blocks, "block")} of a program`;
}
