import { readFileSync } from "node:fs";
import { z } from "zod";
import { SensorFault } from "../core/fault.js";
import { secretOption } from "./secret.js";

/** Options of a TLS connection that a sink opens; the receiver is always verified. */
export const tlsClientFields = {
  caFile: z.string().min(1).optional().meta({
    description: "Certificates, as PEM, that the receiver is verified by; without it those that Node brings.",
  }),
  certificateFile: z.string().min(1).optional().meta({
    description: "Certificate of the sensor with its chain, as PEM, for receivers that ask for one.",
  }),
  keyFile: z.string().min(1).optional().meta({ description: "Private key of that certificate, as PEM." }),
  keyPassphrase: secretOption("Passphrase of the private key."),
  serverName: z.string().min(1).optional().meta({
    description: "Name in the receiver's certificate, where it is not the host that is connected to.",
  }),
} as const;

const tlsClientOptions = z.strictObject(tlsClientFields);

/** Options of a TLS connection that a sink opens. */
export type TlsClientOptions = z.infer<typeof tlsClientOptions>;

/** What `tls.connect` takes. */
export interface TlsMaterial {
  ca?: Buffer;
  cert?: Buffer;
  key?: Buffer;
  passphrase?: string;
  servername?: string;
}

/** Reads the files anew, so that a renewed certificate is taken. Throws a SensorFault SINK_FAILED. */
export function tlsMaterial(options: TlsClientOptions): TlsMaterial {
  const { caFile, certificateFile, keyFile, keyPassphrase, serverName } = options;
  return {
    ...(caFile === undefined ? {} : { ca: pem(caFile, "caFile") }),
    ...(certificateFile === undefined ? {} : { cert: pem(certificateFile, "certificateFile") }),
    ...(keyFile === undefined ? {} : { key: pem(keyFile, "keyFile") }),
    ...(keyPassphrase === undefined ? {} : { passphrase: keyPassphrase.reveal() }),
    ...(serverName === undefined ? {} : { servername: serverName }),
  };
}

function pem(path: string, option: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown";
    throw new SensorFault("SINK_FAILED", `${option} ${path} cannot be read (${reason}): make it readable`);
  }
}
