import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { MqttPublish, SparkplugMessage } from "../../contracts/mqtt-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { isHolder, type LiveOwner, LiveOwners } from "../live-owners.js";
import { mqttFinding } from "../mqtt-finding.js";
import { factsOf, isWithinAsset } from "../mqtt-habits.js";
import { clientName, learnedNames, quoted } from "../mqtt-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const HOSTS_MAX = 1024;
/** A clock may be set; nobody sets it back by more at every start. */
const BACK_MS = 60_000;

interface Memory {
  readonly owners: LiveOwners;
  /** Latest time stamp of each host that is online, in milliseconds. */
  readonly stamps: BoundedMap<number>;
}

type State = NonNullable<SparkplugMessage["state"]>;

/** The state of a host application, told by somebody else. */
export const sparkplugStateSpoof: Detector<"mqtt-publish" | "mqtt-gone", Memory> = {
  doc: {
    id: "mqtt/sparkplug-state-spoof",
    title: "State of a Sparkplug host told by another",
    summary:
      "The STATE of a host application is published by a client that is not the learned one, or while another " +
      "client that published it is still connected; or its time stamp goes back by more than a minute. Edge nodes " +
      "that believe a host is offline stop sending or go to another server.",
    spec: ["ISO/IEC 20237 §6.4.27", "IEC 62443-3-3 SR 3.1"],
    version: 1,
    severity: "critical",
    floor: "high",
    cap: "critical",
    classes: ["ABS", "NOV"],
    fr: ["SI"],
    sr: ["3.1", "1.2"],
    attack: ["T1692.002", "T0829", "T0814"],
    iso24392: ["6.2.q", "6.2.k"],
    blindTo:
      "A state told under the client identifier and from the address of the host itself, and states " + "inside TLS.",
    falseAlarms: "A host application that moved to another computer without a change of the baseline.",
    triage: [
      "Look whether the host application is online, and what the broker keeps as its state.",
      "Publish the true state again from the host, so that edge nodes come back.",
      "Allow the STATE topic to the host alone in the broker's access list.",
    ],
  },
  options: {},
  hears: ["mqtt-publish", "mqtt-gone"],
  open(_, saved) {
    const [owners, stamps] = (saved ?? []) as readonly never[];
    return { owners: new LiveOwners(HOSTS_MAX, owners), stamps: openMap(HOSTS_MAX, stamps) };
  },
  hear(event, { owners, stamps }, context) {
    if (event.type === "mqtt-gone") {
      owners.gone(event.session.id);
      return;
    }
    const state = event.sparkplug?.state;
    if (state?.hostId === undefined || event.from !== "client") return;
    const key = `${event.session.server.asset} ${state.hostId}`;
    const holder = owners.holder(key, event.time);
    const isOther = holder !== undefined && !isHolder(holder, event);
    const isForeign = context.baseline !== undefined && !isOwner(event, state, context.baseline);
    if (isOther || isForeign) {
      context.alert(spoofed(event, state, isOther ? holder : undefined, context));
      return;
    }
    if (state.online !== true) return;
    const stamp = stamps.get(key);
    if (stamp !== undefined && state.timestamp !== undefined && stamp - state.timestamp > BACK_MS) {
      context.alert(steppedBack(event, state, stamp));
      return;
    }
    owners.take(key, event);
    if (state.timestamp !== undefined) stamps.set(key, Math.max(stamp ?? 0, state.timestamp));
  },
  save: ({ owners, stamps }) => [owners.save(), saveMap(stamps)],
};

/** The learned client; where nobody told the state of this host while learning, nobody is wrong. */
function isOwner({ session, client }: MqttPublish, { hostId }: State, baseline: Baseline): boolean {
  if (isWithinAsset(session) || baseline.mqtt.hostOwners(session.server.asset, hostId ?? "").length === 0) return true;
  return factsOf("spb.host", session, client, baseline).some(({ topic }) => topic === hostId);
}

function spoofed(event: MqttPublish, state: State, holder: LiveOwner | undefined, { baseline }: DetectContext) {
  const { session, client, route, retain, qos } = event;
  const name = clientName(session, client);
  const told = state.online === true ? "online" : "offline";
  const form = retain && qos === 1 ? "" : ` (${retain ? "" : "not "}retained, QoS ${qos})`;
  const owners = baseline?.mqtt.hostOwners(session.server.asset, state.hostId ?? "") ?? [];
  const learned =
    baseline === undefined || owners.length === 0
      ? "Only one client speaks for a host"
      : capitalised(`in ${baselineName(baseline)} only ${learnedNames(baseline, owners, "message")} speaks for it`);
  const alive = holder === undefined ? "" : `; ${nameOf(holder.party)}, which speaks for it, is still connected`;
  return mqttFinding(event, {
    key: [session.server.asset, state.hostId ?? "", session.client.asset, client.template ?? "?"],
    isCertain: true,
    point: route.topic,
    value: told,
    observed: `${name} published that the host application ${quoted(state.hostId ?? "")} is ${told}${form}.`,
    expected: `${learned}${alive}.`,
    why:
      `Edge nodes that believe it ` +
      `${state.online === true ? "obey a host that is not there" : "stop or leave the host"}. ` +
      `Publish the true state from the host, and find out what ${nameOf(session.client)} is.`,
    note: `${name} published the state ${told} of ${state.hostId}`,
  });
}

function steppedBack(event: MqttPublish, { hostId = "", timestamp = 0 }: State, stamp: number) {
  const { session, client, route } = event;
  const name = clientName(session, client);
  const seconds = Math.round((stamp - timestamp) / 1000);
  return mqttFinding(event, {
    key: [session.server.asset, hostId, session.client.asset, "time"],
    severity: "high",
    point: route.topic,
    value: String(timestamp),
    previous: String(stamp),
    observed: `${name} published a state of ${quoted(hostId)} that is ${seconds} s older than the one before.`,
    expected: "The time stamp of a host that comes online is never before that of its last start.",
    why:
      "An old state told again hides what the host does now. Check the clock of the host, then who could " +
      "replay it.",
    note: `state of ${hostId} with time stamp ${timestamp} after ${stamp}`,
  });
}
