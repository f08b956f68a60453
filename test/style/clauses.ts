import { isCode, isSource, type StyleRule } from "./rule.js";
import { walk } from "./source-file.js";

const part = String.raw`§([A-Z]|\d+)(\.\d+)*`;
const section = `${part}(, ${part})*`;

/** The one spelling of each standard that the project cites. */
const forms = [
  `MODBUS-(AP|TCP|SL) (${section}|Annex [A-Z]|V[0-9.a-z]+)`,
  String.raw`MQTT(5|311)-\d+(\.\d+)+-\d+`,
  `MQTT(5|311) ${section}`,
  String.raw`OPC 10000-\d+ ${section}`,
  String.raw`RFC \d+( ${section})?`,
  `MS-[A-Z]+ ${section}`,
  String.raw`IEC 6\d{4}(-\d+)*( ${section}| SR \d+\.\d+)?`,
  String.raw`ISO/IEC \d+(-\d+)?( ${section}( [a-z])?)?`,
  String.raw`IEEE \d+(\.\d+)?[A-Za-z]*( ${section})?`,
  `PCAPNG ${section}`,
  String.raw`SR \d+\.\d+`,
  String.raw`T\d{4}(\.\d{3})?`,
];
const clause = new RegExp(`^(${forms.join("|")})$`);

/** Looks like a clause: it names a standard, or has a section sign. */
const cited = /^(MODBUS|MQTT|OPC|RFC|IEC|ISO|IEEE|PCAPNG|SR|FR|T)[ -]?\d|^(MODBUS|PCAPNG)\b|§/i;

/** A comment cites a clause as `[RFC 9293 §3.4]`, never in running text, so that clauses can be found again. Quoted
 * text is an example, not a citation. */
export const clauseTagRule: StyleRule = {
  id: "clause-tags",
  appliesTo: (path) => isCode(path) && !path.startsWith("test/style/"),
  check(file) {
    return file.comments.flatMap((comment) => {
      const line = file.lineAt(comment.start);
      const tags = [...comment.text.matchAll(/\[([^\][]*)\]/g)].map((match) =>
        (match[1] ?? "").replace(/\s+\*?\s*/g, " "),
      );
      const wrong = tags.filter((tag) => cited.test(tag) && !clause.test(tag));
      const untagged = comment.text.replace(/\[[^\][]*\]|"[^"]*"|`[^`]*`/g, "").match(/§[\d.A-Z]*|\bRFC ?\d+/g) ?? [];
      return [
        ...wrong.map((tag) => ({ line, message: `[${tag}] is not the form of a clause` })),
        ...untagged.map((text) => ({ line, message: `"${text}" stands outside a clause tag` })),
      ];
    });
  },
};

/** The `spec` of a module, a field or an anomaly is a clause too, or several with commas between, or "none: why". */
export const specRule: StyleRule = {
  id: "spec-clauses",
  appliesTo: isSource,
  check(file) {
    const found: { line: number; message: string }[] = [];
    walk(file.syntax, (node, ancestors) => {
      const isSpec = ancestors
        .slice(-2)
        .some((above) => above.type === "Property" && file.text.startsWith("spec:", above.start));
      if (!isSpec || node.type !== "Literal" || typeof node.value !== "string") return;
      const wrong = node.value
        .replace(/, $/, "")
        .split(", ")
        .filter((text) => !clause.test(text) && !text.startsWith("none: "));
      if (wrong.length > 0) found.push({ line: file.lineAt(node.start), message: `"${node.value}" is not a clause` });
    });
    return found;
  },
};
