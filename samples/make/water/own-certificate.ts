import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WaterHost } from "./water-hosts.js";
import { sharedFolder } from "./water-role.js";

/** A key and a certificate of this host, made where there are none yet. */
export function ownCertificate(host: WaterHost): { readonly key: Buffer; readonly cert: Buffer } {
  const [key, cert] = ["key", "certificate"].map((part) => join(sharedFolder(), `${host.name}-tls-${part}.pem`));
  if (key === undefined || cert === undefined) throw new Error("no names");
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3650"];
  const names = ["-subj", `/CN=${host.name}.example`, "-keyout", key, "-out", cert];
  if (!existsSync(cert)) execFileSync("openssl", ["req", "-x509", ...curve, ...names], { stdio: "ignore" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
