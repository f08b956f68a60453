import type { StyleRule } from "./rule.js";

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A lockfile that installs on every platform, from whatever registry a machine is set to. */
export const lockfileRule: StyleRule = {
  id: "lockfile",
  appliesTo: (path) => /(^|\/)package-lock\.json$/.test(path),
  check(file) {
    const packages = JSON.parse(file.text).packages as Readonly<Record<string, LockedPackage>>;
    const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
    return Object.entries(packages)
      .flatMap(([path, entry]) => judge(path, entry, names))
      .map((message) => ({ line: 0, message }));
  },
};

function judge(path: string, entry: LockedPackage, names: ReadonlySet<string>): string[] {
  const messages = Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !names.has(name))
    .map((name) => `${path} may need ${name}, which has no entry: npm ci refuses`);
  const isFromElsewhere = entry.resolved !== undefined && !entry.resolved.startsWith("https://registry.npmjs.org/");
  if (isFromElsewhere) messages.push(`${path} is bound to ${entry.resolved}`);
  if (path !== "" && entry.integrity === undefined && entry.optional !== true) messages.push(`${path} has no hash`);
  return messages;
}
