import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { MqttPublish, SparkplugMessage } from "../../contracts/mqtt-event.js";
import { mqttFinding } from "../mqtt-finding.js";
import { doubtfulFact, factsOf, isWithinAsset, topicHabit } from "../mqtt-habits.js";
import { clientName, learnedNames, payloadText, quoted } from "../mqtt-wording.js";
import { baselineName, capitalised, listed } from "../wording.js";

/** How far the client is from being one that commands. */
type Tier = "stranger" | "commander" | "known";

const COMMANDS: ReadonlySet<string | undefined> = new Set(["NCMD", "DCMD"]);
/** They put an edge node out of service, or send it to another server. [ISO/IEC 20237 §6.4] */
const GRAVE = /^Node Control\/(Reboot|Next Server)$/;

/** A command of Sparkplug by a client that is neither the host nor a known commander. Keeps nothing. */
export const sparkplugRogueCommand: Detector<"mqtt-publish", null> = {
  doc: {
    id: "mqtt/sparkplug-rogue-command",
    title: "Sparkplug command not from the primary host",
    summary:
      "An NCMD or DCMD by a client that neither publishes the state of a learned host application nor was seen to " +
      "command this edge node. Medium when it commands others of the group by habit. Commands with a form that " +
      "Sparkplug forbids (QoS, retained, sequence number) count one level more, and are medium from anybody.",
    spec: ["ISO/IEC 20237 §6.4", "IEC 62443-3-3 SR 2.1"],
    version: 1,
    severity: "critical",
    floor: "medium",
    cap: "critical",
    classes: ["ABS", "NOV"],
    fr: ["UC"],
    sr: ["2.1", "1.2", "3.6"],
    attack: ["T1692.001", "T0848", "T0831", "T0816"],
    iso24392: ["6.2.q", "6.2.o"],
    coverage: "writes",
    blindTo:
      "Commands of a host that is itself taken over, or inside TLS; commands that reach the broker by a " +
      "link not mirrored.",
    falseAlarms: "A second host application, or an engineer's client, that first commands after learning.",
    triage: [
      "Ask the operators whether they sent this command, and from which station.",
      "Compare what was commanded with the state of the device; put it back if it was not meant.",
      "Take the right to publish commands from the client in the broker's access list.",
      "If it is a further host, approve its publications into the baseline.",
    ],
  },
  options: {},
  hears: ["mqtt-publish"],
  open: () => null,
  hear(event, _, context) {
    const { sparkplug, from } = event;
    if (sparkplug === undefined || from !== "client" || !COMMANDS.has(sparkplug.messageType)) return;
    const { baseline } = context;
    const tier = baseline === undefined ? "known" : tierOf(event, baseline);
    const wrongs = wrongsOf(event, sparkplug);
    if (tier === "known" && wrongs.length === 0) return;
    context.alert(findingOf(event, sparkplug, tier, wrongs, context));
  },
  save: () => null,
};

function tierOf(event: MqttPublish, baseline: Baseline): Tier {
  if (topicHabit(event, baseline).own !== undefined || isWithinAsset(event.session)) return "known";
  const { session, client, sparkplug } = event;
  if (factsOf("spb.host", session, client, baseline).length > 0) return "known";
  const group = `spBv1.0/${sparkplug?.group}/`;
  const isCommander = factsOf("mqtt.pub", session, client, baseline).some(
    ({ topic, traits }) => topic.startsWith(group) && traits?.includes("command") === true,
  );
  return isCommander ? "commander" : "stranger";
}

/** What the form of the command must not be. */
function wrongsOf({ qos, retain }: MqttPublish, { seq }: SparkplugMessage): string[] {
  return [
    ...(qos === 0 ? [] : [`QoS ${qos}`]),
    ...(retain ? ["retained"] : []),
    ...(seq === undefined ? [] : ["with a sequence number"]),
  ];
}

function findingOf(
  event: MqttPublish,
  message: SparkplugMessage,
  tier: Tier,
  wrongs: readonly string[],
  { baseline }: DetectContext,
): Finding {
  const { session, client, route } = event;
  const { messageType, group, edgeNode, device } = message;
  const name = clientName(session, client);
  const target = `${group}/${edgeNode}${device === undefined ? "" : `/${device}`}`;
  const value = payloadText(event);
  const isGrave = (message.metrics ?? []).some((metric) => GRAVE.test(metric.name ?? ""));
  const form = wrongs.length === 0 ? "" : `, ${listed(wrongs)}`;
  const isDoubtful = baseline !== undefined && doubtfulFact("mqtt.pub", session, client, route.habit, baseline);
  return mqttFinding(event, {
    key: [session.client.asset, session.server.asset, client.template ?? "?", tier, tier === "known" ? target : ""],
    severity: tier === "stranger" ? "critical" : "medium",
    raise: (wrongs.length > 0 && tier !== "known" ? 1 : 0) + (isGrave ? 1 : 0) - (isDoubtful ? 1 : 0),
    isCertain: tier === "stranger",
    point: route.topic,
    value,
    observed: `${name} published the command ${messageType} for ${target}: ${value}${form}.`,
    expected: expectedText(event, tier, baseline),
    why:
      (isGrave ? "It puts the edge node out of service or sends it to another server. " : "") +
      (tier === "known"
        ? "A command that is retained or numbered may be carried out again at every reconnect. Correct the client."
        : `A client that commands without being the host is misconfigured or hostile. Verify ${target}, and ` +
          `take the right to publish ${quoted(route.topic)} from the client if nobody meant it.`),
    note: `${name} published ${messageType} for ${target}`,
  });
}

function expectedText({ session, route }: MqttPublish, tier: Tier, baseline: Baseline | undefined): string {
  if (tier === "known" || baseline === undefined) {
    return "Sparkplug wants commands with QoS 0, not retained and without a sequence number.";
  }
  const hosts = baseline.mqtt.hostsOf(session.server.asset);
  const writers = baseline.mqtt.publishers(session.server.asset, route.topic);
  const known = [...hosts.filter((host) => writers.every(({ client }) => client !== host.client)), ...writers];
  const who =
    known.length === 0
      ? "nobody commands this node, and no host application is known"
      : `only ${learnedNames(baseline, known, "message")} may command it`;
  const tail = tier === "commander" ? "; this client commands other nodes of the group" : "";
  return capitalised(`in ${baselineName(baseline)} ${who}${tail}.`);
}
