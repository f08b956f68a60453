import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../style/project-files.js";
import type { TlsCertificates } from "../tls-certificates.js";

/** Blocks of docs/syslog.md in a language, as people copy them. */
export function blocksOfPage(language: "rsyslog" | "yaml"): readonly string[] {
  const page = readFileSync(join(projectRoot, "docs/syslog.md"), "utf8");
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gm"))].map(([, block]) => block ?? "");
}

/** The block that has this in it, on loopback and with PORT for the port. */
function block(text: string): string {
  const found = blocksOfPage("rsyslog").find((one) => one.includes(text));
  if (found === undefined) throw new Error(`docs/syslog.md has no block with ${text}`);
  return found.replace("0.0.0.0", "127.0.0.1").replace(/ port="\d+"/, ' port="PORT"');
}

/** Inputs of rsyslog as the page has them. */
export const rsyslogInputs = {
  udp: block('module(load="imudp")'),
  tcp: block('module(load="imtcp")\n'),
} as const;

/** The ruleset of the page, with its file in a folder, and with more actions. */
export function rsyslogRuleset(path: string, actions: string): string {
  return block("ruleset(name=").replace("/var/log/zonewarden.log", path).replace(/\n\}/, `\n${actions}\n}`);
}

/** With TLS, where a sensor must show a certificate with this name. */
export function rsyslogTlsInput({ caFile, server }: TlsCertificates, permitted = "client"): string {
  return block('streamDriver.mode="1"')
    .replace("/etc/rsyslog.d/ca.pem", caFile)
    .replace("/etc/rsyslog.d/siem.pem", server.certificateFile)
    .replace("/etc/rsyslog.d/siem.key", server.keyFile)
    .replace("sensor-07.plant.example", permitted);
}
