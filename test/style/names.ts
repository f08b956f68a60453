import type { StyleRule } from "./rule.js";

const banned = new Set(["util", "utils", "helper", "helpers", "common", "misc"]);

/** kebab-case names that say what a file holds. */
export const fileNameRule: StyleRule = {
  id: "file-names",
  appliesTo: (path) => /^(src|test|samples|rules|dashboards)\//.test(path),
  check(file) {
    const parts = file.path.split("/").slice(1);
    const findings = parts.flatMap((part, index) => {
      const isFile = index === parts.length - 1;
      if (isFile && part === "README.md") return [];
      const stem = part.split(".")[0] ?? "";
      const badWord = stem === "types" ? stem : stem.split("-").find((word) => banned.has(word));
      if (badWord !== undefined) return [`"${badWord}" does not say what ${part} holds`];
      return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(part) ? [] : [`${part} is not kebab-case`];
    });
    return findings.map((message) => ({ line: 0, message }));
  },
};
