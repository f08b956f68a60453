import type { Detector } from "../../contracts/detector.js";
import type { Session } from "../../contracts/sensor-event.js";
import type { ServiceFact } from "../../contracts/service-event.js";
import { postureFinding } from "../posture-finding.js";
import { factText } from "../service-wording.js";
import { ToldOnce } from "../told-once.js";
import { nameOf } from "../wording.js";

/** A protocol in a form that holds no more. */
export const weakProtocol: Detector<"service-fact", ToldOnce> = {
  doc: {
    id: "posture/weak-protocol",
    title: "Old or weak form of SMB, RDP, SSH, NTLM or SNMP 3",
    summary:
      "Both sides agreed to SMB 1, to RDP without network level authentication, to SSH 1, to a weak key exchange or " +
      "cipher of SSH 2 or to NTLM version 1, or a user of SNMP 3 asks without authentication: not what was offered, " +
      "what was chosen. Once for each client, server and form; an audit event of a pair that was " +
      "learned.",
    spec: [
      "MS-SMB §3.2.4.2",
      "MS-RDPBCGR §2.2.1.2.1",
      "RFC 4253 §5.1",
      "RFC 9142 §3",
      "RFC 3414 §2.4",
      "MS-NLMP §2.2.2.6",
      "IEC 62443-3-3 SR 4.3",
    ],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "high",
    classes: ["ABS"],
    fr: ["DC"],
    sr: ["4.3", "7.7"],
    attack: ["T0866", "T0859"],
    iso24392: ["6.2.g"],
    blindTo:
      "Weak message authentication of SSH 2, offers of SSH 2 that do not begin with a segment, and what is " +
      "chosen inside of TLS.",
    falseAlarms: "Old Windows hosts that know nothing else, when they meet somebody new.",
    triage: [
      "Look which side cannot do better, and whether an update or a setting helps.",
      "Switch SMB 1 off wherever both sides have a newer one: worms live on it.",
      "If nothing helps, keep the host in a zone of its own and approve the conduit.",
    ],
  },
  options: {},
  hears: ["service-fact"],
  open: (_, saved) => new ToldOnce(saved),
  hear(event, told, context) {
    const { session, fact, value } = event;
    if (session === undefined || fact !== "weak" || event.service === "vnc") return;
    const { client, server } = session;
    const key = [client.asset, server.asset, value];
    if (!told.isNews(key.join(" "))) return;
    context.alert(
      postureFinding(
        event as ServiceFact & { session: Session },
        {
          key,
          observed: `${nameOf(client)} and ${nameOf(server)} agreed to ${value}.`,
          practice: "This form of the protocol is given up, for what it protects can be broken or forged",
          why:
            `Known attacks take over such sessions, or the hosts at their ends. Set ${nameOf(server)} to refuse ` +
            `${value}, and update ${nameOf(client)} if it knows nothing else.`,
          note: factText(event),
          value,
        },
        context,
      ),
    );
  },
  save: (told) => told.save(),
};
