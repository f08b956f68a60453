import type { WebOptions } from "./web-options.js";

/** Only who sits at this machine reaches it. */
export function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** As it stands in an address. */
export function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

/** What a browser names as the origin of pages of this server, however it is called on this machine. */
export function ownOrigins({ host, tls, origins }: WebOptions, port: number): ReadonlySet<string> {
  const scheme = tls === undefined ? "http" : "https";
  const names = new Set([bracketed(host), ...(isThisMachine(host) ? ["localhost", "127.0.0.1", "[::1]"] : [])]);
  const standard = tls === undefined ? 80 : 443;
  const own = [...names].flatMap((name) => [
    `${scheme}://${name}:${port}`,
    ...(port === standard ? [`${scheme}://${name}`] : []),
  ]);
  return new Set([...own, ...origins]);
}
