import type { Detector } from "../../contracts/detector.js";
import { postureFinding } from "../posture-finding.js";
import { ToldOnce } from "../told-once.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const ISSUER_MAX = 120;

/** A TLS server shows another certificate than it did while learning. */
export const certChangeOfTls: Detector<"tls", ToldOnce> = {
  doc: {
    id: "posture/cert-change",
    title: "Certificate of a known TLS server changed",
    summary:
      "A TLS server that was learned with a certificate shows another one: low, or an audit event where the same " +
      "issuer made it, as when one is renewed.",
    spec: ["RFC 5280 §4.1", "RFC 8446 §4.4.2", "IEC 62443-3-3 SR 1.8"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "medium",
    classes: ["NOV"],
    fr: ["DC"],
    sr: ["1.8"],
    attack: ["T0830"],
    iso24392: ["6.2.k", "6.2.g"],
    blindTo: "TLS 1.3, which hides certificates, and whether the key behind the certificate is the old one.",
    falseAlarms: "A new certificate authority, and devices that make a new certificate for themselves at each start.",
    triage: [
      "Ask whether the certificate was renewed, and by whom.",
      "If nobody did, somebody may stand between client and server: compare the link addresses.",
      "If it is meant, learn it into the baseline.",
    ],
  },
  options: {},
  hears: ["tls"],
  open: (_, saved) => new ToldOnce(saved),
  hear(event, told, context) {
    const { session, certificate } = event;
    const { baseline } = context;
    if (baseline === undefined || certificate === undefined) return;
    const { server } = session;
    const roles = Object.keys(baseline.asset(server.asset)?.roles ?? {});
    const known = roles.filter((role) => role.startsWith("certificate "));
    const mark = certificate.sha256.slice(0, 16);
    if (known.length === 0 || known.includes(`certificate ${mark}/server`)) return;
    if (!told.isNews(server.asset, mark)) return;
    const isRenewed = roles.includes(`issuer ${certificate.issuer.slice(0, ISSUER_MAX)}/server`);
    const subject = certificate.subject || "without a name";
    const finding = postureFinding(
      event,
      {
        key: [server.asset, mark],
        severity: isRenewed ? "info" : "low",
        raise: isRenewed ? -2 : 0,
        isAlways: true,
        actor: server,
        target: session.client,
        observed:
          `${nameOf(server)} shows a certificate (${subject}, issued by ${certificate.issuer || "nobody"}) that it ` +
          "never showed before.",
        practice: "",
        why: isRenewed
          ? "The same issuer made it, as when a certificate is renewed. Nothing to do if it was."
          : "Who has put a certificate of his own there reads all that the clients send. Ask who renewed the one of " +
            `${nameOf(server)}, and by which authority.`,
        note: `certificate ${mark} of ${subject}`,
        value: mark,
      },
      context,
    );
    const expected = capitalised(`${baselineName(baseline)} has ${known.length} other of ${nameOf(server)}.`);
    context.alert({ ...finding, floor: "info", expected });
  },
  save: (told) => told.save(),
};
