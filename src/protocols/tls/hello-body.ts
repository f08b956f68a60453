import type { TlsBody } from "./body.js";
import type { Hello } from "./hello.js";
import { CIPHER_SUITE_NAMES, codePoint, EXTENSION, isGrease, versionName } from "./tables.js";

/** What a client's hello says. */
export function clientHelloBody(hello: Hello, ja4: string | undefined, isWhole: boolean): TlsBody {
  return {
    contentType: "handshake",
    handshakeType: "clientHello",
    version: versionName(hello.version),
    legacyVersion: versionName(hello.legacyVersion),
    sni: hello.sni,
    alpn: hello.alpn,
    cipherSuite: undefined,
    cipherSuiteName: undefined,
    cipherSuites: hello.cipherSuites.map(codePoint),
    extensions: hello.extensions,
    supportedVersions: versionNames(hello.supportedVersions),
    supportedGroups: hello.supportedGroups?.map(codePoint),
    signatureAlgorithms: hello.signatureAlgorithms?.map(codePoint),
    hasSessionTicket: hello.hasSessionTicket,
    hasEarlyData: hello.extensions.includes(EXTENSION.earlyData),
    ja4,
    isResumed: undefined,
    isPartial: isWhole ? undefined : true,
  };
}

/** What a server's hello says, or its wish for another hello of the client. */
export function serverHelloBody(
  hello: Hello,
  isRetry: boolean,
  isResumed: boolean | undefined,
  isWhole: boolean,
): TlsBody {
  const suite = hello.cipherSuites[0];
  const cipherSuite = suite === undefined ? undefined : codePoint(suite);
  return {
    contentType: "handshake",
    handshakeType: isRetry ? "helloRetryRequest" : "serverHello",
    version: versionName(hello.version),
    legacyVersion: versionName(hello.legacyVersion),
    sni: undefined,
    alpn: hello.alpn,
    cipherSuite,
    cipherSuiteName: cipherSuite === undefined ? undefined : CIPHER_SUITE_NAMES[cipherSuite],
    cipherSuites: undefined,
    extensions: hello.extensions,
    supportedVersions: undefined,
    supportedGroups: undefined,
    signatureAlgorithms: undefined,
    hasSessionTicket: undefined,
    hasEarlyData: undefined,
    ja4: undefined,
    isResumed,
    isPartial: isWhole ? undefined : true,
  };
}

function versionNames(versions: readonly number[]): string[] | undefined {
  if (versions.length === 0) return undefined;
  return versions.filter((version) => !isGrease(version)).map(versionName);
}
