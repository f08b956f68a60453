import type { Baseline } from "../contracts/baseline.js";
import type { ModbusRequest, Session } from "../contracts/sensor-event.js";
import { knownOperations } from "./known-operations.js";
import type { ProgramWork, UmasStep, UmasUse } from "./umas-codes.js";
import { baselineName, capitalised, counted, nameOf } from "./wording.js";

const UMAS = 90;

/** In past tense, after the name of the station. */
const USE_ACTIONS: Readonly<Record<UmasUse, string>> = {
  routine: "opened or kept up an engineering session",
  read: "read variables or memory of the controller",
  write: "wrote variables or coils of the controller",
  memory: "wrote a memory block of the controller",
  upload: "uploaded the program of the controller",
  unknown: "used a code that no write-up of the protocol has",
};

const STEP_ACTIONS: Readonly<Record<UmasStep, string>> = {
  reservation: "reserved the controller",
  download: "began to download a program",
  block: "",
  end: "ended the download",
  start: "started the controller",
  stop: "stopped the controller",
};

/** What the station did, after its name. */
export function useAction(what: UmasUse, { subFunction }: ModbusRequest): string {
  return `${USE_ACTIONS[what]} with function 90 (Schneider UMAS), code ${codeText(subFunction)},`;
}

/** What the baseline has of engineering between the two. */
export function useExpected({ session }: Pick<ModbusRequest, "session">, baseline: Baseline | undefined): string {
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  if (baseline === undefined) return "There is no baseline that knows who engineers controllers here.";
  const uses = knownOperations(session, baseline).own.flatMap(({ fc }) => fc[UMAS]?.n ?? []);
  const n = uses.reduce((sum, count) => sum + count, 0);
  const known = n > 0 ? `engineers ${whom} (${counted(n, "request")})` : `never engineers ${whom}`;
  return capitalised(`in ${baselineName(baseline)} ${who} ${known}.`);
}

/** Why it matters, and what next. */
export function useWhy(what: UmasUse, { session }: ModbusRequest): string {
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  switch (what) {
    case "upload":
      return `The program tells how the process is run and what may be changed unseen. Ask who works with ${who}.`;
    case "memory":
      return `Memory of a running controller can hold values and code. Compare the program of ${whom}, and ask who works with ${who}.`;
    default:
      return `Engineering of ${whom} shows what runs there. Find out which tool on ${who} does it; approve it if it is meant.`;
  }
}

/** The story so far. */
export function programObserved({ steps, blocks, outcome }: ProgramWork, session: Session): string {
  const did = steps
    .filter((step) => step !== "block")
    .map((step) => STEP_ACTIONS[step])
    .flatMap((text) => (text === STEP_ACTIONS.download && blocks > 0 ? [blocksText(blocks)] : [text]));
  if (blocks > 0 && !steps.includes("download")) did.push(blocksText(blocks));
  const answer = { unknown: "no answer was seen yet", rejected: "the controller refused", accepted: "it accepted" };
  const story = did.length > 1 ? `${did.slice(0, -1).join(", ")} and ${did.at(-1)}` : did[0];
  return `${nameOf(session.client)} ${story} with UMAS on ${nameOf(session.server)}; ${answer[outcome]}.`;
}

/** As for a single request, and that a program is not changed by habit. */
export function programExpected(session: Session, baseline: Baseline | undefined): string {
  const known = useExpected({ session }, baseline);
  return `${known} A program is changed in a maintenance window, by an engineering station that the policy declares.`;
}

/** Why it matters, and what next. */
export function programWhy({ steps, blocks }: ProgramWork, session: Session): string {
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  if (steps.includes("start") || steps.includes("stop")) {
    return (
      `A controller that is stopped or started moves the process with it. Ask who did it from ${who}, and bring ` +
      `${whom} into a safe state before anything else.`
    );
  }
  if (blocks > 0 || steps.includes("download")) {
    return (
      `A new program decides what the process does from now on. Compare the program in ${whom} with the released ` +
      `one, and cut ${who} off if nobody meant it.`
    );
  }
  return `Whoever reserves a controller keeps others from changing it, and changes it next. Ask who works with ${who}.`;
}

function blocksText(blocks: number): string {
  return `downloaded ${counted(blocks, "block")} of a program`;
}

function codeText(code: number | undefined): string {
  return code === undefined ? "?" : `0x${code.toString(16).padStart(2, "0")}`;
}
