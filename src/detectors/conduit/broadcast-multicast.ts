import type { Baseline } from "../../contracts/baseline.js";
import type { Detector } from "../../contracts/detector.js";
import type { GroupSent } from "../../contracts/group-event.js";
import { assetFinding } from "../asset-finding.js";
import { stationName } from "../asset-wording.js";
import { assetName, baselineName, capitalised, listed, nameOf } from "../wording.js";

/** As many as the baseline keeps: some are missing. */
const GROUPS_MAX = 32;

/** An asset calls everyone in a way it never did. Keeps nothing: the inventory tells each group of an asset once. */
export const broadcastMulticast: Detector<"group", null> = {
  doc: {
    id: "conduit/broadcast-multicast",
    title: "Unusual broadcast or multicast",
    summary:
      "A known asset sends to a group, or broadcasts to a port or with an EtherType, that it never used while " +
      "learning. Worse when it asks everyone who they are (PROFINET DCP, EtherNet/IP, BACnet, mDNS, SSDP, " +
      "WS-Discovery) or broadcasts to a control port; housekeeping by which hosts find each other is a note.",
    spec: ["IEC 62443-3-3 SR 7.1", "IEC 62443-3-3 SR 5.1"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "medium",
    classes: ["NOV"],
    fr: ["RA"],
    sr: ["7.1", "5.1"],
    attack: ["T0846.002", "T0846.003"],
    iso24392: ["6.2.h"],
    coverage: "assets",
    blindTo: "Discovery by addresses one by one, and groups that the asset used while learning.",
    falseAlarms: "Engineering tools that look for devices, new drivers, and services that announce themselves seldom.",
    triage: [
      "Find out which program on the asset asks, and whether somebody works with it.",
      "Look at whom the asset turned to afterwards: discovery comes before the first connection.",
      "If it is meant, approve the asset into the baseline or learn it again.",
    ],
  },
  options: {},
  hears: ["group"],
  open: () => null,
  hear(event, _, context) {
    const { baseline, assets } = context;
    if (baseline === undefined || isKnown(event, baseline)) return;
    const { asset, group, isDiscovery, isControlPort, isHousekeeping, time, frame, capture } = event;
    const isGrave = isDiscovery || isControlPort;
    const isNote = isHousekeeping && !isGrave;
    const others = holdersOf(group, baseline).map((id) => assetName(baseline, id));
    const station = stationName(asset, assets);
    const who = asset.ip === undefined || asset.ip === station ? station : `${asset.ip} (${station})`;
    const what = isDiscovery ? `asks everyone who they are (${group})` : `sends to everyone in ${group}`;
    context.alert(
      assetFinding(event, {
        key: [asset.asset, group],
        value: group,
        actor: asset,
        severity: isGrave ? "medium" : isNote ? "info" : undefined,
        floor: isGrave ? "low" : undefined,
        observed: `${capitalised(who)} ${what}.`,
        expected: capitalised(
          `in ${baselineName(baseline)} it never did` +
            `${others.length === 0 ? ", nor did anyone else" : `; ${listed(others)} did`}.`,
        ),
        why: isGrave
          ? "Who asks everyone looks for targets, or is an engineering tool at work. " +
            `Find out which program on ${nameOf(asset)} asks, and whom it turned to afterwards.`
          : "What is sent to everyone costs everyone time. " +
            `Find out which program on ${nameOf(asset)} sends it, and whether it is needed.`,
        evidence: [{ time, frame, capture, note: `${nameOf(asset)} ${what}` }],
      }),
    );
  },
  save: () => null,
};

/** Of an asset that is not known others speak, but for what it asks of everyone. */
function isKnown({ asset, group, isDiscovery, isControlPort }: GroupSent, baseline: Baseline): boolean {
  const entity = baseline.asset(asset.asset);
  if (entity === undefined) {
    const doubtful = baseline.doubtful("asset", asset.asset);
    const groups = doubtful?.kind === "asset" ? doubtful.groups : undefined;
    return !(isDiscovery || isControlPort) || groups?.includes(group) === true;
  }
  const groups = entity.groups ?? [];
  return groups.length >= GROUPS_MAX || groups.includes(group);
}

function holdersOf(group: string, baseline: Baseline): string[] {
  const holders: string[] = [];
  for (const { key, groups } of baseline.assets()) if (groups?.includes(group) === true) holders.push(key);
  return holders.sort();
}
