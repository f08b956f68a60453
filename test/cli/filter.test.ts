import { describe, expect, it } from "vitest";
import { compileFilter, type Filtered } from "../../src/cli/filter.js";

const subject: Filtered = {
  source: { ip: "10.20.0.5", port: 40_000, mac: undefined },
  destination: { ip: "fd00::7", port: 502, mac: undefined },
  transport: "tcp",
  vlans: [10],
};

describe("a filter", () => {
  it.each([
    ["host 10.20.0.5", true],
    ["10.20.0.5", true],
    ["host 10.20.0.6", false],
    ["src host 10.20.0.5", true],
    ["dst host 10.20.0.5", false],
    ["dst host fd00::7", true],
    ["dst host fd00:0:0::7", true],
    ["net 10.20.0.0/16", true],
    ["net 10.21.0.0/16", false],
    ["net fd00::/8", true],
    ["port 502", true],
    ["src port 502", false],
    ["tcp port 502", true],
    ["udp port 502", false],
    ["tcp dst port 502", true],
    ["portrange 500-510", true],
    ["tcp", true],
    ["udp", false],
    ["vlan 10", true],
    ["vlan 11", false],
    ["not udp", true],
    ["! udp && port 502", true],
    ["udp or vlan 10", true],
    ["udp or vlan 11 or port 502", true],
    ["udp and vlan 10 or port 502", true],
    ["udp and (vlan 10 or port 502)", false],
    ["NOT (udp OR vlan 11)", true],
  ])("%s is %s", (text, want) => {
    expect(compileFilter(text)(subject)).toBe(want);
  });

  it.each([
    ["host", "filter, column 5: an IP address is missing"],
    ["host plc1", 'filter, column 6: "plc1" is not an IP address'],
    ["net 10.0.0.0/33", "filter, column 5"],
    ["port 70000", 'filter, column 6: "70000" is not a number up to 65535'],
    ["portrange 5", "filter, column 11"],
    ["tcp and", "filter, column 8"],
    ["(tcp", 'filter, column 5: ")" is missing'],
    ["tcp tcp", 'filter, column 5: "tcp" is left over'],
    ["ether host 1", 'filter, column 1: "ether" is not a filter'],
    ["", "filter, column 1"],
    ["not ".repeat(200), "nested too deep"],
  ])("%s is refused with its place", (text, message) => {
    expect(() => compileFilter(text)).toThrow(message);
  });
});
