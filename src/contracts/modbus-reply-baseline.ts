import type { Learned } from "./baseline.js";

/**
 * How the registers that one read returns change together; `key` is `client>server/unit/function/address/quantity`,
 * `n` counts answers.
 */
export interface ModbusReplyEntity extends Learned {
  readonly kind: "mb.reply";
  readonly client: string;
  readonly server: string;
  readonly unit: number;
  /** Function code, address and quantity. */
  readonly read: readonly [number, number, number];
  /** Ten minutes with answers, and those of them in which anything changed. */
  readonly windows: number;
  readonly changing: number;
  /** Longest time without any change. */
  readonly constantSeconds: number;
  /** Most answers in a row that had come in the same order before. */
  readonly repeatMax: number;
}
