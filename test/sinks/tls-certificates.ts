import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Certificates of a test, as files in its folder. */
export interface TlsCertificates {
  readonly caFile: string;
  /** For localhost and 127.0.0.1. */
  readonly server: KeyPair;
  readonly client: KeyPair;
}

interface KeyPair {
  readonly certificateFile: string;
  readonly keyFile: string;
}

/** Makes an authority, and what it signs for a server and for a client. `name` tells it from another in the folder. */
export function makeCertificates(folder: string, name = "test"): TlsCertificates {
  const ca = join(folder, `${name}-ca`);
  const subject = ["-subj", `/CN=${name} authority`];
  const isCa = ["-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign"];
  openssl(["req", "-x509", ...NEW_KEY, "-days", "2", ...subject, ...isCa, "-keyout", `${ca}.key`, "-out", `${ca}.pem`]);
  const signed = (who: string, extension: string): KeyPair => {
    const path = join(folder, `${name}-${who}`);
    openssl(["req", ...NEW_KEY, "-subj", `/CN=${who}`, "-keyout", `${path}.key`, "-out", `${path}.csr`]);
    const authority = ["-CA", `${ca}.pem`, "-CAkey", `${ca}.key`, "-CAcreateserial", "-days", "2"];
    const given = [
      "x509",
      "-req",
      "-in",
      `${path}.csr`,
      ...authority,
      "-out",
      `${path}.pem`,
      "-extfile",
      `${path}.ext`,
    ];
    writeFileSync(`${path}.ext`, extension);
    openssl(given);
    return { certificateFile: `${path}.pem`, keyFile: `${path}.key` };
  };
  return {
    caFile: `${ca}.pem`,
    server: signed("server", "subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n"),
    client: signed("client", "extendedKeyUsage=clientAuth\n"),
  };
}

const NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

function openssl(args: readonly string[]): void {
  const { status, stderr, error } = spawnSync("openssl", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`openssl ${args[0]}: ${error?.message ?? stderr}`);
}
