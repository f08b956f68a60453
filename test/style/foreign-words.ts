import type { StyleRule } from "./rule.js";

const bans = [
  { pattern: /(^|[\s"'`(=:])\/(root|work|home|Users)\/[\w.-]/, message: "a path of one machine" },
  { pattern: /[A-Z]:\\Users\\/, message: "a path of one machine" },
  { pattern: /\b(ChatGPT|Copilot|Claude|LLM)\b/, message: "a word about how the project is made" },
];

const isText =
  /\.(ts|mts|mjs|js|json|md|ya?ml|txt|ndjson|toml|html|css|service)$|^\.ci\/run$|^\.[a-z]+$|(^|\/)Dockerfile$/;

/** What belongs to one machine or to how the project is made has no place in it. */
export const foreignWordRule: StyleRule = {
  id: "foreign-words",
  appliesTo: (path) => isText.test(path) && !path.startsWith("test/style/"),
  check(file) {
    return file.lines.flatMap((line, index) =>
      bans.filter(({ pattern }) => pattern.test(line)).map(({ message }) => ({ line: index + 1, message })),
    );
  },
};
