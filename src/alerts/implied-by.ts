/** Each line from the strongest on: what comes later in it is explained by what comes before. */
const LINES: readonly (readonly string[])[] = [
  [
    "modbus/unauthorised-writer",
    "asset/role-change",
    "modbus/unauthorised-reader",
    "modbus/new-function",
    "modbus/new-address",
    "conduit/new",
    "asset/new-device",
  ],
  ["zone/undeclared-conduit", "zone/level-skip", "conduit/new"],
  ["integrity/remote-exec", "conduit/new"],
  ["modbus/scan-address", "modbus/exception-burst", "modbus/new-function", "modbus/new-address"],
  ["modbus/scan-function", "modbus/exception-burst", "modbus/new-function", "modbus/new-address"],
  ["modbus/scan-unit", "modbus/exception-burst", "modbus/new-function", "modbus/new-address"],
  ["asset/arp-spoof", "asset/ip-mac-conflict", "asset/address-change"],
  ["integrity/one-way-mirror", "asset/silent"],
];

/** Whether an alert of `stronger` leaves nothing to say for one of `weaker` about the same conduit. */
export function implies(stronger: string, weaker: string): boolean {
  return LINES.some((line) => {
    const at = line.indexOf(stronger);
    return at >= 0 && line.indexOf(weaker) > at;
  });
}
