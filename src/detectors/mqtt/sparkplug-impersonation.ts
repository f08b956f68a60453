import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { MqttPublish } from "../../contracts/mqtt-event.js";
import { isHolder, type LiveOwner, LiveOwners } from "../live-owners.js";
import { mqttFinding } from "../mqtt-finding.js";
import { clientName, learnedNames, quoted } from "../mqtt-wording.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const EDGES_MAX = 8192;
const SPEAKING: ReadonlySet<string | undefined> = new Set(["NBIRTH", "NDATA", "DBIRTH", "DDATA", "DDEATH"]);

/** Two connections that speak for one edge node at the same time. */
export const sparkplugImpersonation: Detector<"mqtt-publish" | "mqtt-gone", LiveOwners> = {
  doc: {
    id: "mqtt/sparkplug-impersonation",
    title: "Sparkplug edge node told of by another client",
    summary:
      "Births or data of an edge node come from a client while the one that gave its birth is still connected. " +
      "Of the two the learned one is taken for the real one.",
    spec: ["ISO/IEC 20237 §6.4", "IEC 62443-3-3 SR 1.2"],
    version: 1,
    severity: "critical",
    floor: "high",
    cap: "critical",
    classes: ["ABS"],
    fr: ["IAC"],
    sr: ["1.2", "3.8"],
    attack: ["T0849", "T1692.002"],
    iso24392: ["6.2.k", "6.2.q"],
    blindTo:
      "An impostor that takes over after the real client is gone, or sends from its address under its identifier.",
    falseAlarms: "A pair of gateways that both speak for one edge node, against the standard.",
    triage: [
      "Find out which of the two clients is the device: address, switch port, client identifier.",
      "Distrust the values of the edge node since the first message of the other client.",
      "Cut the impostor off, and let the host ask for a rebirth.",
    ],
  },
  options: {},
  hears: ["mqtt-publish", "mqtt-gone"],
  open: (_, saved) => new LiveOwners(EDGES_MAX, saved),
  hear(event, owners, context) {
    if (event.type === "mqtt-gone") {
      owners.gone(event.session.id);
      return;
    }
    const { sparkplug, from, session } = event;
    if (sparkplug === undefined) return;
    const { messageType, group, edgeNode } = sparkplug;
    const edge = `${group}/${edgeNode}`;
    const key = `${session.server.asset} ${edge}`;
    if (messageType === "NDEATH") {
      release(owners, key, event);
      return;
    }
    if (from !== "client" || !SPEAKING.has(messageType)) return;
    const holder = owners.holder(key, event.time);
    if (holder === undefined) owners.take(key, event);
    else if (holder.session === session.id) owners.seen(holder, event);
    else if (isHolder(holder, event)) owners.take(key, event);
    else judge(event, edge, key, holder, owners, context);
  },
  save: (owners) => owners.save(),
};

/** A death that the broker or the holder tells ends the holding; that of anybody else does not. */
function release(owners: LiveOwners, key: string, event: MqttPublish): void {
  const holder = owners.holder(key, event.time);
  if (holder !== undefined && (event.from === "server" || isHolder(holder, event))) owners.release(key);
}

function judge(
  event: MqttPublish,
  edge: string,
  key: string,
  holder: LiveOwner,
  owners: LiveOwners,
  context: DetectContext,
): void {
  const { session, client, route, sparkplug } = event;
  const learned = context.baseline?.mqtt.edgeOwners(session.server.asset, edge) ?? [];
  const isLearned = (asset: string, template: string | undefined) =>
    learned.some((owner) => owner.client === asset && (template === undefined || owner.template === template));
  const isHolderWrong =
    isLearned(session.client.asset, client.template) && !isLearned(holder.party.asset, holder.template);
  const name = clientName(session, client);
  const other = clientName({ ...session, client: holder.party }, holder);
  if (isHolderWrong) owners.take(key, event);
  const [impostor, real] = isHolderWrong ? [other, name] : [name, other];
  const known =
    context.baseline === undefined || learned.length === 0
      ? `${real} spoke for it first`
      : `in ${baselineName(context.baseline)} ${learnedNames(context.baseline, learned, "message")} speaks for it`;
  const expected = `${capitalised(known)}; ${real} is still connected, and an edge node has one connection.`;
  const actor = isHolderWrong ? holder.party : session.client;
  context.alert(
    mqttFinding(event, {
      key: [session.server.asset, edge, actor.asset],
      isCertain: true,
      actor,
      point: route.topic,
      observed:
        `${impostor} speaks for the Sparkplug edge node ${quoted(edge)} while ${real} does ` +
        `(${sparkplug?.messageType}).`,
      expected,
      why:
        `What the host shows of ${edge} may be forged from now on. Find out what ${nameOf(actor)} is, and compare ` +
        "the values with the plant itself.",
      note: `${name} published ${sparkplug?.messageType} of ${edge}`,
      evidence: [
        { time: holder.since, frame: holder.frame, capture: holder.capture, note: `${other} spoke for ${edge}` },
      ],
    }),
  );
}
