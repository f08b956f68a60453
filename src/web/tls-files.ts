import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import { SensorFault } from "../core/fault.js";
import type { WebOptions } from "./web-options.js";

/** What TLS is spoken with. */
export interface TlsFiles {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly minVersion: "TLSv1.2";
}

/** Certificate and key, held against each other. Throws a SensorFault WEB_FAILED that quotes neither. */
export function readTlsFiles({ certificate, key }: NonNullable<WebOptions["tls"]>): TlsFiles {
  const files = { cert: pemOf(certificate), key: pemOf(key), minVersion: "TLSv1.2" } as const;
  try {
    createSecureContext(files);
    return files;
  } catch (error) {
    // What a library quotes of a key is nobody's business.
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown reason";
    throw new SensorFault("WEB_FAILED", `${certificate} and ${key} do not fit (${reason}): give both as PEM in tls`);
  }
}

function pemOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SensorFault("WEB_FAILED", `${path} cannot be read (${reason}): name a PEM file in tls`, { cause: error });
  }
}
