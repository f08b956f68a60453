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
];

/** Whether an alert of `stronger` leaves nothing to say for one of `weaker` about the same conduit. */
export function implies(stronger: string, weaker: string): boolean {
  return LINES.some((line) => {
    const at = line.indexOf(stronger);
    return at >= 0 && line.indexOf(weaker) > at;
  });
}
