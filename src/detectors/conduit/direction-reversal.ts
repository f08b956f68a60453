import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { Session } from "../../contracts/sensor-event.js";
import { conduitFinding, conduitFindingKey } from "../conduit-finding.js";
import { noveltyOf } from "../conduit-novelty.js";
import { conduitExpected, sessionObserved } from "../conduit-wording.js";
import { isController } from "../device-class.js";
import { type FollowerMemory, followingBy } from "../following-detector.js";
import type { FollowRules } from "../session-follower.js";
import { nameOf } from "../wording.js";

const OPTIONS = {
  identifySeconds: {
    default: 3,
    min: 0,
    max: 60,
    help: "How long a connection waits for its protocol to show which side serves.",
  },
  datagramSeconds: { default: 2, min: 0, max: 60, help: "How long datagrams are watched before they are reported." },
} as const;

type Options = OptionValues<typeof OPTIONS>;

/** An asset that was only ever called begins to call. */
export const directionReversal: Detector<"conduit", FollowerMemory<typeof OPTIONS>, typeof OPTIONS> = {
  doc: {
    id: "conduit/direction-reversal",
    title: "Initiator changed sides",
    summary:
      "In the baseline one asset always opens the conduits of the two; now the other one does. Connections by which " +
      "a known conduit is opened from the far side, such as the data of FTP or a reverse connection of OPC UA, are " +
      "none.",
    spec: ["IEC 62443-3-3 SR 5.2", "IEC 62443-3-3 SR 2.1"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["NOV"],
    fr: ["RDF"],
    sr: ["5.2", "2.1"],
    attack: ["T0886", "T0884"],
    iso24392: ["6.2.h"],
    coverage: "conduits",
    blindTo: "Commands that come back inside a connection which the usual side opened.",
    falseAlarms:
      "Callbacks that are seldom: alarm notifications, licence checks, a server that sends its log to its client.",
    triage: [
      "Look at what ran on the side that was only called until now: it should not begin anything.",
      "Across zones block it at the boundary until it is explained: who may begin is what a conduit is about.",
      "If it is a callback that is meant, approve the conduit into the baseline.",
    ],
  },
  options: OPTIONS,
  ...followingBy(rulesOf),
};

function rulesOf(options: Options, context: DetectContext, baseline: Baseline): FollowRules {
  return {
    isMine: ({ session }) => noveltyOf(session, context) === "reversal",
    waitSeconds: ({ transport, protocol }) => {
      if (transport === "udp") return options.datagramSeconds;
      return protocol === undefined ? options.identifySeconds : 0;
    },
    keyOf: conduitFindingKey,
    raise: (followed, isAmendment) => {
      const { session, outcome } = followed;
      const finding = conduitFinding(followed, isAmendment, {
        severity: undefined,
        floor: undefined,
        raise: crossesZones(session, context) ? 1 : 0,
        observed: sessionObserved(session, outcome),
        expected: conduitExpected(session, baseline),
        why: whyText(session, baseline),
      });
      context.alert(finding);
    },
  };
}

/** From one zone into another, which no conduit of the policy allows. */
function crossesZones(session: Session, { policy, now }: DetectContext): boolean {
  return policy?.judge(session, now).verdict === "denied";
}

function whyText({ client, server }: Session, baseline: Baseline): string {
  const [caller, called] = [nameOf(client), nameOf(server)];
  const risk = isController(baseline, client.asset)
    ? `A controller answers and does not call: ${caller} may be reprogrammed or taken over.`
    : `What only ever answered does not begin by itself: ${caller} may be taken over, and reaches for ${called}.`;
  return `${risk} Find out what on ${caller} opened it; approve the conduit if it is meant.`;
}
