import type { AssetView } from "../../../../../src/contracts/plant-view.js";

/** What people call the asset of an id. */
export type NameOf = (asset: string) => string;

/** By the names that the traffic tells, else by address. */
export function namesOf(assets: readonly AssetView[]): NameOf {
  const names = new Map(assets.map(({ id, names: [first], ips: [ip] }) => [id, first?.name ?? ip ?? id]));
  return (asset) => names.get(asset) ?? asset;
}

/** `client>server/l4/service` in words; what is not written so stays as it is. */
export function conduitText(key: string, nameOf: NameOf): string {
  const [, client, server, service] = /^(.+?)>(.+?)\/((?:tcp|udp)\/.+)$/.exec(key) ?? [];
  if (client === undefined || server === undefined) return key;
  return `${nameOf(client)} → ${nameOf(server)}, ${service}`;
}
