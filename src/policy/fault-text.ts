import type { YamlFault } from "./yaml-document.js";

/** Faults told at once; the rest is counted. */
const FAULTS_SHOWN = 20;

/** A line `file:line:column: message` for each fault, in the order of the file. */
export function faultText(file: string, faults: readonly YamlFault[]): string {
  const sorted = [...faults].sort((one, other) => one.line - other.line || one.column - other.column);
  const lines = sorted.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
  const unlike = [...new Set(lines)];
  const shown = unlike.slice(0, FAULTS_SHOWN);
  if (unlike.length > shown.length) shown.push(`${file}: and ${unlike.length - shown.length} more`);
  return shown.join("\n");
}
