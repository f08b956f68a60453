/** What an engineering request does; the steps of one connection are one story. */
export type UmasStep =
  | "session"
  | "read"
  | "write"
  | "memory"
  | "upload"
  | "reservation"
  | "download"
  | "block"
  | "end"
  | "start"
  | "stop"
  | "unknown";

const SESSION_CODES = [0x01, 0x02, 0x03, 0x04, 0x06, 0x0a, 0x11, 0x12, 0x39, 0x50, 0x58, 0x70, 0x73];
const codes = (step: UmasStep, ...numbers: readonly number[]) => numbers.map((code) => [code, step] as const);

/** Codes of UMAS, which no public standard describes; as independent write-ups of the protocol agree. */
const STEPS: ReadonlyMap<number, UmasStep> = new Map<number, UmasStep>([
  ...codes("session", ...SESSION_CODES),
  ...codes("read", 0x20, 0x22, 0x24),
  ...codes("write", 0x23, 0x25, 0x71),
  ...codes("memory", 0x21),
  ...codes("upload", 0x30, 0x31, 0x32),
  ...codes("reservation", 0x10),
  ...codes("download", 0x33),
  ...codes("block", 0x34),
  ...codes("end", 0x35),
  ...codes("start", 0x40),
  ...codes("stop", 0x41),
]);

/** The step that a code of UMAS stands for. */
export function umasStep(code: number | undefined): UmasStep {
  return STEPS.get(code ?? -1) ?? "unknown";
}
