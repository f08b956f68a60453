import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { GatewayPart } from "../../contracts/gateway-event.js";
import type { Party, SensorEvent } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { isPublicAddress } from "../../core/public-address.js";
import { assetFinding } from "../asset-finding.js";
import { stationName } from "../asset-wording.js";
import { isRedundant } from "../redundancy.js";
import { assetName, baselineName, capitalised, listed, nameOf } from "../wording.js";

const TOLD_MAX = 4096;
const DNS_PORT = 53;

type Part = GatewayPart | "router-advertisement" | "forwarding";

/** What an asset does, and what others of it are called. */
const WORDS: Readonly<Record<Part, readonly [does: string, who: string]>> = {
  dhcp: ["gives out addresses (DHCP)", "DHCP servers"],
  dns: ["answers for names (DNS)", "name servers"],
  redirect: ["redirects packets of others to another way (ICMP Redirect)", "senders of redirects"],
  ospf: ["takes part in the routing protocol OSPF", "OSPF routers"],
  vrrp: ["takes part in the router redundancy protocol VRRP", "VRRP routers"],
  hsrp: ["takes part in the router redundancy protocol HSRP", "HSRP routers"],
  "router-advertisement": ["announces itself as a router (Router Advertisement)", "advertising routers"],
  forwarding: ["sends packets of other addresses as a router does", "routers"],
};

/** By asset and part: told of. */
type Memory = BoundedMap<1>;

/** An asset begins to do what a gateway does, and the others begin to go by it. */
export const rogueGateway: Detector<"gateway" | "neighbour" | "asset-seen", Memory> = {
  doc: {
    id: "asset/rogue-gateway",
    title: "New DHCP server, router, RA or DNS responder",
    summary:
      "An asset gives out addresses, answers for names, advertises itself as a router, redirects packets, speaks a " +
      "protocol of routers, or sends packets of other addresses, and did nothing of the kind while learning.",
    spec: ["RFC 2131 §2", "RFC 4861 §4.2", "IEC 62443-3-3 SR 5.2"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["NOV"],
    fr: ["RDF"],
    sr: ["5.1", "5.2"],
    attack: ["T0830", "T0884"],
    iso24392: ["6.2.h"],
    coverage: "assets",
    blindTo: "Gateways that were there while learning, and answers that the mirror port does not carry.",
    falseAlarms:
      "A server that gives out addresses so seldom that learning missed it, a new router, and a failover between " +
      "routers that are not declared as redundant.",
    triage: [
      "Find the switch port of the asset, and whether somebody shares a connection there.",
      "Look at which hosts took an address, a name or a way from it since then.",
      "If it is meant, approve the asset into the baseline; if not, unplug it and let the hosts renew their addresses.",
    ],
  },
  options: {},
  hears: ["gateway", "neighbour", "asset-seen"],
  open(_, saved) {
    const told: Memory = new BoundedMap(TOLD_MAX);
    for (const key of (saved ?? []) as string[]) told.set(key, 1);
    return told;
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    if (event.type === "gateway") judge(event, event.asset, event.part, memory, context, baseline);
    else if (event.type === "neighbour") {
      if (event.says === "router") judge(event, event.holder, "router-advertisement", memory, context, baseline);
    } else {
      const router = routerOf(event.asset);
      if (event.isNew && router !== undefined) judge(event, router, "forwarding", memory, context, baseline);
    }
  },
  save: (memory): Json => [...memory.entries()].map(([key]) => key),
};

/** Who carries the packets of an asset that has a station and goes by its address all the same. */
function routerOf({ asset, station, mac }: Party): Party | undefined {
  if (!asset.startsWith("a:ip:") || station === undefined) return undefined;
  return { asset: `a:${station}`, station, mac, ip: undefined, port: undefined };
}

function judge(
  event: SensorEvent,
  asset: Party,
  part: Part,
  memory: Memory,
  context: DetectContext,
  baseline: Baseline,
): void {
  const key = `${asset.asset} ${part}`;
  if (memory.touch(key) !== undefined || isRedundant(asset, context) || isKnown(asset, part, baseline)) return;
  memory.set(key, 1);
  const { time, frame, capture } = event;
  const [does, others] = WORDS[part];
  const station = stationName(asset, context.assets);
  const who = asset.ip === undefined || asset.ip === station ? station : `${asset.ip} (${station})`;
  const known = holdersOf(part, baseline).map((id) => assetName(baseline, id));
  const isRouter = part !== "forwarding" && baseline.asset(asset.asset)?.isRouter === true;
  context.alert(
    assetFinding(event, {
      key: [asset.asset, part],
      value: part,
      actor: asset,
      severity: isRouter ? "medium" : undefined,
      raise:
        baseline.asset(asset.asset) === undefined && baseline.doubtful("asset", asset.asset) !== undefined ? -1 : 0,
      observed: `${capitalised(who)} ${does}.`,
      expected: capitalised(
        known.length === 0
          ? `${baselineName(baseline)} has no ${others}.`
          : `${baselineName(baseline)} has as ${others} only ${listed(known)}.`,
      ),
      why:
        "Who gives out addresses, names or ways decides where the traffic of the others goes, and can change it. " +
        `Find the switch port of ${nameOf(asset)}, and unplug it if nobody set it up.`,
      evidence: [{ time, frame, capture, note: `${nameOf(asset)} ${does}` }],
    }),
  );
}

/** Learned in this part; or, of names, behind a router and of the Internet, where other rules hold. */
function isKnown(asset: Party, part: Part, baseline: Baseline): boolean {
  const entity = baseline.asset(asset.asset);
  if (part === "forwarding") return entity?.isRouter === true;
  if (entity !== undefined && (entity.roles[`${part}/server`] ?? 0) > 0) return true;
  if (part !== "dns") return false;
  if (asset.ip !== undefined && isPublicAddress(asset.ip)) return true;
  return baseline.conduitsInto(asset.asset).some(({ ports }) => ports.includes(DNS_PORT));
}

function holdersOf(part: Part, baseline: Baseline): string[] {
  const holders: string[] = [];
  for (const { key, roles, isRouter } of baseline.assets()) {
    const isOne = part === "forwarding" ? isRouter : (roles[`${part}/server`] ?? 0) > 0;
    if (isOne) holders.push(key);
  }
  return holders.sort();
}
