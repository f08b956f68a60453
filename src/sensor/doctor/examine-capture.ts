import type { ConfiguredPoint } from "../live-configuration.js";
import { mayCapture } from "./examine-machine.js";
import { type Finding, Findings } from "./finding.js";
import { saidBy } from "./system-text.js";

/** Ways to take frames from an interface, and whether this user may. */
export async function examineCapture(points: readonly ConfiguredPoint[]): Promise<readonly Finding[]> {
  const findings = new Findings();
  addPermission(findings, points);
  for (const program of ["dumpcap", "tcpdump"]) {
    const version = saidBy(program, ["--version"])?.split("\n")[0];
    if (version === undefined) findings.add("capture-program", "note", `no ${program}: only command wants it`);
    else findings.add("capture-program", "ok", version);
  }
  return findings.list;
}

function addPermission(findings: Findings, points: readonly ConfiguredPoint[]): void {
  const may = mayCapture();
  const others = points.flatMap(({ childProgram }) => childProgram ?? []);
  const check = "capture-permission";
  if (may === true) findings.add(check, "ok", "this process holds CAP_NET_RAW");
  else if (others.length > 0) {
    findings.add(check, "ok", `this process holds no CAP_NET_RAW; the capture child runs as ${others.join(", ")}`);
  } else if (may === false) {
    const advice = "run it as docs/deploy/zonewarden.service does, or through setpriv --ambient-caps +net_raw";
    findings.add(check, "no", `this process holds no CAP_NET_RAW: ${advice}`);
  } else findings.add(check, "note", "nobody can tell here whether this process holds CAP_NET_RAW");
}
