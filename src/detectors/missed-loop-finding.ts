import type { Baseline } from "../contracts/baseline.js";
import type { DetectContext, Finding } from "../contracts/detector.js";
import type { LearnedLoop } from "../contracts/timing-baseline.js";
import { learnedLoop } from "./learned-loop.js";
import { loopFinding } from "./loop-finding.js";
import type { LoopWatch } from "./loop-watch.js";
import { loopName, spanText } from "./loop-wording.js";
import { baselineName, capitalised, counted, nameOf } from "./wording.js";

/** Deadlines missed in a row from which on it is grave. */
export const MISSED_OFTEN = 3;

/** All loops of a client at once: one cause, and one alert. */
export function clientMissed(
  watch: LoopWatch,
  others: readonly LoopWatch[],
  baseline: Baseline,
  context: DetectContext,
): Finding {
  const { client, protocol } = watch.operation.loop;
  const name = nameOf(client);
  return missedFinding(watch, baseline, context, {
    key: [client.asset, protocol, "all"],
    target: undefined,
    observed:
      `${name} has asked nothing for ${silence(watch, context)} in any of ${counted(others.length + 1, "loop")} that ` +
      `it keeps up, among them ${loopName(watch.operation.loop)}.`,
    why:
      "A client that stops all its loops at once was switched off, restarted, cut off or brought down, and what it " +
      `controls runs without it. Look at ${name} and at its link first; the controllers it polls may be well.`,
  });
}

/** One loop; `isRefused`: a connection was not taken since, `isUnanswered`: the last request has no answer. */
export function loopMissed(
  watch: LoopWatch,
  { isRefused, isUnanswered }: { readonly isRefused: boolean; readonly isUnanswered: boolean },
  baseline: Baseline,
  context: DetectContext,
): Finding {
  const { loop } = watch.operation;
  const [client, server] = [nameOf(loop.client), nameOf(loop.server)];
  const fault = isRefused
    ? `${client} tries to connect and ${server} does not take the connection`
    : isUnanswered
      ? `${server} has not answered the last request`
      : `${client} no longer asks, though the last request was answered`;
  const blamed = isRefused || isUnanswered ? server : client;
  return missedFinding(watch, baseline, context, {
    outcome: isRefused || isUnanswered ? "no-response" : "unknown",
    observed: `Nothing has come round in ${loopName(loop)} for ${silence(watch, context)}: ${fault}.`,
    why:
      "What is not polled is not controlled: values are old, and commands do not arrive. " +
      `Look at ${blamed} first: whether it runs, and whether its link is up.`,
  });
}

type Said = Pick<Finding, "observed" | "why"> & Partial<Finding>;

function missedFinding(watch: LoopWatch, baseline: Baseline, context: DetectContext, said: Said): Finding {
  const { operation, session, frame, capture, time, missed, deadlineUs } = watch;
  const learned = learnedLoop(operation.loop, baseline);
  return loopFinding(
    { time: context.now, frame, capture, session, operation },
    {
      severity: missed >= MISSED_OFTEN ? "high" : undefined,
      value: silence(watch, context),
      expected:
        `${capitalised(baselineName(baseline))} has ${learned === undefined ? 0 : pollsOf(learned)} intervals of ` +
        `this loop, with a longest pause of ${spanText(learned?.pause.max ?? 0)}; ${spanText(deadlineUs)} are allowed.`,
      evidence: [{ time, frame, capture, note: "the last request that was seen" }],
      ...said,
    },
  );
}

function silence({ time }: LoopWatch, { now }: DetectContext): string {
  return spanText(now - time);
}

function pollsOf({ periods }: LearnedLoop): number {
  return Object.values(periods).reduce((sum, { n }) => sum + n, 0);
}
