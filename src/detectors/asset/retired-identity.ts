import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { PolicyLine, RetiredKind } from "../../contracts/policy.js";
import type { NameKind, Party, Sighting } from "../../contracts/sensor-event.js";
import type { CertificateFacts } from "../../core/certificate.js";
import { assetFinding } from "../asset-finding.js";
import { namedWords, stationName } from "../asset-wording.js";
import { capitalised, nameOf } from "../wording.js";

/** By what the policy calls the identities that a name shows. */
const RETIRED_KINDS: Readonly<Partial<Record<NameKind, RetiredKind>>> = {
  "mqtt-client-identifier": "client-identifier",
  "sparkplug-edge-node": "edge-node",
  "opcua-application-uri": "application-uri",
};

/** Stages of a channel or session in which the client, and the server, shows its certificate. */
const ASKING: ReadonlySet<string> = new Set(["opening", "creating"]);
const ANSWERING: ReadonlySet<string> = new Set(["opened", "created"]);

type Heard = "asset-seen" | "asset-named" | "opcua-channel" | "opcua-session" | "tls";

/** An identity that the policy has struck off is used. Keeps nothing: names are told once, and certificates seldom. */
export const retiredIdentity: Detector<Heard, null> = {
  doc: {
    id: "asset/retired-identity",
    title: "Decommissioned identity used again",
    summary:
      "A MAC address, client identifier of MQTT, Sparkplug edge node, application URI of OPC UA or certificate " +
      "of OPC UA or TLS is used that the policy lists as retired, because its device was scrapped, sold or lost.",
    spec: ["IEC 62443-3-3 SR 1.4", "ISO/IEC 24392 §6.2 k"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["POL"],
    fr: ["IAC"],
    sr: ["1.4", "4.2"],
    attack: ["T0859", "T0849"],
    iso24392: ["6.2.k", "6.2.c"],
    blindTo:
      "Identities that nobody listed, those inside encrypted sessions, and certificates of TLS 1.3 and of TLS clients.",
    falseAlarms: "A spare part that is put to use again before its entry is taken out of the policy.",
    triage: [
      "Find out where the device came from and what it has reached since it appeared.",
      "Withdraw what the identity still opens: accounts, certificates, broker rights.",
      "If it was put to use again on purpose, give it a new identity or take it out of the policy's list.",
    ],
  },
  options: {},
  hears: ["asset-seen", "asset-named", "opcua-channel", "opcua-session", "tls"],
  open: () => null,
  hear(event, _, context) {
    if (event.type === "tls") {
      if (event.stage === "certificate") judgeCertificate(event, event.session.server, event.certificate, context);
      return;
    }
    if (event.type === "opcua-channel" || event.type === "opcua-session") {
      const { stage, session } = event;
      if (ASKING.has(stage)) judgeCertificate(event, session.client, event.clientCertificate, context);
      else if (ANSWERING.has(stage)) judgeCertificate(event, session.server, event.serverCertificate, context);
      return;
    }
    if (event.type === "asset-named") {
      const kind = RETIRED_KINDS[event.kind];
      const at = kind === undefined ? undefined : context.policy?.retired(kind, event.name);
      if (at !== undefined) report(event, event.asset, namedWords(event.kind, event.name), event.name, at, context);
      return;
    }
    const { mac } = event.asset;
    const at = mac === undefined || !event.isNew ? undefined : context.policy?.retired("mac", mac);
    if (mac !== undefined && at !== undefined) report(event, event.asset, `MAC address ${mac}`, mac, at, context);
  },
  save: () => null,
};

function judgeCertificate(
  event: Sighting,
  asset: Party,
  certificate: CertificateFacts | undefined,
  context: DetectContext,
): void {
  if (certificate === undefined) return;
  for (const print of [certificate.thumbprint, certificate.sha256]) {
    const at = context.policy?.retired("certificate", print);
    if (at !== undefined) report(event, asset, `certificate ${print} of ${certificate.subject}`, print, at, context);
  }
}

function report(
  event: Sighting,
  asset: Party,
  words: string,
  identity: string,
  at: PolicyLine,
  context: DetectContext,
): void {
  const { time, frame, capture } = event;
  const who = stationName(asset, context.assets);
  const place = asset.ip === undefined || asset.ip === who ? who : `${asset.ip} (${who})`;
  context.alert(
    assetFinding(event, {
      key: [asset.asset, identity],
      actor: asset,
      isCertain: true,
      observed: `${capitalised(place)} uses a retired identity: ${words}.`,
      expected: `The policy has struck it off: ${at.place} in ${at.file}, line ${at.line}.`,
      why:
        "A scrapped or stolen device takes its accounts and keys along, and whoever has it is let in as the device. " +
        `Find ${nameOf(asset)}, cut it off, and withdraw what the identity still opens.`,
      evidence: [{ time, frame, capture, note: `${nameOf(asset)} is ${words}` }],
    }),
  );
}
