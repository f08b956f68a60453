import { sha256 } from "../../core/sha256.js";
import type { Hello } from "./hello.js";
import { codePoint, EXTENSION, isGrease } from "./tables.js";

const VERSION_MARKS: Readonly<Record<number, string>> = {
  2: "s2",
  768: "s3",
  769: "10",
  770: "11",
  771: "12",
  772: "13",
};
const NOTHING = "000000000000";

/** The JA4 fingerprint of a client over TCP, as its authors publish it (JA4, TLS client fingerprinting). */
export function ja4(hello: Hello): string {
  const suites = hello.cipherSuites.filter((suite) => !isGrease(suite));
  const extensions = hello.extensions.filter((extension) => !isGrease(extension));
  const head = [
    "t",
    VERSION_MARKS[highestValue(hello)] ?? "00",
    extensions.includes(EXTENSION.serverName) ? "d" : "i",
    twoDigits(suites.length),
    twoDigits(extensions.length),
    hello.alpnMark,
  ];
  const others = extensions.filter((type) => type !== EXTENSION.serverName && type !== EXTENSION.alpn);
  const schemes = (hello.signatureAlgorithms ?? []).filter((scheme) => !isGrease(scheme)).map(codePoint);
  const signed = schemes.length === 0 ? "" : `_${schemes.join(",")}`;
  const suitesHash = suites.length === 0 ? NOTHING : shortHash(sorted(suites));
  const extensionsHash = others.length === 0 ? NOTHING : shortHash(sorted(others) + signed);
  return `${head.join("")}_${suitesHash}_${extensionsHash}`;
}

/** By value alone, even where that is a draft. */
function highestValue({ supportedVersions, legacyVersion }: Hello): number {
  if (supportedVersions.length === 0) return legacyVersion;
  return supportedVersions.filter((version) => !isGrease(version)).reduce((a, b) => Math.max(a, b), 0);
}

function sorted(values: readonly number[]): string {
  return values.map(codePoint).sort().join(",");
}

function shortHash(text: string): string {
  return sha256(text).slice(0, 12);
}

function twoDigits(count: number): string {
  return `${Math.min(count, 99)}`.padStart(2, "0");
}
