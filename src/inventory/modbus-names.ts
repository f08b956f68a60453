import type { NameListener } from "./claimed-names.js";

/** Objects of the basic device identification [MODBUS-AP §6.21]. */
const OBJECT = { vendorName: "0", productCode: "1", revision: "2" } as const;

interface Body {
  readonly kind?: string;
  readonly objects?: Readonly<Record<string, string>>;
  readonly serverText?: string | undefined;
}

/** What a device says it is: maker, product and revision, or the text of its server id. */
export function modbusNames(body: Body, tell: NameListener): void {
  if (body.kind !== "response") return;
  const { objects } = body;
  if (objects !== undefined) {
    const parts = [objects[OBJECT.vendorName], objects[OBJECT.productCode], objects[OBJECT.revision]];
    tell("server", "modbus-product", parts.filter((part) => part !== undefined).join(" "));
  }
  tell("server", "modbus-product", body.serverText);
}
