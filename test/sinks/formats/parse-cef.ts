import assert from "node:assert";

export interface CefMessage {
  readonly header: readonly string[];
  readonly extension: Readonly<Record<string, string>>;
}

/** By the guide of version 0: bars part the header, the first unescaped equals sign after a key begins its value. */
export function parseCef(text: string): CefMessage {
  assert(text.startsWith("CEF:0|"), "CEF:0");
  assert(!/[\r\n]/.test(text), "one line");
  const header: string[] = [];
  let part = "";
  let at = "CEF:0|".length;
  for (; header.length < 6; at++) {
    assert(at < text.length, "seven parts");
    const character = text[at];
    if (character === "\\") {
      at++;
      assert(text[at] === "\\" || text[at] === "|", "an escape in the header");
      part += text[at];
    } else if (character === "|") {
      header.push(part);
      part = "";
    } else part += character;
  }
  return { header, extension: parseExtension(text.slice(at)) };
}

function parseExtension(text: string): Record<string, string> {
  const equals: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "=") equals.push(at);
  }
  const keyStarts = equals.map((at) => text.lastIndexOf(" ", at) + 1);
  const extension: Record<string, string> = {};
  for (const [index, equal] of equals.entries()) {
    const key = text.slice(keyStarts[index], equal);
    assert(/^[A-Za-z0-9]+$/.test(key), `key ${JSON.stringify(key)}`);
    assert(!(key in extension), `${key} twice`);
    const next = keyStarts[index + 1];
    extension[key] = unescaped(text.slice(equal + 1, next === undefined ? undefined : next - 1));
  }
  return extension;
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\", "=": "=", n: "\n", r: "\r" };

function unescaped(value: string): string {
  return value.replace(/\\(.?)/gs, (_, character: string) => {
    const meant = escapes[character];
    assert(meant !== undefined, `escape ${JSON.stringify(character)}`);
    return meant;
  });
}
