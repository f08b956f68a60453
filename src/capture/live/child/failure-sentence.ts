import type { ChildTask } from "../child-notice.js";
import { interfacesHere } from "../interface-files.js";

/** One sentence with what mends it, of what libpcap, its binding or the kernel says. */
export function failureSentence(
  step: "binding" | "koffi" | "filter" | "open",
  error: unknown,
  task?: ChildTask,
): string {
  const text = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  if (step === "binding") return bindingSentence(text);
  if (step === "koffi") return `the ring needs koffi (${text}): run \`npm install koffi\`, or take backend pcap`;
  const name = task?.interfaceName ?? "";
  if (/not permitted|permission|EPERM|EACCES/i.test(text)) return permissionSentence(name);
  if (/no such device|ENODEV/i.test(text)) return missingSentence(name);
  if (step === "filter" || /filter|syntax|unknown host|parse/i.test(text)) {
    return `the filter "${task?.filter}" is not valid (${text}): try it with \`tcpdump -d '${task?.filter}'\``;
  }
  return `cannot capture on ${name} (${text}): see \`ip link show ${name}\` and \`zonewarden doctor\``;
}

/** That there is no such interface, and which there are. */
export function missingSentence(name: string): string {
  const here = interfacesHere();
  const others = here.length === 0 ? "none at all" : here.join(", ");
  return `there is no interface ${name}; here are ${others}: name one of them, or make it with \`ip link\``;
}

/** That the process may not open a packet socket. */
export function permissionSentence(name: string): string {
  const program = process.execPath;
  return (
    `capturing on ${name} needs CAP_NET_RAW: start the sensor as root, or make a copy of ${program} for the capture ` +
    "child alone, run `setcap cap_net_raw+ep COPY` on it and name it as childProgram"
  );
}

function bindingSentence(text: string): string {
  return (
    `the binding of libpcap cannot be loaded (${text}): run \`apt-get install libpcap-dev build-essential && ` +
    "npm install pcap && npm rebuild pcap`, or take another backend"
  );
}
