import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { listenFault } from "../../web/listen-fault.js";
import type { WebOptions } from "../../web/web-options.js";
import { type Finding, Findings } from "./finding.js";

const DAY_MS = 86_400_000;
const EXPIRES_SOON_DAYS = 30;

/** Whether the server can listen, and its certificate be shown. `isRunning`: a sensor holds the data folder now. */
export async function examineWeb(
  { host, port, tls }: WebOptions,
  { nowMs, isRunning }: { readonly nowMs: number; readonly isRunning: boolean },
): Promise<readonly Finding[]> {
  const findings = new Findings(`${host.includes(":") ? `[${host}]` : host}:${port}`);
  const fault = await listenFault(host, port);
  if (fault === undefined) findings.add("web-port", "ok", "it is free");
  else if (fault === "EADDRINUSE" && isRunning) findings.add("web-port", "ok", "the sensor that runs has it");
  else findings.add("web-port", "no", `it cannot be listened on (${fault}): ${adviceOn(fault)}`);
  if (tls !== undefined) addCertificate(findings, tls, nowMs);
  return findings.list;
}

function adviceOn(fault: string): string {
  if (fault === "EADDRINUSE") return "end the program that has it, or set another port under web";
  if (fault === "EACCES") return "set a port of 1024 or more under web";
  return "set a host of this machine under web";
}

function addCertificate(findings: Findings, tls: NonNullable<WebOptions["tls"]>, nowMs: number): void {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(readFileSync(tls.certificate));
  } catch (error) {
    findings.add(
      "web-certificate",
      "no",
      `${tls.certificate}: ${reasonOf(error)}: give a certificate as PEM under web.tls`,
    );
    return;
  }
  const left = Math.floor((Date.parse(certificate.validTo) - nowMs) / DAY_MS);
  if (left < 0)
    findings.add("web-certificate", "no", `it expired on ${certificate.validTo}: put a new one in its place`);
  else if (Date.parse(certificate.validFrom) > nowMs) {
    findings.add("web-certificate", "no", `it is good from ${certificate.validFrom} only: see the clock`);
  } else if (left < EXPIRES_SOON_DAYS) {
    findings.add("web-certificate", "note", `it expires in ${left} days: put a new one in its place`);
  } else findings.add("web-certificate", "ok", `it is good for ${left} days`);
  addKey(findings, tls.key, certificate);
}

function addKey(findings: Findings, path: string, certificate: X509Certificate): void {
  try {
    const fits = certificate.checkPrivateKey(createPrivateKey(readFileSync(path)));
    if (fits) findings.add("web-key", "ok", "it fits the certificate");
    else findings.add("web-key", "no", `${path} is the key of another certificate: give both of one under web.tls`);
  } catch (error) {
    findings.add("web-key", "no", `${path}: ${reasonOf(error)}: give its private key as PEM under web.tls`);
  }
}

/** The code only: what a library quotes of a key is nobody's business. */
function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "it cannot be read";
}
