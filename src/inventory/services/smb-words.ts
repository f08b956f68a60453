/** Pipes through which a host is asked to run something, or for its accounts. [MS-CIFS §2.2.4.64] */
const PIPES: ReadonlySet<string> = new Set([
  ...["srvsvc", "svcctl", "atsvc", "samr", "lsarpc", "winreg", "browser", "spoolss", "epmapper", "ntsvcs"],
  ...["eventlog", "efsrpc", "psexesvc", "remcom_communicaton", "paexec"],
]);

/** Why a login is refused. [MS-ERREF §2.3.1] */
const REFUSALS: ReadonlyMap<number, string> = new Map([
  [0xc0000022, "ACCESS_DENIED"],
  [0xc0000064, "NO_SUCH_USER"],
  [0xc000006a, "WRONG_PASSWORD"],
  [0xc000006d, "LOGON_FAILURE"],
  [0xc000006e, "ACCOUNT_RESTRICTION"],
  [0xc0000071, "PASSWORD_EXPIRED"],
  [0xc0000072, "ACCOUNT_DISABLED"],
  [0xc000015b, "LOGON_TYPE_NOT_GRANTED"],
  [0xc0000193, "ACCOUNT_EXPIRED"],
  [0xc0000234, "ACCOUNT_LOCKED_OUT"],
]);

/** The last part of a path in lower case, if it is one of those pipes. */
export function pipeName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf("\\") + 1).toLowerCase();
  if (PIPES.has(name)) return name;
  return name.startsWith("psexesvc") ? "psexesvc" : undefined;
}

/** The share at the end of a path, if it is one that only administrators and tools use. */
export function shareName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf("\\") + 1).toUpperCase();
  return /^(ADMIN\$|[A-Z]\$|IPC\$)$/.test(name) ? name : undefined;
}

/** What a status says of a login; undefined when it does not refuse it. */
export function refusal(status: number): string | undefined {
  return REFUSALS.get(status);
}
