/** A call with its first argument, which strace -yy shows with what the descriptor is. */
const CALL = /^\d* *(send\w*|write\w*|pwrite\w*|sendfile\w*|splice|vmsplice)\(\d+<([^>]*)>/;

/** Of a pipe to the sensor, a file, or the kernel itself; everything else may lead to a network. */
const HARMLESS = /^(UNIX|pipe:|anon_inode:|NETLINK|\/)/;

/** The lines of a trace in which something is written to what may be a network. */
export function sendingCalls(trace: string): string[] {
  return trace.split("\n").filter((line) => {
    const [, , descriptor] = CALL.exec(line) ?? [];
    return descriptor !== undefined && !HARMLESS.test(descriptor);
  });
}
