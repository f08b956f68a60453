import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, OptionValues } from "../../contracts/detector.js";
import type { MqttPublish } from "../../contracts/mqtt-event.js";
import { brokerRate, raisedLimit } from "../broker-rates.js";
import { mqttFinding } from "../mqtt-finding.js";
import { clientName, quoted } from "../mqtt-wording.js";
import { SavedWindows } from "../saved-windows.js";
import { baselineName, capitalised, counted } from "../wording.js";

const WINDOWS_MAX = 8192;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly windows: SavedWindows;
}

const OPTIONS = {
  edgeCount: { default: 5, min: 1, max: 1000, help: "How many requests to one edge node a minute are allowed." },
  fleetCount: {
    default: 20,
    min: 1,
    max: 10_000,
    help: "How many repeated requests to all edge nodes together a minute are allowed.",
  },
} as const;

/** Edge nodes are asked for their birth again and again. */
export const sparkplugRebirthStorm: Detector<"mqtt-publish", Memory, typeof OPTIONS> = {
  doc: {
    id: "mqtt/sparkplug-rebirth-storm",
    title: "Sparkplug rebirths asked for again and again",
    summary:
      "An edge node is asked for a rebirth more often within a minute than three times what is usual, or many are " +
      "more than once. Each rebirth sends all metrics anew and loads edge nodes, broker and host. The first request " +
      "to each, as of a host that starts, does not count for the whole.",
    spec: ["ISO/IEC 20237 §6.4", "IEC 62443-3-3 SR 7.1"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1"],
    attack: ["T0814", "T1692.001"],
    iso24392: ["6.2.j"],
    coverage: "timing",
    blindTo: "Slow repetition below the limits, and requests in TLS.",
    falseAlarms: "A host that misses births because the broker is overloaded and asks until it has them.",
    triage: [
      "Look at the host: does it miss births, or does a script of it loop.",
      "If another client asks, take its right to publish commands.",
      "Watch the load of the edge nodes until it is over.",
    ],
  },
  options: OPTIONS,
  hears: ["mqtt-publish"],
  open: (options, saved) => ({ options, windows: new SavedWindows(WINDOWS_MAX, saved) }),
  hear(event, { options, windows }, context) {
    const { sparkplug, from, session, time } = event;
    const { baseline } = context;
    if (sparkplug?.messageType !== "NCMD" || from !== "client" || baseline === undefined) return;
    const isRebirth = sparkplug.metrics?.some(({ name, value }) => name === "Node Control/Rebirth" && value === true);
    if (isRebirth !== true) return;
    const server = session.server.asset;
    const edge = `${sparkplug.group}/${sparkplug.edgeNode}`;
    const usual = brokerRate(baseline, server, "rebirthsPerMinute");
    const count = windows.add(`${server} ${edge}`, time);
    const repeats = count > 1 ? windows.add(server, time) : 0;
    const edgeLimit = raisedLimit(usual, options.edgeCount);
    const fleetLimit = raisedLimit(usual, options.fleetCount);
    if (count > edgeLimit)
      context.alert(findingOf(event, `the edge node ${quoted(edge)}`, count, usual, edgeLimit, baseline));
    else if (repeats > fleetLimit) {
      context.alert(findingOf(event, "its edge nodes repeatedly", repeats, usual, fleetLimit, baseline));
    }
  },
  save: ({ windows }) => windows.save(),
};

function findingOf(event: MqttPublish, whom: string, count: number, usual: number, limit: number, baseline: Baseline) {
  const { session, client, route } = event;
  const name = clientName(session, client);
  return mqttFinding(event, {
    key: [session.client.asset, session.server.asset, whom],
    point: route.topic,
    observed: `${name} asked ${whom} for a rebirth ${counted(count, "time")} within a minute.`,
    expected: capitalised(
      `in ${baselineName(baseline)} hardly more than ${usual} rebirths a minute were asked for; ${limit} ` +
        `are allowed.`,
    ),
    why:
      "Each rebirth sends every metric anew, which may starve what matters. Find out why the client asks: missed " +
      "births, a script in a loop, or somebody who means harm.",
    note: `request number ${count} within a minute`,
  });
}
