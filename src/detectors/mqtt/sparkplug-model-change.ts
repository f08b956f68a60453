import { modelIn, modelOf, type SparkplugModel } from "../../baseline/sparkplug-birth.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Detector } from "../../contracts/detector.js";
import type { MqttPublish } from "../../contracts/mqtt-event.js";
import { mqttFinding } from "../mqtt-finding.js";
import { clientName, quoted } from "../mqtt-wording.js";
import { baselineName, capitalised, counted, listed } from "../wording.js";

/** As many as an edge node of the baseline may have: with more not every device of it is known. */
const TRAITS_MAX = 16;
const REMOVED_SHARE = 0.1;

type Change = "device" | "types" | "removed" | "names";

const SEVERITIES = { device: "info", types: "medium", removed: "medium", names: "low" } as const;

/** A birth with other metrics than before. Keeps nothing. */
export const sparkplugModelChange: Detector<"mqtt-publish", null> = {
  doc: {
    id: "mqtt/sparkplug-model-change",
    title: "Sparkplug birth with other metrics",
    summary:
      "A birth of an edge node or device whose metrics differ from all births learned: other datatypes or aliases, " +
      "or more than a tenth fewer metrics, are medium, other names low; a further device is an audit event.",
    spec: ["ISO/IEC 20237 §6.4.6"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "medium",
    classes: ["NOV"],
    fr: ["SI"],
    sr: ["3.4"],
    attack: ["T0849", "T0835"],
    iso24392: ["6.2.a"],
    coverage: "values",
    blindTo: "Changes of edge nodes with very many devices, births of which not all was seen, and those in TLS.",
    falseAlarms: "An edge node that was configured anew.",
    triage: [
      "Ask whether the edge node was configured anew.",
      "Look whether the host still reads what it needs, above all where datatypes changed.",
      "If it is meant, learn the edge node anew.",
    ],
  },
  options: {},
  hears: ["mqtt-publish"],
  open: () => null,
  hear(event, _, context) {
    const { sparkplug, from, session } = event;
    const { baseline } = context;
    if (sparkplug?.messageType?.endsWith("BIRTH") !== true || from !== "client" || baseline === undefined) return;
    const model = modelOf(sparkplug);
    if (model === undefined) return;
    const edge = `${sparkplug.group}/${sparkplug.edgeNode}`;
    const traits = baseline.mqtt.edgeOwners(session.server.asset, edge).flatMap((owner) => owner.traits ?? []);
    const learned = traits.map(modelIn).filter((known) => known !== undefined);
    const change = changeOf(model, learned, traits.length);
    if (change !== undefined) context.alert(findingOf(event, edge, model, learned, change, baseline));
  },
  save: () => null,
};

/** Undefined for a birth as learned, and where none was. */
function changeOf(model: SparkplugModel, learned: readonly SparkplugModel[], traits: number): Change | undefined {
  if (learned.length === 0) return undefined;
  const own = learned.filter(({ device }) => device === model.device);
  if (own.length === 0) return traits >= TRAITS_MAX ? undefined : "device";
  if (own.some(({ names, types }) => names === model.names && types === model.types)) return undefined;
  if (own.some(({ names }) => names === model.names)) return "types";
  const fewest = Math.min(...own.map(({ metrics }) => metrics));
  return model.metrics < (1 - REMOVED_SHARE) * fewest ? "removed" : "names";
}

function findingOf(
  event: MqttPublish,
  edge: string,
  model: SparkplugModel,
  learned: readonly SparkplugModel[],
  change: Change,
  baseline: Baseline,
) {
  const { session, client, route } = event;
  const name = clientName(session, client);
  const whose =
    model.device === "-" ? `the edge node ${quoted(edge)}` : `the device ${quoted(`${edge}/${model.device}`)}`;
  const own = learned.filter(({ device }) => device === model.device);
  const what = {
    device: "which was not known",
    types: "with other datatypes or aliases",
    removed: `with only ${counted(model.metrics, "metric")}`,
    names: "with other names of metrics",
  }[change];
  return mqttFinding(event, {
    key: [session.server.asset, edge, model.device, model.types],
    severity: SEVERITIES[change],
    point: route.topic,
    value: counted(model.metrics, "metric"),
    previous: own.length === 0 ? undefined : listed(own.map(({ metrics }) => counted(metrics, "metric"))),
    observed: `${name} told the birth of ${whose} ${what}.`,
    expected: capitalised(
      `in ${baselineName(baseline)} ` +
        (own.length === 0
          ? `the edge node has ${counted(learned.length, "birth")} of others.`
          : `its births have ${listed(own.map(({ metrics }) => counted(metrics, "metric")))}.`),
    ),
    why:
      "The host reads the plant by these metrics: what is missing or of another type is not shown, or shown wrongly. " +
      "Ask whether the edge node was configured anew.",
    note: `${event.sparkplug?.messageType} of ${edge} with ${counted(model.metrics, "metric")}`,
  });
}
