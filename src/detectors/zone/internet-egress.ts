import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { Policy } from "../../contracts/policy.js";
import type { Party, Session } from "../../contracts/sensor-event.js";
import { isPublicAddress } from "../../core/public-address.js";
import { sessionObserved } from "../conduit-wording.js";
import { crossingFinding } from "../crossing-finding.js";
import { type Crossing, type CrossingRules, CrossingWatch } from "../crossing-watch.js";
import { isControllerIn } from "../device-class.js";
import { isKnownConduit } from "../known-conduit.js";
import { denialOf, isExempt, isInPlant, isOutside, judgeSession } from "../policy-verdict.js";
import { denialSentence, exceptionStub, zoneName } from "../policy-wording.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const ADDRESSES_LEARNED_MAX = 16;

const OPTIONS = {
  answerSeconds: { default: 3, min: 1, max: 60, help: "How long an answer, or the protocol, is waited for." },
} as const;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly watch: CrossingWatch;
}

/** A device of the plant that talks to the Internet. */
export const internetEgress: Detector<"conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "zone/internet-egress",
    title: "OT asset talks to the Internet",
    summary:
      "A session from the plant to an address that is neither private nor declared as internal, or to a cloud or " +
      "untrusted zone, without a conduit of the policy for it. Without a policy: to a public address with which the " +
      "baseline has no conduit. Worse when a controller does it.",
    spec: ["IEC 62443-3-3 SR 5.2", "IEC 62443-3-3 SR 1.13", "ISO/IEC 24392 §8.2.7 c"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["POL", "NOV"],
    fr: ["RDF"],
    sr: ["5.2", "1.13", "4.1"],
    attack: ["T0869", "T0884", "T0882", "T0885"],
    iso24392: ["6.2.f", "6.2.n"],
    coverage: "conduits",
    blindTo:
      "What goes out through a proxy or a tunnel whose near end is internal, and cellular modems. The name behind an " +
      "address is not looked up: a cloud that moves between addresses is judged by address.",
    falseAlarms:
      "Time servers and updates that the policy does not declare; without a policy, cloud services that change their " +
      "addresses.",
    triage: [
      "Find out which program on the device opened it, and to whom the address belongs.",
      "A controller or an HMI has no business in the Internet: cut it off and look for what made it call.",
      "If it is meant, declare the conduit with the cloud as a zone, with an owner and an end.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit"],
  open: (options, saved) => ({ options, watch: new CrossingWatch(options.answerSeconds, saved) }),
  hear(event, { watch }, context) {
    const rules = rulesOf(context);
    if (rules !== undefined) watch.hear(event, rules, context);
  },
  due(_, { watch }, context) {
    const rules = rulesOf(context);
    if (rules !== undefined) watch.due(rules, context);
  },
  save: ({ watch }) => watch.save(),
};

function rulesOf(context: DetectContext): CrossingRules | undefined {
  const { policy, baseline } = context;
  if (policy !== undefined) return againstPolicy(policy, context);
  return baseline === undefined ? undefined : againstBaseline(baseline, context);
}

function againstPolicy(policy: Policy, context: DetectContext): CrossingRules {
  return {
    judge(session, time) {
      if (!isOutbound(session, (party) => isOutside(policy, party))) return "right";
      const { client, server } = session;
      if (!isInPlant(policy, isOutside(policy, client) ? server : client)) return "right";
      const verdict = judgeSession(policy, session, time);
      if (verdict.verdict === "allowed" || isExempt(policy, session, time)) return "right";
      return denialOf(session, verdict);
    },
    raise(crossing) {
      const { session, time } = crossing;
      const verdict = judgeSession(policy, session, time);
      const isDenied = verdict.verdict === "denied";
      const stub = `; if it is meant, the exception is ${exceptionStub(session, verdict, time)}`;
      raise(crossing, context, {
        where: ` It goes from ${zoneName(verdict.from)} to ${isDenied ? zoneName(verdict.to) : "the Internet"}.`,
        expected: isDenied
          ? denialSentence(verdict)
          : `The policy knows ${verdict.to === undefined ? nameOf(session.server) : nameOf(session.client)} neither ` +
            "as internal nor in any zone, and none of its conduits is for it.",
        next: isDenied ? stub : "; if it is meant, declare its address in a cloud zone and a conduit to it",
      });
    },
  };
}

function againstBaseline(baseline: Baseline, context: DetectContext): CrossingRules {
  const isPublic = ({ ip }: Party) => ip !== undefined && isPublicAddress(ip);
  return {
    judge(session) {
      if (!isOutbound(session, isPublic)) return "right";
      return isKnownConduit(session, baseline) || isKnownOutside(session, baseline) ? "right" : "wrong";
    },
    raise(crossing) {
      const { client, server } = crossing.session;
      const [inside, outside] = isPublic(client) ? [server, client] : [client, server];
      raise(crossing, context, {
        where: "",
        expected:
          `${capitalised(baselineName(baseline))} has no conduit with ${nameOf(outside)} for anyone; no policy says ` +
          `whether ${nameOf(inside)} may.`,
        next: "; if it is meant, approve the conduit or declare it in a policy",
      });
    },
  };
}

/** One end outside and the other not; of a session of which nobody saw who began it, either one. */
function isOutbound({ client, server, isDirectionKnown }: Session, isOut: (party: Party) => boolean): boolean {
  const [isClientOut, isServerOut] = [isOut(client), isOut(server)];
  return isDirectionKnown ? isServerOut && !isClientOut : isServerOut !== isClientOut;
}

/** Somebody in the plant talked to the address, or tried to; however seldom that was. */
function isKnownOutside({ client, server }: Session, baseline: Baseline): boolean {
  if (baseline.doubtfulConduits(client.asset, server.asset).length > 0) return true;
  const outside = server.ip !== undefined && isPublicAddress(server.ip) ? server : client;
  const other = outside === server ? client : server;
  if (outside.port !== undefined && baseline.isRefusedByHabit(other.asset, outside.asset, outside.port)) return true;
  if (outside.asset.startsWith("a:ip:")) {
    return baseline.conduitsInto(outside.asset).length > 0 || baseline.asset(outside.asset) !== undefined;
  }
  const ips = baseline.asset(outside.asset)?.ips ?? [];
  return ips.length >= ADDRESSES_LEARNED_MAX || ips.includes(outside.ip ?? "");
}

interface Words {
  readonly where: string;
  readonly expected: string;
  readonly next: string;
}

function raise(crossing: Crossing, context: DetectContext, { where, expected, next }: Words): void {
  const { session, outcome } = crossing;
  const { client, server } = session;
  const controllers = [client, server].filter((party) => isControllerIn(context, party));
  const who = controllers[0] === undefined ? "A plant" : "A controller";
  const finding = crossingFinding(crossing, {
    isCertain: context.policy !== undefined,
    raise: controllers.length > 0 ? 1 : 0,
    observed: `${sessionObserved(session, outcome)}${where}`,
    expected,
    why:
      `${who} that can reach the Internet can be reached from there, and can carry data out. Find out what on ` +
      `${nameOf(client)} opened it and to whom the address belongs${next}.`,
  });
  context.alert(finding);
}
