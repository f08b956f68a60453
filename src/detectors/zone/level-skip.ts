import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { Policy, PolicyVerdict } from "../../contracts/policy.js";
import { sessionObserved } from "../conduit-wording.js";
import { crossingFinding } from "../crossing-finding.js";
import { type Crossing, type CrossingRules, CrossingWatch } from "../crossing-watch.js";
import { denialOf, isExempt, judgeSession } from "../policy-verdict.js";
import { denialSentence, lineSentence, zonesSentence } from "../policy-wording.js";
import { nameOf } from "../wording.js";

/** Apart by this many levels of the Purdue model, at least one lies between. */
const SKIP_LEVELS = 2;

const OPTIONS = {
  answerSeconds: { default: 3, min: 1, max: 60, help: "How long an answer, or the protocol, is waited for." },
} as const;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly watch: CrossingWatch;
}

/** A session that passes over a level of the Purdue model. */
export const levelSkip: Detector<"conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "zone/level-skip",
    title: "Purdue level skipped",
    summary:
      "A session between zones that are two or more levels apart, without a conduit of the policy that is declared " +
      "to skip levels. A zone between plant and offices counts as level 3.5, clouds and untrusted networks as level " +
      "5. Where the session is not declared at all, that is the alert and this a part of it.",
    spec: ["IEC 62443-3-3 SR 5.2", "IEC 62443-3-3 SR 5.1"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["POL"],
    fr: ["RDF"],
    sr: ["5.2", "5.1"],
    attack: ["T0886", "T0822"],
    iso24392: ["6.2.h"],
    blindTo: "A chain of sessions that goes from level to level through hosts on each, and assets in no zone.",
    falseAlarms: "A zone whose level is not right in the policy, and a conduit that should be declared with `skip`.",
    triage: [
      "Find out whether the traffic could end at the level between, such as in the industrial DMZ.",
      "If it must pass over it, declare the conduit with `skip: true`, an owner and an end.",
      "If nobody declared it, treat it as traffic that the border should have stopped.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit"],
  open: (options, saved) => ({ options, watch: new CrossingWatch(options.answerSeconds, saved) }),
  hear(event, { watch }, context) {
    if (context.policy !== undefined) watch.hear(event, rulesOf(context.policy, context), context);
  },
  due(_, { watch }, context) {
    if (context.policy !== undefined) watch.due(rulesOf(context.policy, context), context);
  },
  save: ({ watch }) => watch.save(),
};

function rulesOf(policy: Policy, context: DetectContext): CrossingRules {
  return {
    judge(session, time) {
      const verdict = judgeSession(policy, session, time);
      if (levelsApart(verdict) < SKIP_LEVELS || verdict.conduit?.isSkip === true) return "right";
      if (isExempt(policy, session, time)) return "right";
      return verdict.verdict === "denied" ? denialOf(session, verdict) : "wrong";
    },
    raise: (crossing) => raise(crossing, policy, context),
  };
}

function levelsApart({ from, to }: PolicyVerdict): number {
  return from === undefined || to === undefined ? 0 : Math.abs(from.level - to.level);
}

function raise(crossing: Crossing, policy: Policy, context: DetectContext): void {
  const { session, time, outcome } = crossing;
  const verdict = judgeSession(policy, session, time);
  const finding = crossingFinding(crossing, {
    observed: `${sessionObserved(session, outcome)} ${zonesSentence(verdict)}`,
    expected:
      verdict.at === undefined
        ? denialSentence(verdict)
        : lineSentence(verdict.at, "allows the session, but does not say `skip: true`"),
    why:
      `The session passes over what lies between levels ${verdict.from?.level} and ${verdict.to?.level}, and with it ` +
      `over the borders there. Let it end in between, or declare the conduit of ` +
      `${nameOf(session.client)} with \`skip\`.`,
  });
  context.alert(finding);
}
