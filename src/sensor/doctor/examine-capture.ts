import { type BackendProbe, probeBackends } from "../../capture/live/probe.js";
import type { ConfiguredPoint } from "../live-configuration.js";
import { availableBytes, mayCapture } from "./examine-machine.js";
import { type Finding, Findings } from "./finding.js";
import { saidBy } from "./system-text.js";

type Point = Pick<ConfiguredPoint, "interfaceName" | "backend" | "childProgram" | "isPromiscuous" | "ringBytes">;

/** What is asked where nothing is configured. */
const anyPoint: Point = {
  interfaceName: "",
  backend: "auto",
  isPromiscuous: true,
  ringBytes: 0,
};
/** Where the configuration says nothing. */
const RING_BYTES = 64 * 2 ** 20;
/** The kernel takes the buffers of capture points out of what is free, and never gives them to swap. */
const BUFFERS_SHARE_MAX = 0.25;

/** Ways to take frames from an interface, and whether whoever captures may. */
export async function examineCapture(points: readonly Point[]): Promise<readonly Finding[]> {
  const given = points.length === 0 ? [anyPoint] : points;
  const fromInterfaces = given.filter(({ interfaceName }) => interfaceName !== undefined);
  const programs = [...new Set(fromInterfaces.map(({ childProgram }) => childProgram))];
  const found = await Promise.all(
    programs.map(async (program) => {
      const own = fromInterfaces.filter(({ childProgram }) => childProgram === program);
      return backendFindings(await probeBackends(program), own, program);
    }),
  );
  const findings = new Findings();
  if (fromInterfaces.some(({ childProgram }) => childProgram === undefined)) addPermission(findings);
  for (const program of ["dumpcap", "tcpdump"]) {
    const version = saidBy(program, ["--version"])?.split("\n")[0];
    if (version === undefined) findings.add("capture-program", "note", `no ${program}: a command may want it`);
    else findings.add("capture-program", "ok", version);
  }
  addBuffers(findings, fromInterfaces, availableBytes());
  return [...found.flat(), ...findings.list, ...fromInterfaces.flatMap(selfishFindings)];
}

function addBuffers(findings: Findings, points: readonly Point[], available: number | undefined): void {
  const bytes = points.reduce((sum, { ringBytes }) => sum + (ringBytes ?? RING_BYTES), 0);
  if (bytes === 0 || available === undefined) return;
  const message = `the kernel holds ${Math.round(bytes / 2 ** 20)} MiB of frames while the sensor is busy`;
  if (bytes <= available * BUFFERS_SHARE_MAX) findings.add("capture-buffer", "ok", message);
  else findings.add("capture-buffer", "note", `${message}, over a quarter of what is free: lower ringBytes`);
}

function selfishFindings({ interfaceName, isPromiscuous }: Point): readonly Finding[] {
  const findings = new Findings(interfaceName);
  const message = "only frames to this machine are taken: set promiscuous, for a mirror shows those of others";
  if (isPromiscuous === false) findings.add("interface-promiscuous", "note", message);
  return findings.list;
}

/** A backend that cannot be had is a no where a point has no other. */
function backendFindings(
  probes: readonly BackendProbe[],
  points: readonly Point[],
  program: string | undefined,
): readonly Finding[] {
  const findings = new Findings(program);
  const isNoneThere = probes.every(({ reason }) => reason !== undefined);
  for (const { backend, reason } of probes) {
    const isWanted = points.some((point) => point.backend === backend || (point.backend === "auto" && isNoneThere));
    if (reason === undefined) findings.add(`capture-${backend}`, "ok", "it can be had");
    else findings.add(`capture-${backend}`, isWanted ? "no" : "note", reason);
  }
  return findings.list;
}

function addPermission(findings: Findings): void {
  const may = mayCapture();
  const check = "capture-permission";
  if (may === true) findings.add(check, "ok", "this process holds CAP_NET_RAW");
  else if (may === false) {
    const advice = "run it as docs/deploy/zonewarden.service does, or through setpriv --ambient-caps +net_raw";
    findings.add(check, "no", `this process holds no CAP_NET_RAW: ${advice}`);
  } else findings.add(check, "note", "nobody can tell here whether this process holds CAP_NET_RAW");
}
