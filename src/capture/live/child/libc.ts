type Koffi = typeof import("koffi").default;

/** Where a buffer of a call lies. */
type Memory = ArrayBufferView;

/**
 * The calls of libc that capturing needs, and no other: none of them sends. `writev` is bound to the standard output.
 * Each gives what the C function gives; `failure` names the last error.
 */
export interface Libc {
  socket(family: number, kind: number, protocol: number): number;
  bind(socket: number, address: Memory, bytes: number): number;
  setsockopt(socket: number, level: number, option: number, value: Memory, bytes: number): number;
  getsockopt(socket: number, level: number, option: number, value: Memory, bytes: Memory): number;
  poll(sockets: Memory, count: number, timeoutMs: number): number;
  /** Memory shared with the kernel, and its address; undefined when that fails. It stays mapped. */
  map(socket: number, bytes: number): { readonly address: bigint; readonly memory: ArrayBuffer } | undefined;
  /** `parts` are pairs of address and length, 64 bits each. */
  writeOut(parts: Memory, count: number): number;
  /** As in EPERM. */
  failure(): string;
}

const STDOUT = 1;
const PROTECTION_READ_WRITE = 3;
const MAP_SHARED = 1;
const MAP_FAILED = 0xffff_ffff_ffff_ffffn;

/** Loads libc. Rejects when koffi cannot be loaded here. */
export async function loadLibc(): Promise<Libc> {
  const koffi: Koffi = (await import("koffi")).default;
  const libc = koffi.load(null);
  const mmap = libc.func("void *mmap(void *address, size_t bytes, int protection, int flags, int socket, int64_t at)");
  const writev = libc.func("int64_t writev(int descriptor, const void *parts, int count)");
  return {
    socket: libc.func("int socket(int family, int kind, int protocol)") as Libc["socket"],
    bind: libc.func("int bind(int socket, const void *address, uint32_t bytes)") as Libc["bind"],
    setsockopt: libc.func(
      "int setsockopt(int socket, int level, int option, const void *value, uint32_t bytes)",
    ) as Libc["setsockopt"],
    getsockopt: libc.func(
      "int getsockopt(int socket, int level, int option, void *value, void *bytes)",
    ) as Libc["getsockopt"],
    poll: libc.func("int poll(void *sockets, unsigned long count, int timeoutMs)") as Libc["poll"],
    map: (socket, bytes) => {
      const address = BigInt(mmap(null, bytes, PROTECTION_READ_WRITE, MAP_SHARED, socket, 0));
      return address === MAP_FAILED ? undefined : { address, memory: koffi.view(address, bytes) };
    },
    writeOut: (parts, count) => Number(writev(STDOUT, parts, count)),
    failure: () => {
      const code = koffi.errno();
      return Object.entries(koffi.os.errno).find(([, value]) => value === code)?.[0] ?? `error ${code}`;
    },
  };
}
