import type { Detector } from "../../contracts/detector.js";
import type { Session } from "../../contracts/sensor-event.js";
import type { ServiceFact } from "../../contracts/service-event.js";
import { isControllerIn } from "../device-class.js";
import { postureFinding } from "../posture-finding.js";
import { ToldOnce } from "../told-once.js";
import { nameOf } from "../wording.js";

/** A login that makers ship and everybody knows. */
export const defaultCredentials: Detector<"service-fact", ToldOnce> = {
  doc: {
    id: "posture/default-credentials",
    title: "Default credentials seen in the clear",
    summary:
      "A login by FTP, Telnet or HTTP, or a community of SNMP, that makers ship their devices with. The password is " +
      "hashed, looked up and forgotten. High, of a community medium; an audit event of a pair that was learned.",
    spec: ["IEC 62443-3-3 SR 1.5", "IEC 62443-3-3 SR 1.7", "RFC 7617"],
    version: 1,
    severity: "high",
    floor: "info",
    cap: "critical",
    classes: ["ABS"],
    fr: ["DC"],
    sr: ["1.5", "1.7"],
    attack: ["T1694.001", "T1694.002", "T0859"],
    iso24392: ["6.2.g", "6.2.d"],
    blindTo: "Logins that are encrypted or hashed, and defaults that are not in the list.",
    falseAlarms: "None where the login was accepted; one that was refused shows at least that somebody tries it.",
    triage: [
      "Look whether the server accepted the login, and what was done after it.",
      "Change the password on the device, and on all others of the maker.",
      "If the client is not the engineer's, look for a tool that tries such logins.",
    ],
  },
  options: {},
  hears: ["service-fact"],
  open: (_, saved) => new ToldOnce(saved),
  hear(event, told, context) {
    const { session, fact, service, value } = event;
    if (session === undefined || fact !== "default-credentials") return;
    const { client, server } = session;
    const key = [client.asset, server.asset, service];
    if (!told.isNews(key.join(" "), value)) return;
    const isCommunity = service === "snmp";
    context.alert(
      postureFinding(
        event as ServiceFact & { session: Session },
        {
          key,
          severity: isCommunity ? "medium" : undefined,
          raise: !isCommunity && isControllerIn(context, server) ? 1 : 0,
          observed: isCommunity
            ? `${nameOf(client)} asks ${nameOf(server)} with a community that devices are shipped with.`
            : `${nameOf(client)} logs in to ${nameOf(server)} by ${service} as ${value}, with a password that ` +
              "devices are shipped with.",
          practice: "A device has credentials of its own before it is used",
          why:
            "Everybody can look these up. Change them on " +
            `${nameOf(server)}, and look what ${nameOf(client)} did there if it is not the engineer's.`,
          note: `${nameOf(client)} uses shipped credentials by ${service}`,
          value: service,
        },
        context,
      ),
    );
  },
  save: (told) => told.save(),
};
