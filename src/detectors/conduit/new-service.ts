import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import { conduitFinding, conduitFindingKey } from "../conduit-finding.js";
import { noveltyOf } from "../conduit-novelty.js";
import { rateConduit } from "../conduit-rating.js";
import { conduitExpected, conduitWhy, sessionObserved } from "../conduit-wording.js";
import { type FollowerMemory, followingBy } from "../following-detector.js";
import type { FollowRules } from "../session-follower.js";

const OPTIONS = {
  datagramSeconds: { default: 2, min: 0, max: 60, help: "How long datagrams are watched before they are reported." },
} as const;

type Options = OptionValues<typeof OPTIONS>;

/** A service between assets that know each other by others. */
export const newService: Detector<"conduit", FollowerMemory<typeof OPTIONS>, typeof OPTIONS> = {
  doc: {
    id: "conduit/new-service",
    title: "New service between known partners",
    summary:
      "Two assets that have conduits in the baseline use another port or protocol with each other. All dynamic ports " +
      "count as one service.",
    spec: ["IEC 62443-3-3 SR 7.7", "IEC 62443-3-3 SR 5.2"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["NOV"],
    fr: ["RDF"],
    sr: ["7.7", "5.2"],
    attack: ["T0885", "T0886"],
    iso24392: ["6.2.h"],
    coverage: "conduits",
    blindTo: "What hides on a port that is in use between the two already.",
    falseAlarms:
      "Services that run seldom, such as backups and engineering sessions, and those that choose a port each time.",
    triage: [
      "Find out which program on the client opened it, and whether the server is meant to offer the service.",
      "On a controller look for remote access and file transfer first: nobody needs them every day.",
      "Switch the service off where nobody needs it; approve the conduit if it is meant.",
    ],
  },
  options: OPTIONS,
  ...followingBy(rulesOf),
};

function rulesOf(options: Options, context: DetectContext, baseline: Baseline): FollowRules {
  return {
    isMine: ({ session }) => noveltyOf(session, context) === "service",
    waitSeconds: ({ transport }) => (transport === "udp" ? options.datagramSeconds : 0),
    keyOf: conduitFindingKey,
    raise: (followed, isAmendment) => {
      const { session, outcome } = followed;
      const finding = conduitFinding(followed, isAmendment, {
        ...rateConduit(session, baseline),
        floor: undefined,
        observed: sessionObserved(session, outcome),
        expected: conduitExpected(session, baseline),
        why: conduitWhy(session, baseline),
      });
      context.alert(finding);
    },
  };
}
