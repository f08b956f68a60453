import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { OpcuaChannelEvent, OpcuaResponse, OpcuaSessionEvent } from "../../contracts/opcua-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { RateWindow } from "../../core/rate-window.js";
import { opcuaFinding } from "../opcua-finding.js";
import { opcuaKnowledge } from "../opcua-knowledge.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const PAIRS_MAX = 4096;
const RATE_FACTOR = 3;
/** Whose names say that the other side is not let in. [OPC 10000-4 §7.39] */
const REFUSALS: ReadonlySet<string> = new Set([
  "BadSecurityChecksFailed",
  "BadUserAccessDenied",
  "BadIdentityTokenInvalid",
  "BadIdentityTokenRejected",
  "BadUserSignatureInvalid",
  "BadCertificateUntrusted",
  "BadCertificateTimeInvalid",
  "BadSecurityPolicyRejected",
  "BadSecurityModeRejected",
  "BadTooManySessions",
]);

interface Pair {
  readonly window: RateWindow;
  /** Failures since the last success. */
  inRow: number;
  latest: string;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server. */
  readonly pairs: BoundedMap<Pair>;
}

const OPTIONS = {
  failureCount: {
    default: 5,
    min: 2,
    max: 1000,
    help: "How many refused channels and sessions in a minute " + "are too many.",
  },
  guessCount: { default: 3, min: 2, max: 1000, help: "After how many failures a success counts as guessed." },
} as const;

type Heard = OpcuaSessionEvent | OpcuaChannelEvent | OpcuaResponse;

/** Somebody is refused again and again. */
export const sessionFailures: Detector<Heard["type"], Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/session-failures",
    title: "Burst of failed channels or sessions",
    summary:
      "A server refuses channels or sessions of a client more often in a minute than it ever did while learning: " +
      "passwords are tried, or certificates. High when a session is let in after it.",
    spec: ["OPC 10000-4 §5.7.3", "IEC 62443-3-3 SR 1.11"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["STAT"],
    fr: ["IAC"],
    sr: ["1.11", "1.7", "2.8"],
    attack: ["T0859"],
    iso24392: ["6.2.g", "6.2.k"],
    blindTo: "Tries that are spread over more than a minute, and those inside encrypted channels.",
    falseAlarms: "A client whose certificate or password has run out, and that tries again at once.",
    triage: [
      "Look which user or certificate is tried, and whether the client is one that should be there.",
      "If a session was let in after the failures, take it down and change the password.",
      "For a known client renew its certificate or password.",
    ],
  },
  options: OPTIONS,
  hears: ["opcua-session", "opcua-channel", "opcua-response"],
  open(options, saved) {
    const pairs = new BoundedMap<Pair>(PAIRS_MAX);
    for (const [key, window, inRow, latest] of (saved ?? []) as unknown as [string, Json, number, string][]) {
      pairs.set(key, { window: new RateWindow(window), inRow, latest });
    }
    return { options, pairs };
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined || event.session.client.asset === event.session.server.asset) return;
    const reason = reasonOf(event);
    const isSuccess = event.type === "opcua-session" && event.stage === "activated";
    if (reason === undefined && !(isSuccess && memory.pairs.size > 0)) return;
    const { client, server } = event.session;
    const key = `${client.asset}>${server.asset}`;
    let pair = memory.pairs.touch(key);
    if (isSuccess) {
      if (pair !== undefined) judgeSuccess(event, pair, memory, baseline, context);
      return;
    }
    if (pair === undefined) {
      pair = { window: new RateWindow(), inRow: 0, latest: "" };
      memory.pairs.set(key, pair);
    }
    pair.inRow++;
    pair.latest = reason ?? "";
    const count = pair.window.add(event.time);
    if (count < Math.max(memory.options.failureCount, RATE_FACTOR * usualOf(event, baseline))) return;
    context.alert(findingOf(event, count, pair.latest, false, baseline));
  },
  save: ({ pairs }) =>
    [...pairs.entries()].map(([key, { window, inRow, latest }]) => [key, window.save(), inRow, latest] as const),
};

/** Somebody is let in: guessed, if that came right after more failures than are usual. */
function judgeSuccess(event: Heard, pair: Pair, { options }: Memory, baseline: Baseline, context: DetectContext): void {
  const recent = Math.min(pair.inRow, pair.window.total(event.time));
  pair.inRow = 0;
  // Of a pair that is refused by habit, a success is no surprise.
  if (recent < Math.max(options.guessCount, usualOf(event, baseline) + 1)) return;
  context.alert(findingOf(event, recent, pair.latest, true, baseline));
}

/** Why the client was refused; undefined when it was not. */
function reasonOf(event: Heard): string | undefined {
  if (event.type === "opcua-session") return event.stage === "refused" ? event.status : undefined;
  if (event.type === "opcua-channel") {
    return event.stage === "error" && event.from === "server" && REFUSALS.has(event.error ?? "")
      ? event.error
      : undefined;
  }
  const isOfSession = event.service === "CreateSession" || event.service === "ActivateSession";
  return !isOfSession && REFUSALS.has(event.status) ? event.status : undefined;
}

function usualOf({ session }: Heard, baseline: Baseline): number {
  return opcuaKnowledge(session, baseline).client?.entity.rates?.failuresPerMinute.p999 ?? 0;
}

function findingOf(event: Heard, count: number, reason: string, isGuessed: boolean, baseline: Baseline): Finding {
  const { session } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const user = event.type === "opcua-session" && event.userName !== undefined ? ` for the user ${event.userName}` : "";
  const usual = usualOf(event, baseline);
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset],
    observed: isGuessed
      ? `${whom} let ${who} in${user} after ${counted(count, "failure")} on end, the last with ${reason}.`
      : `${whom} refused ${who}${user} ${counted(count, "time")} within a minute, the last time with ${reason}.`,
    expected: capitalised(
      `in ${baselineName(baseline)} ${who} was refused at most ${counted(usual, "time")} a minute.`,
    ),
    why:
      "Passwords and certificates that are tried one after the other are how an intruder gets in without a flaw. " +
      `Find out what runs on ${who}, and ` +
      `${isGuessed ? `take down its session on ${whom}` : `watch whether ${whom} lets it in`}.`,
    note: isGuessed ? `${whom} let ${who} in` : `${whom} refused with ${reason}`,
    severity: isGuessed ? "high" : "medium",
    // That it is refused is what was found, and makes it no better.
    outcome: isGuessed ? "accepted" : "unknown",
    value: reason,
  });
}
