import { describe, expect, it } from "vitest";
import { readClientHello } from "../../../src/protocols/tls/hello.js";
import { ja4 } from "../../../src/protocols/tls/ja4.js";
import { clientHello, extension, type HelloWish } from "./made-records.js";

const fingerprint = (wish: HelloWish) => {
  const bytes = clientHello(wish);
  return ja4(readClientHello(bytes, 0, bytes.length, true));
};

const numbers = (list: string) => list.split(",").map((value) => Number.parseInt(value, 16));

const schemes = extension.schemes(...numbers("0403,0804,0401,0503,0805,0501,0806,0601"));
const known = new Map<number, readonly [number, Uint8Array]>([
  [0x0000, extension.serverName("a.example")],
  [0x0010, extension.alpn("h2", "http/1.1")],
  [0x000d, schemes],
  [0x002b, extension.versions(0x9a9a, 0x0304, 0x0303)],
]);
const extensionsOf = (list: string) => numbers(list).map((type) => known.get(type) ?? extension.empty(type));

/** The worked example of the specification, in the order of its original form. */
const example = {
  cipherSuites: numbers("1301,1302,1303,c02b,c02f,c02c,c030,cca9,cca8,c013,c014,009c,009d,002f,0035"),
  extensions: extensionsOf("001b,0000,0033,0010,4469,0017,002d,000d,0005,0023,0012,002b,ff01,000b,000a,0015"),
};

describe("ja4", () => {
  it("gives the example of the specification", () => {
    expect(fingerprint(example)).toBe("t13d1516h2_8daaf6152771_e5627efa2ab1");
  });

  it("ignores GREASE wherever it stands", () => {
    const grease = [0x0a0a, 0xfafa];
    const greased = {
      cipherSuites: [...grease, ...example.cipherSuites],
      extensions: [
        extension.empty(0x2a2a),
        ...example.extensions.filter(([type]) => type !== 13),
        extension.schemes(0x1a1a, ...numbers("0403,0804,0401,0503,0805,0501,0806,0601")),
        extension.empty(0x3a3a),
      ],
    };
    expect(fingerprint(greased)).toBe("t13d1516h2_8daaf6152771_e5627efa2ab1");
  });

  it("does not depend on the order of suites and extensions, but on that of signature schemes", () => {
    const reversed = {
      cipherSuites: example.cipherSuites.toReversed(),
      extensions: example.extensions.toReversed(),
    };
    expect(fingerprint(reversed)).toBe("t13d1516h2_8daaf6152771_e5627efa2ab1");
    const otherSchemes = example.extensions.map((each) =>
      each === schemes ? extension.schemes(0x0804, 0x0403) : each,
    );
    expect(fingerprint({ ...example, extensions: otherSchemes })).not.toMatch(/e5627efa2ab1$/);
  });

  it("ends without an underscore where there are no signature schemes", () => {
    const extensions = example.extensions.map((each) => (each === schemes ? extension.empty(13) : each));
    expect(fingerprint({ ...example, extensions })).toBe("t13d1516h2_8daaf6152771_6d807ffa2a79");
  });

  it.each([
    ["nothing", [], undefined, "t12i000000_000000000000_000000000000"],
    ["a server name and protocols only", [], ["0000", "0010"], "t12d0002h2_000000000000_000000000000"],
    ["more than 99 suites", Array.from({ length: 120 }, (_, i) => 0xc000 + i), [], /^t12i990000_[0-9a-f]{12}_0{12}$/],
  ] as const)("has a value for a hello with %s", (_, cipherSuites, types, wanted) => {
    const extensions = types?.flatMap((type) => extensionsOf(type));
    if (wanted instanceof RegExp) expect(fingerprint({ cipherSuites, extensions })).toMatch(wanted);
    else expect(fingerprint({ cipherSuites, extensions })).toBe(wanted);
  });

  it.each([
    [0x0304, "13"],
    [0x0303, "12"],
    [0x0302, "11"],
    [0x0301, "10"],
    [0x0300, "s3"],
    [0x0002, "s2"],
    [0x0305, "00"],
  ])("marks version %i as %s", (version, mark) => {
    expect(fingerprint({ legacyVersion: version }).slice(1, 3)).toBe(mark);
    const extensions = [extension.versions(0x0300, version === 2 ? 0x0002 : version)];
    if (version > 0x0300) expect(fingerprint({ extensions }).slice(1, 3)).toBe(mark);
  });

  it.each([
    ["h2", "h2"],
    ["http/1.1", "h1"],
    ["x", "xx"],
    ["", "00"],
    [Uint8Array.of(0xab), "ab"],
    [Uint8Array.of(0x20), "20"],
    [Uint8Array.of(0xab, 0xcd), "ad"],
    [Uint8Array.of(0x20, 0x61), "21"],
    [Uint8Array.of(0x30, 0xab), "3b"],
    [Uint8Array.of(0x61, 0x20), "60"],
    [Uint8Array.of(0x30, 0x31, 0xab, 0xcd), "3d"],
    [Uint8Array.of(0x30, 0xab, 0xcd, 0x31), "01"],
  ])("marks the protocol %j as %s", (protocol, mark) => {
    expect(fingerprint({ extensions: [extension.alpn(protocol, "zz")] }).slice(8, 10)).toBe(mark);
  });
});
