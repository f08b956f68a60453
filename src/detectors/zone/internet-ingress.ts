import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { Policy } from "../../contracts/policy.js";
import type { Session } from "../../contracts/sensor-event.js";
import { isPublicAddress } from "../../core/public-address.js";
import { sessionObserved } from "../conduit-wording.js";
import { crossingFinding } from "../crossing-finding.js";
import { type Crossing, type CrossingRules, CrossingWatch } from "../crossing-watch.js";
import { isKnownConduit } from "../known-conduit.js";
import { denialOf, isExempt, isInPlant, isOutside, judgeSession } from "../policy-verdict.js";
import { denialSentence, zoneName } from "../policy-wording.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

/** From here on hosts choose ports for themselves: a datagram to one may be the answer to a request not seen. */
const EPHEMERAL_PORTS_FROM = 32_768;
/** Services of controllers on ports in that range: PROFINET, EtherNet/IP and BACnet/IP. */
const HIGH_CONTROL_PORTS: ReadonlySet<number> = new Set([34_962, 34_963, 34_964, 44_818, 47_808]);

const OPTIONS = {
  answerSeconds: { default: 3, min: 1, max: 60, help: "How long an answer, or the protocol, is waited for." },
} as const;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly watch: CrossingWatch;
}

/** Somebody outside who begins to talk to the plant. */
export const internetIngress: Detector<"conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "zone/internet-ingress",
    title: "Session initiated from an untrusted network",
    summary:
      "A connection attempt or a datagram from a public address, or from an untrusted or cloud zone, to the plant, " +
      "without a conduit of the policy for it; without a policy, without one in the baseline. Critical once it is " +
      "answered, high before.",
    spec: ["IEC 62443-3-3 SR 1.13", "IEC 62443-3-3 SR 5.2"],
    version: 1,
    severity: "critical",
    floor: "high",
    cap: "critical",
    classes: ["POL", "NOV"],
    fr: ["IAC"],
    sr: ["1.13", "5.2"],
    attack: ["T0883", "T0822", "T0819"],
    iso24392: ["6.2.h", "6.2.i"],
    coverage: "conduits",
    blindTo:
      "An intruder who comes in through a proxy, an address translator or a tunnel that ends inside; a datagram from " +
      "a port below 1024 to a high port, which looks like an answer.",
    falseAlarms:
      "Public addresses used inside without being declared as internal; a reverse proxy whose conduit is not declared.",
    triage: [
      "Close the way in at the border firewall first, then ask who opened it.",
      "If it was answered, treat the host as taken over until shown otherwise, and look at what it did since.",
      "If the address is one of your own, declare it as internal in the policy.",
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
      const { client, server } = session;
      if (!isRequest(session) || !isOutside(policy, client) || !isInPlant(policy, server)) return "right";
      const verdict = judgeSession(policy, session, time);
      if (verdict.verdict === "allowed" || isExempt(policy, session, time)) return "right";
      return denialOf(session, verdict);
    },
    raise(crossing) {
      const verdict = judgeSession(policy, crossing.session, crossing.time);
      const { client, server } = crossing.session;
      const isDenied = verdict.verdict === "denied";
      const source = isDenied ? zoneName(verdict.from) : "the Internet";
      const nowhere = verdict.from === undefined ? client : server;
      raise(
        crossing,
        context,
        ` It comes from ${source} into ${zoneName(verdict.to)}.`,
        isDenied
          ? denialSentence(verdict)
          : `The policy has ${nameOf(nowhere)} in no zone, and none of its conduits is for it.`,
      );
    },
  };
}

function againstBaseline(baseline: Baseline, context: DetectContext): CrossingRules {
  return {
    judge(session) {
      const { client, server } = session;
      if (client.ip === undefined || !isPublicAddress(client.ip)) return "right";
      if (server.ip === undefined || isPublicAddress(server.ip) || !isRequest(session)) return "right";
      const isHabit = server.port !== undefined && baseline.isRefusedByHabit(client.asset, server.asset, server.port);
      const isSeldom = baseline.doubtfulConduits(client.asset, server.asset).length > 0;
      return isHabit || isSeldom || isKnownConduit(session, baseline) ? "right" : "wrong";
    },
    raise(crossing) {
      const { client } = crossing.session;
      const expected =
        `${capitalised(baselineName(baseline))} has no session that ${nameOf(client)} opened to it; no policy allows ` +
        "any from outside.";
      raise(crossing, context, "", expected);
    },
  };
}

/** Surely begun by its client: not the answer to something from inside that was not seen. */
function isRequest({ transport, isDirectionKnown, isSymmetric, server }: Session): boolean {
  if (isSymmetric) return false;
  if (transport === "tcp" || isDirectionKnown) return isDirectionKnown;
  return server.port !== undefined && (server.port < EPHEMERAL_PORTS_FROM || HIGH_CONTROL_PORTS.has(server.port));
}

function raise(crossing: Crossing, context: DetectContext, where: string, expected: string): void {
  const { session, outcome } = crossing;
  const isAnswered = outcome === "accepted";
  const finding = crossingFinding(crossing, {
    isCertain: context.policy !== undefined,
    severity: isAnswered ? undefined : "high",
    observed: `${sessionObserved(session, outcome)}${where}`,
    expected,
    why: isAnswered
      ? `Whoever is outside has a way to ${nameOf(session.server)}. Close it at the border, and look at what ` +
        "came through it."
      : `The border let it through, so ${nameOf(session.server)} can be found and tried from outside. Close the ` +
        "way in at the border firewall.",
  });
  context.alert(finding);
}
