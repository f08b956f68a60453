import type { PacketTime } from "../core/packet-time.js";
import type { Party, Session } from "./sensor-event.js";

/** Services that are recognised by their bytes, as far as that is needed to tell how they are used. */
export type SpokenService =
  | "dns"
  | "ftp"
  | "http"
  | "ldap"
  | "llmnr"
  | "mdns"
  | "ms-rpc"
  | "nbns"
  | "ntp"
  | "rdp"
  | "rlogin"
  | "smb"
  | "smtp"
  | "snmp"
  | "ssh"
  | "syslog"
  | "telnet"
  | "tftp"
  | "vnc";

/**
 * What shows. `spoken`: the service itself, with its version or greeting; `weak`: a form of it that protects nobody;
 * `credentials`: a login in clear text, by its user; `default-credentials`: one that makers ship; `login-failed` and
 * `null-session`: what the server made of a login; `share`, `pipe`, `rpc-bind`, `rpc-call`, `remote-command`,
 * `program`: steps by which one host runs something on another; `upload`, `download`: a file by its name or first
 * bytes; `scanner`: a sign of a scanning tool; `name-answer`: a name that the sender claims or resolves; `name-query`:
 * one that is asked for; `name-missing`: one that does not exist; `time-served`: the sender gives the time.
 */
export type ServiceFactKind =
  | "spoken"
  | "weak"
  | "credentials"
  | "default-credentials"
  | "login-failed"
  | "null-session"
  | "share"
  | "pipe"
  | "rpc-bind"
  | "rpc-call"
  | "remote-command"
  | "program"
  | "upload"
  | "download"
  | "scanner"
  | "name-answer"
  | "name-query"
  | "name-missing"
  | "time-served";

/** A session, or a datagram to many, shows something of the service in it: each fact once per session. */
export interface ServiceFact {
  readonly type: "service-fact";
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  /** Undefined for what goes to many at once. */
  readonly session: Session | undefined;
  /** Who sent the packet that shows it. */
  readonly by: Party;
  readonly service: SpokenService;
  readonly fact: ServiceFactKind;
  /** In words; never a password. */
  readonly value: string;
}
