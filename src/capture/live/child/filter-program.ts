import type { ChildTask } from "../child-notice.js";
import { failureSentence } from "./failure-sentence.js";

/** Where the library may be; the second is its name on Debian. */
const libraries = ["libpcap.so.1", "libpcap.so.0.8"] as const;

/** As `struct bpf_program` and `struct sock_fprog` are laid out: count of instructions, where they are. */
const PROGRAM_BYTES = 16;
const ERROR_BYTES = 256;

/**
 * The filter as a program for the kernel, in the form of its socket option, compiled by libpcap. The interface is
 * opened for it, as only so the program reads the tags that the kernel takes out of frames. Rejects with a sentence.
 */
export async function compileFilter(task: ChildTask): Promise<Uint8Array> {
  const koffi = (await import("koffi")).default;
  const pcap = loadFirst(koffi);
  const create = pcap.func("void *pcap_create(const char *interface, void *error)");
  const setSnapBytes = pcap.func("int pcap_set_snaplen(void *handle, int bytes)");
  const activate = pcap.func("int pcap_activate(void *handle)");
  const compile = pcap.func(
    "int pcap_compile(void *handle, void *program, const char *filter, int effort, uint32_t mask)",
  );
  const errorOf = pcap.func("const char *pcap_geterr(void *handle)");
  const close = pcap.func("void pcap_close(void *handle)");
  const handle = create(task.interfaceName, new Uint8Array(ERROR_BYTES));
  try {
    setSnapBytes(handle, task.snapBytes);
    if (activate(handle) < 0) throw new Error(failureSentence("open", new Error(errorOf(handle)), task));
    const program = new Uint8Array(PROGRAM_BYTES);
    if (compile(handle, program, task.filter, 1, 0) !== 0) {
      throw new Error(failureSentence("filter", new Error(errorOf(handle)), task));
    }
    // The instructions stay where they are for as long as the process.
    return program;
  } finally {
    close(handle);
  }
}

function loadFirst(koffi: typeof import("koffi").default) {
  for (const name of libraries) {
    try {
      return koffi.load(name);
    } catch {
      // The next one.
    }
  }
  throw new Error("a filter with the ring needs libpcap: run `apt-get install libpcap0.8`, or leave the filter out");
}
