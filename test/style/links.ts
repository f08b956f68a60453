import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { projectRoot, readProjectFile } from "./project-files.js";
import type { StyleRule } from "./rule.js";
import type { SourceFile } from "./source-file.js";

/** Every link of a document leads somewhere: to a file of the project, and to a heading in it. */
export const linkRule: StyleRule = {
  id: "links",
  appliesTo: (path) => path.endsWith(".md"),
  check(file) {
    return linksOf(file).flatMap(({ target, line }) => {
      if (/^(https?:|mailto:)/.test(target)) return [];
      const [path = "", anchor] = target.split("#");
      const resolved = path === "" ? file.path : posix.normalize(posix.join(posix.dirname(file.path), path));
      if (path !== "" && (resolved.startsWith("..") || !existsSync(join(projectRoot, resolved)))) {
        return [{ line, message: `${target} leads nowhere` }];
      }
      if (anchor === undefined || !resolved.endsWith(".md")) return [];
      const document = path === "" ? file : readProjectFile(resolved);
      return anchorsOf(document).has(anchor) ? [] : [{ line, message: `${target}: no such heading` }];
    });
  },
};

/** Targets of inline links and images, and of reference definitions, outside code. */
function linksOf(file: SourceFile): { target: string; line: number }[] {
  return proseOf(file).flatMap((text, index) => {
    const inline = [...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)];
    const definitions = [...text.matchAll(/^\s*\[[^\]]+\]:\s*(\S+)/g)];
    return [...inline, ...definitions].map((match) => ({ target: match[1] ?? "", line: index + 1 }));
  });
}

/** As GitHub makes them: lower case, without punctuation, spaces as hyphens, repeats numbered. */
function anchorsOf(file: SourceFile): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const text of proseOf(file)) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1];
    if (heading === undefined) continue;
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    let unique = anchor;
    for (let repeat = 1; anchors.has(unique); repeat++) unique = `${anchor}-${repeat}`;
    anchors.add(unique);
  }
  return anchors;
}

/** The lines, with fenced code and code spans blanked. */
function proseOf(file: SourceFile): string[] {
  let isCode = false;
  return file.lines.map((line) => {
    const isFence = /^\s*(```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? "" : line.replace(/`[^`]*`/g, (span) => (/^#/.test(line) ? span.slice(1, -1) : ""));
  });
}
