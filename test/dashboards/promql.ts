/** What an expression asks for. */
export interface Asked {
  readonly metrics: readonly { readonly name: string; readonly matchers: readonly Matcher[] }[];
  /** Labels that it groups by or joins on. */
  readonly labels: readonly string[];
}

/** `label="value"`, `!=`, `=~` or `!~`. */
export interface Matcher {
  readonly label: string;
  readonly operator: string;
  readonly value: string;
}

const TOKEN =
  /\s+|"(?:[^"\\]|\\.)*"|\$__\w+|[a-zA-Z_:][\w:]*|\d+(?:\.\d+)?(?:[smhdwy]\b)?|=~|!~|!=|==|>=|<=|[-+*/%^<>=(){}[\],]/y;
const FUNCTIONS: ReadonlySet<string> = new Set([
  ...["rate", "increase", "histogram_quantile", "time", "topk", "sum", "min", "max", "count", "avg"],
]);
const WORDS: ReadonlySet<string> = new Set(["and", "or", "unless", "bool", "offset"]);
const GROUPINGS: ReadonlySet<string> = new Set(["by", "without", "on", "ignoring", "group_left", "group_right"]);
const CLOSED_BY: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/** Names metrics and labels of PromQL. Throws on what is no token and on brackets that do not close. */
export function askedBy(expression: string): Asked {
  const tokens = tokensOf(expression);
  const metrics: { name: string; matchers: Matcher[] }[] = [];
  const labels: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    if (GROUPINGS.has(token)) {
      const end = tokens.indexOf(")", at);
      labels.push(...tokens.slice(at + 2, end).filter((one) => one !== ","));
      at = end;
    } else if (token === "[") at = tokens.indexOf("]", at);
    else if (token === "{") {
      const end = tokens.indexOf("}", at);
      metrics.at(-1)?.matchers.push(...matchersOf(tokens.slice(at + 1, end)));
      at = end;
    } else if (/^[a-zA-Z_:]/.test(token) && !FUNCTIONS.has(token) && !WORDS.has(token)) {
      metrics.push({ name: token, matchers: [] });
    }
  }
  return { metrics, labels };
}

function tokensOf(expression: string): readonly string[] {
  const tokens: string[] = [];
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < expression.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(expression) ?? [];
    if (token === undefined) throw new Error(`no PromQL at "${expression.slice(at, at + 20)}" of ${expression}`);
    if (token in CLOSED_BY) open.push(CLOSED_BY[token] ?? "");
    else if (/^[)}\]]$/.test(token) && open.pop() !== token)
      throw new Error(`${token} closes nothing in ${expression}`);
    if (token.trim() !== "") tokens.push(token);
  }
  if (open.length > 0) throw new Error(`${open.at(-1)} is missing in ${expression}`);
  return tokens;
}

function matchersOf(tokens: readonly string[]): readonly Matcher[] {
  const matchers: Matcher[] = [];
  for (let at = 0; at < tokens.length; at += 4) {
    const [label = "", operator = "", value = "", comma = ","] = tokens.slice(at, at + 4);
    if (!/^(=|!=|=~|!~)$/.test(operator) || !value.startsWith('"') || comma !== ",") {
      throw new Error(`no matcher: ${tokens.join("")}`);
    }
    matchers.push({ label, operator, value: value.slice(1, -1) });
  }
  return matchers;
}
