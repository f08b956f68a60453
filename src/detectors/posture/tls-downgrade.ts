import type { Detector } from "../../contracts/detector.js";
import { knownConduit } from "../known-conduit.js";
import { postureFinding } from "../posture-finding.js";
import { ToldOnce } from "../told-once.js";
import { baselineName, capitalised, listed, nameOf } from "../wording.js";

/** From the weakest on. */
const VERSIONS = ["SSL 2.0", "SSL 3.0", "TLS 1.0", "TLS 1.1", "TLS 1.2", "TLS 1.3"] as const;

/** A server agrees to an older version of TLS than it ever did with those it knows. */
export const tlsDowngrade: Detector<"tls", ToldOnce> = {
  doc: {
    id: "posture/tls-downgrade",
    title: "TLS version lower than before",
    summary:
      "On a conduit that was learned the server chose a version of TLS that it never chose while learning, and that " +
      "is lower than what it chose then.",
    spec: ["RFC 8446 §4.1.3", "RFC 7507", "IEC 62443-3-3 SR 3.1"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["NOV"],
    fr: ["DC"],
    sr: ["3.1", "2.8", "4.3"],
    attack: ["T0830", "T0820"],
    iso24392: ["6.2.f"],
    blindTo: "A weaker cipher suite of the same version, and servers that were learned with several versions.",
    falseAlarms: "A client that was set back to an older program.",
    triage: [
      "Look whether the client was changed, or whether somebody stands between the two.",
      "Compare the link addresses of both with those of before.",
      "Switch the old version off on the server.",
    ],
  },
  options: {},
  hears: ["tls"],
  open: (_, saved) => new ToldOnce(saved),
  hear(event, told, context) {
    const { session, version, stage } = event;
    const { baseline } = context;
    if (baseline === undefined || stage !== "hello" || version === undefined) return;
    const { client, server } = session;
    const roles = baseline.asset(server.asset)?.roles ?? {};
    const known = VERSIONS.filter((name) => roles[`${name}/server`] !== undefined);
    const best = known.at(-1);
    const rank = VERSIONS.indexOf(version as (typeof VERSIONS)[number]);
    if (best === undefined || rank < 0 || rank >= VERSIONS.indexOf(best) || known.includes(VERSIONS[rank] ?? best)) {
      return;
    }
    if (knownConduit(session, baseline) === undefined) return;
    const key = [client.asset, server.asset, version];
    if (!told.isNews(key.join(" "))) return;
    const finding = postureFinding(
      event,
      {
        key,
        isAlways: true,
        observed: `${nameOf(server)} chose ${version} for ${nameOf(client)}.`,
        practice: "",
        why:
          "Somebody in between can make both sides agree to less than they can do, to break it. Look what changed on " +
          `${nameOf(client)}, and switch ${version} off on ${nameOf(server)}.`,
        note: `${nameOf(server)} chose ${version}`,
        value: version,
      },
      context,
    );
    const expected = capitalised(`in ${baselineName(baseline)} ${nameOf(server)} chose ${listed(known)} only.`);
    context.alert({ ...finding, expected });
  },
  save: (told) => told.save(),
};
