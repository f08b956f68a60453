import { existsSync } from "node:fs";
import type { OPCUACertificateManager } from "node-opcua";

const DAYS = 3650;
const START_MS = Date.UTC(2026, 0, 1);

/** A certificate of an application's own, signed by its own key, made where there is none yet. */
export async function worksCertificate(
  certificates: OPCUACertificateManager,
  outputFile: string,
  applicationUri: string,
  address: string,
): Promise<void> {
  if (existsSync(outputFile)) return;
  await certificates.createSelfSignedCertificate({
    applicationUri,
    dns: [],
    ip: [address],
    outputFile,
    subject: `/CN=${applicationUri.replace(/^.*:/, "")}/O=Water works`,
    startDate: new Date(START_MS),
    validity: DAYS,
  });
}
