import type { Detector } from "../../contracts/detector.js";
import type { TlsSeen } from "../../contracts/tls-event.js";
import { postureFinding } from "../posture-finding.js";
import { ToldOnce } from "../told-once.js";
import { nameOf } from "../wording.js";

const OLD_VERSIONS: ReadonlySet<string | undefined> = new Set(["SSL 2.0", "SSL 3.0", "TLS 1.0", "TLS 1.1"]);
const WEAK_SUITE = /NULL|EXPORT|_RC4|_RC2|_3?DES_|_anon_|IDEA/;

/** A TLS connection that can be broken. */
export const tlsDeprecated: Detector<"tls", ToldOnce> = {
  doc: {
    id: "posture/tls-deprecated",
    title: "Deprecated TLS version or cipher suite",
    summary:
      "The server chose SSL 2.0, SSL 3.0, TLS 1.0 or TLS 1.1, or a cipher suite without encryption, without " +
      "authentication, or with RC4 or DES; of a connection under way the version stands in its records. Once for " +
      "each client, server and weakness; an audit event of a pair that was learned.",
    spec: ["RFC 8996", "RFC 7568", "RFC 7465", "RFC 9325 §4.1", "IEC 62443-3-3 SR 4.3"],
    version: 1,
    severity: "medium",
    floor: "info",
    cap: "high",
    classes: ["ABS"],
    fr: ["DC"],
    sr: ["4.3", "3.1"],
    attack: ["T0830"],
    iso24392: ["6.2.f", "6.2.g"],
    blindTo: "What a server would accept but nobody asked for, and suites of no name in the registry of the decoder.",
    falseAlarms: "Old devices that know nothing newer, when they meet somebody new.",
    triage: [
      "Look whether the connection is known at all: old SSL is usual in attack tools.",
      "Update the side that cannot do TLS 1.2, and switch the old versions off on the other.",
      "If nothing helps, keep both in one zone and approve the conduit.",
    ],
  },
  options: {},
  hears: ["tls"],
  open: (_, saved) => new ToldOnce(saved),
  hear(event, told, context) {
    const weakness = weaknessOf(event);
    if (weakness === undefined) return;
    const { client, server } = event.session;
    const key = [client.asset, server.asset, weakness];
    if (!told.isNews(key.join(" "))) return;
    const isUnderWay = event.stage === "records";
    context.alert(
      postureFinding(
        event,
        {
          key,
          observed: isUnderWay
            ? `${nameOf(client)} and ${nameOf(server)} exchange records of ${weakness}; nobody saw the beginning.`
            : `${nameOf(server)} chose ${weakness} for ${nameOf(client)}.`,
          practice: "TLS 1.2 with an authenticated cipher, or TLS 1.3",
          why:
            "What it protects can be read or changed by somebody in between. Update the weaker of " +
            `${nameOf(client)} and ${nameOf(server)}; if nobody knows the connection, look for what runs there.`,
          note: isUnderWay ? `records of ${weakness}` : `${nameOf(server)} chose ${weakness}`,
          value: weakness,
        },
        context,
      ),
    );
  },
  save: (told) => told.save(),
};

function weaknessOf({ stage, version, cipherSuite }: TlsSeen): string | undefined {
  if (stage === "certificate") return undefined;
  if (OLD_VERSIONS.has(version)) return version;
  return cipherSuite !== undefined && WEAK_SUITE.test(cipherSuite) ? cipherSuite : undefined;
}
