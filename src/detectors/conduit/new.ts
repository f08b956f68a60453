import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ConduitEvent, Session } from "../../contracts/sensor-event.js";
import { conduitFinding, conduitFindingKey } from "../conduit-finding.js";
import { noveltyOf } from "../conduit-novelty.js";
import { rateConduit } from "../conduit-rating.js";
import { conduitExpected, conduitWhy, doubtfulExpected, sessionObserved } from "../conduit-wording.js";
import { type FollowerMemory, followingBy } from "../following-detector.js";
import { doubtfulConduit } from "../known-conduit.js";
import type { Followed, FollowRules } from "../session-follower.js";

const OPTIONS = {
  answerSeconds: {
    default: 3,
    min: 1,
    max: 60,
    help: "How long a connection that nobody saw begin waits for payload of its other side.",
  },
  datagramSeconds: { default: 2, min: 0, max: 60, help: "How long datagrams are watched before they are reported." },
} as const;

type Options = OptionValues<typeof OPTIONS>;

/** A conduit between assets that have none in the baseline: connections once they stand, datagrams after a moment. */
export const newConduit: Detector<"conduit", FollowerMemory<typeof OPTIONS>, typeof OPTIONS> = {
  doc: {
    id: "conduit/new",
    title: "New talker pair",
    summary:
      "A connection or an exchange of datagrams between two assets that have no learned conduit. Raised with the " +
      "first packet of a connection once that is answered, and of datagrams after a moment. A conduit that is known " +
      "but rare or stale counts one level less; housekeeping services without direction are an audit event between " +
      "known pairs.",
    spec: ["IEC 62443-3-3 SR 5.2"],
    version: 2,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["NOV"],
    fr: ["RDF"],
    sr: ["5.2", "6.2", "2.1"],
    attack: ["T0886", "T0846", "T0885"],
    iso24392: ["6.2.h"],
    coverage: "conduits",
    blindTo:
      "Misuse of a conduit that is in the baseline; hosts behind one address translator; what no mirror port sees.",
    falseAlarms:
      "Services that run less often than learning lasted: backups, updates, remote maintenance, spare servers.",
    triage: [
      "Find out which program on the client opened it, and whether a change was planned.",
      "If it reached a controller, look at what followed in the same incident before anything else.",
      "If it is meant, approve the conduit into the baseline.",
    ],
  },
  options: OPTIONS,
  ...followingBy(rulesOf),
};

function rulesOf(options: Options, context: DetectContext, baseline: Baseline): FollowRules {
  return {
    isMine: (event) => isMine(event, context),
    waitSeconds: (session) => waitSeconds(session, options),
    keyOf: conduitFindingKey,
    raise: (followed, isAmendment) => context.alert(findingOf(followed, isAmendment, baseline)),
  };
}

/** Of sessions that nobody saw begin only those in which one side speaks alone. */
function isMine({ session, payloadBytes }: ConduitEvent, context: DetectContext): boolean {
  const novelty = noveltyOf(session, context);
  if (novelty === "unattributed") return payloadBytes[0] === 0 || payloadBytes[1] === 0;
  return novelty === "pair" || novelty === "doubtful" || novelty === "housekeeping";
}

function waitSeconds({ transport, isMidstream, isDirectionKnown }: Session, options: Options): number {
  if (transport === "udp") return options.datagramSeconds;
  return isMidstream && !isDirectionKnown ? options.answerSeconds : 0;
}

function findingOf(followed: Followed, isAmendment: boolean, baseline: Baseline): Finding {
  const { session, outcome } = followed;
  const doubtful = doubtfulConduit(session, baseline);
  const observed = sessionObserved(session, outcome);
  if (doubtful !== undefined) {
    return conduitFinding(followed, isAmendment, {
      severity: session.isSymmetric ? "low" : undefined,
      floor: "info",
      raise: -1,
      observed,
      expected: doubtfulExpected(doubtful, baseline),
      why: "What came once may be a habit or somebody trying. Approve the conduit if it is meant, reject it if not.",
    });
  }
  const { severity, raise } = rateConduit(session, baseline);
  return conduitFinding(followed, isAmendment, {
    severity,
    floor: severity,
    raise,
    observed,
    expected: conduitExpected(session, baseline),
    why: conduitWhy(session, baseline),
  });
}
