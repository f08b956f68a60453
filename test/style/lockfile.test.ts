import { lockfileRule } from "./lockfile.js";
import { testStyleRule } from "./rule.js";

function lock(name: string, packages: object): { name: string; path: string; text: string } {
  return { name, path: "package-lock.json", text: JSON.stringify({ packages }) };
}

testStyleRule(
  lockfileRule,
  [
    lock("another registry", { "node_modules/a": { integrity: "x", resolved: "http://mirror.example/a.tgz" } }),
    lock("a platform package without entry", {
      "node_modules/a": { integrity: "x", optionalDependencies: { "@a/linux": "1.0.0" } },
    }),
    lock("a package without hash", { "node_modules/a": { version: "1.0.0" } }),
  ],
  [
    lock("a whole one", {
      "": { version: "0.1.0" },
      "node_modules/a": {
        integrity: "x",
        resolved: "https://registry.npmjs.org/a/-/a-1.tgz",
        optionalDependencies: { "@a/linux": "1" },
      },
      "node_modules/@a/linux": { version: "1", optional: true },
    }),
  ],
);
