import { clauseTagRule, specRule } from "./clauses.js";
import { testStyleRule } from "./rule.js";

function comment(text: string): { name: string; path: string; text: string } {
  return { name: text, path: "src/flow/a.ts", text: `const a = 1; // ${text}` };
}

function spec(text: string): { name: string; path: string; text: string } {
  return { name: text, path: "src/protocols/modbus/tables.ts", text: `const a = { spec: ${text} };` };
}

testStyleRule(
  clauseTagRule,
  [
    "[RFC9293 §3.4]",
    "[RFC 9293 3.4]",
    "[RFC 9293 section 3.4]",
    "[rfc 9293 §3.4]",
    "see RFC 9293",
    "as §3.4 says",
    "[MODBUS-TCP §4.4.1.3 NumberMaxOfTransaction]",
    "[RFC 9293 §3.4,§3.5]",
    "[MODBUS-AP 6.12]",
    "[Modbus §6.12]",
    "[MODBUS §6.12]",
    "[MQTT-3.1.2-3]",
    "[OPC UA Part 6 §6.7.2]",
    "[IEC 60870 5-104 §5]",
    "[T836]",
    "[SR 3]",
  ].map(comment),
  [
    "[RFC 9293 §3.10.7.4]",
    "[RFC 9293 §3.4, §3.10.7.4]",
    "[RFC 9293 §A.2]",
    "[MODBUS-AP §6.12] and [MODBUS-TCP §3.1.3]",
    "[MQTT5-3.1.2-3], [MQTT311-3.1.2-3]",
    "[OPC 10000-6 §6.7.2]",
    "[IEC 60870-5-104 §5]",
    "[IEEE 802.1Q §9.6]",
    "[ISO/IEC 24392 §8.2.4 g]",
    "[SR 3.5] [T0836]",
    "[MODBUS-AP Annex A]",
    'a spec like "RFC 5424 §6"',
    "an offset in [at, end] of bytes[0]",
  ].map(comment),
);

testStyleRule(
  specRule,
  ['"section 6.12"', '["MODBUS-AP 6.12"]', '["MODBUS-AP §6.12", "the standard"]'].map(spec),
  [
    '"MODBUS-AP §6.12"',
    '["MODBUS-AP §6", "RFC 9293 §3.4"]',
    '"MODBUS-AP §6.3, MODBUS-AP §6.4"',
    '"none: a limit of the capture"',
  ].map(spec),
);
