import type { TlsCertificates } from "../tls-certificates.js";

/** Inputs of rsyslog as docs/syslog.md shows them; PORT is put in. */
export const rsyslogInputs = {
  udp: `module(load="imudp")
input(type="imudp" port="PORT" address="127.0.0.1" ruleset="zonewarden")`,
  tcp: `module(load="imtcp")
input(type="imtcp" port="PORT" address="127.0.0.1" ruleset="zonewarden")`,
} as const;

/** With TLS, where a sensor must show a certificate with this name. */
export function rsyslogTlsInput({ caFile, server }: TlsCertificates, permitted = "client"): string {
  return `global(defaultNetstreamDriver="gtls"
  defaultNetstreamDriverCAFile="${caFile}"
  defaultNetstreamDriverCertFile="${server.certificateFile}"
  defaultNetstreamDriverKeyFile="${server.keyFile}")
module(load="imtcp" streamDriver.name="gtls" streamDriver.mode="1"
  streamDriver.authMode="x509/name" permittedPeer=["${permitted}"])
input(type="imtcp" port="PORT" address="127.0.0.1" ruleset="zonewarden")`;
}
