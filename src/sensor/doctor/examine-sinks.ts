import { unresolvedHosts } from "../../sinks/unresolved-hosts.js";
import type { ConfiguredSink, OutletConfiguration } from "../outlet-configuration.js";
import { outletNotes } from "../outlet-notes.js";
import { type Finding, Findings } from "./finding.js";

/** Whether what sinks name is there. Nothing is sent: `test-alert` does that. */
export async function examineSinks(outlet: OutletConfiguration): Promise<readonly Finding[]> {
  const found = await Promise.all(outlet.sinks.map(examineSink));
  const notes = new Findings();
  for (const { code, message } of outletNotes(outlet))
    notes.add("sink", code === "plain-text" ? "note" : "no", message);
  return [...found.flat(), ...notes.list];
}

async function examineSink({ name, sink, options }: ConfiguredSink): Promise<readonly Finding[]> {
  const findings = new Findings(name);
  for (const { host, reason } of await unresolvedHosts(options)) {
    findings.add("sink", "no", `no address for ${host} (${reason}): correct the name, or see the name service`);
  }
  if (findings.list.length === 0) {
    const message = `${sink.doc.id}: no name in it is unknown; to see a record arrive: zonewarden test-alert`;
    findings.add("sink", "ok", message);
  }
  return findings.list;
}
