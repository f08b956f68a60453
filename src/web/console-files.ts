import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { type Answer, refusal } from "./answer.js";

const FILES_MAX = 1000;
const BYTES_MAX = 32 * 1024 * 1024;
/** The build puts a hash into such names: what they hold never changes. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;
const INDEX = "/index.html";
const YEAR = "public, max-age=31536000, immutable";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".ico": "image/x-icon",
  ".js": "text/javascript",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** What the page may do: nothing inline, nothing from elsewhere. */
const PAGE_POLICY = [
  ...["default-src 'self'", "connect-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'none'"],
  ...["form-action 'self'", "frame-ancestors 'none'"],
].join("; ");

/** How a file was packed, the smallest first. */
const encodings = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
] as const;

interface ConsoleFile {
  readonly type: string;
  readonly bytes: Buffer;
  readonly tag: string;
}

/**
 * The built console, held in memory since the start: a name that was not there then is none, so that no path leads out
 * of its folder. At most 1000 files of 32 MiB together; what is beyond is left out.
 */
export class ConsoleFiles {
  readonly #files = new Map<string, ConsoleFile>();

  constructor(folder: string) {
    let left = BYTES_MAX;
    for (const path of filesIn(folder).slice(0, FILES_MAX)) {
      const bytes = readFileSync(join(folder, path));
      left -= bytes.length;
      if (left < 0) break;
      const name = `/${path.split(sep).join("/")}`;
      const tag = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
      const plain = encodings.reduce((text, { suffix }) => text.replace(new RegExp(`\\${suffix}$`), ""), name);
      this.#files.set(name, { type: types[extname(plain)] ?? "application/octet-stream", bytes, tag });
    }
  }

  /** The file at a path, or the page for what is none of a program's; undefined where there is neither. */
  answer(path: string, headers: IncomingHttpHeaders): Answer | undefined {
    const isPage = /\btext\/html\b/.test(headers.accept ?? "") && !path.slice(path.lastIndexOf("/")).includes(".");
    const name = path !== "/" && this.#files.has(path) ? path : path === "/" || isPage ? INDEX : undefined;
    if (name === undefined) return undefined;
    const plain = this.#files.get(name);
    return plain === undefined ? notBuilt : this.#answer(name, plain, headers);
  }

  #answer(name: string, plain: ConsoleFile, headers: IncomingHttpHeaders): Answer {
    const accepted = acceptedEncodings(headers["accept-encoding"]);
    const packed = encodings.find((one) => accepted.has(one.name) && this.#files.has(`${name}${one.suffix}`));
    const file = packed === undefined ? plain : (this.#files.get(`${name}${packed.suffix}`) ?? plain);
    const tag = `"${file.tag}"`;
    const answered = {
      "Cache-Control": HASHED.test(name) ? YEAR : "no-cache",
      ETag: tag,
      Vary: "Accept-Encoding",
      ...(packed === undefined ? {} : { "Content-Encoding": packed.name }),
      ...(plain.type === "text/html" ? { "Content-Security-Policy": PAGE_POLICY } : {}),
    };
    const known = (headers["if-none-match"] ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
    if (known.includes(tag)) return { status: 304, type: plain.type, body: "", headers: answered };
    return { status: 200, type: plain.type, body: file.bytes, headers: answered };
  }
}

const notBuilt: Answer = {
  status: 503,
  type: "text/html",
  body:
    '<!doctype html><html lang="en"><title>Zonewarden</title><h1>The console is not built</h1>' +
    "<p>This sensor works, but its console is missing: run <code>npm run build</code> and start it again. " +
    "The API is at <code>/api/v1</code>.</p></html>\n",
};

/** Says that there is nothing at an address. */
export const nothingThere: Answer = refusal(404, "NOT_FOUND", "there is nothing at this address");

/** Plain files alone: a link may lead anywhere. In a stable order. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort();
  } catch {
    return [];
  }
}

function acceptedEncodings(header: string | readonly string[] | undefined): ReadonlySet<string> {
  const given = String(header ?? "").split(",");
  const accepted = given.map((one) => one.trim().split(/ *; */)).filter(([, q = ""]) => !/^q=0(\.0*)?$/.test(q));
  return new Set(accepted.map(([name = ""]) => name.toLowerCase()));
}
