import type { Severity } from "../../catalog/severity.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaEndpoint, OpcuaEndpointsTold } from "../../contracts/opcua-event.js";
import { endpointText, hostOfUrl } from "../../core/opcua-endpoint.js";
import { opcuaFinding } from "../opcua-finding.js";
import { opcuaKnowledge } from "../opcua-knowledge.js";
import { policyRank } from "../opcua-rank.js";
import { baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

/** A server that goes by this many hosts is behind an address translator: its host says nothing. */
const VARIABLE_HOSTS = 3;

interface Change {
  readonly severity: Severity;
  readonly kind: string;
  /** Follows the name of the server. */
  readonly text: string;
  readonly value: string | undefined;
}

/** A server offers other endpoints than it always did. Keeps nothing. */
export const endpointSpoof: Detector<"opcua-endpoints", null> = {
  doc: {
    id: "opcua/endpoint-spoof",
    title: "List of endpoints changed",
    summary:
      "A server lists other endpoints than the baseline knows: without the secure ones it had, or under another " +
      "host. Somebody who forges that list makes clients talk to him, or without security. Stronger endpoints that " +
      "are new are an audit event.",
    spec: ["OPC 10000-4 §5.5.4", "IEC 62443-3-3 SR 3.1"],
    version: 1,
    severity: "high",
    floor: "info",
    cap: "critical",
    classes: ["NOV"],
    fr: ["SI"],
    sr: ["3.1", "1.8"],
    attack: ["T0830", "T0849"],
    iso24392: ["6.2.f", "6.2.k"],
    blindTo: "Lists told on encrypted channels, and servers that the baseline does not know.",
    falseAlarms: "A server that was moved to another host name, or whose security was set up anew.",
    triage: [
      "Compare the list with the one in the configuration of the server.",
      "Ask for the endpoints from another place in the network: another answer means that somebody sits in between.",
      "If the change was meant, approve it into the baseline.",
    ],
  },
  options: {},
  hears: ["opcua-endpoints"],
  open: () => null,
  hear(event, _, context) {
    const { baseline } = context;
    if (baseline === undefined || event.endpoints.length === 0) return;
    const change = changeOf(event, baseline);
    if (change !== undefined) context.alert(findingOf(event, change, baseline));
  },
  save: () => null,
};

function changeOf(event: OpcuaEndpointsTold, baseline: Baseline): Change | undefined {
  const { server, isSelf } = opcuaKnowledge(event.session, baseline);
  const known = server?.entity.habits.endpoint ?? [];
  if (isSelf || server === undefined || server.entity.state !== "ok" || known.length === 0) return undefined;
  const { endpoints, isWhole } = event;
  const isSecured = known.some((text) => !/ None\//.test(text));
  if (isWhole && isSecured && endpoints.every(({ policy }) => policy === "None")) {
    return { severity: "high", kind: "stripped", text: "offers no secure endpoint any more", value: undefined };
  }
  const hosts = server.entity.habits.host ?? [];
  const host = endpoints.map(({ url }) => hostOfUrl(url)).find((one) => one !== undefined && !hosts.includes(one));
  if (host !== undefined && hosts.length > 0 && hosts.length < VARIABLE_HOSTS) {
    return { severity: "high", kind: "host", text: `sends its clients to the host ${host}`, value: host };
  }
  const fresh = endpoints.filter((endpoint) => !server.has("endpoint", endpointText(endpoint)));
  const [first] = fresh;
  if (first === undefined) return undefined;
  const weakest = Math.min(...fresh.map(strengthOf));
  const usual = Math.min(...known.map((text) => policyRank(/ ([^/]+)\//.exec(text)?.[1] ?? "") ?? 0));
  const severity = weakest < usual || fresh.some(hasNewAnonymous(known)) ? "medium" : "info";
  const text = `offers ${counted(fresh.length, "endpoint")} that it never had, ${endpointText(first)} among them`;
  return { severity, kind: "new", text, value: endpointText(first) };
}

function strengthOf({ policy }: OpcuaEndpoint): number {
  return policyRank(policy ?? "") ?? 0;
}

/** Nobody had to say who he is, where everybody had to before. */
function hasNewAnonymous(known: readonly string[]): (endpoint: OpcuaEndpoint) => boolean {
  const isUsual = known.some((text) => text.includes("Anonymous"));
  return ({ tokens }) => !isUsual && tokens.includes("Anonymous");
}

function findingOf(event: OpcuaEndpointsTold, change: Change, baseline: Baseline): Finding {
  const { session } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const entity = opcuaKnowledge(session, baseline).server?.entity;
  const hosts = listed(entity?.habits.host ?? []);
  return opcuaFinding(event, {
    key: [session.server.asset, change.kind, change.value ?? ""],
    observed: `${whom} tells ${who} that it ${change.text}.`,
    expected: capitalised(
      `in ${baselineName(baseline)} it offered ${listed(entity?.habits.endpoint ?? [])} as ${hosts}, told ` +
        `${counted(entity?.n ?? 0, "time")}.`,
    ),
    why:
      "Clients believe this list before any security is agreed on. Ask for the endpoints of " +
      `${whom} from another place, and look for forged ARP or DNS answers in the same incident.`,
    note: `list of ${counted(event.endpoints.length, "endpoint")}`,
    severity: change.severity,
    floor: change.severity === "high" ? "medium" : undefined,
    isByServer: true,
    isCertain: true,
    value: change.value,
  });
}
