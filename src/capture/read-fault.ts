import { SensorFault } from "../core/fault.js";

/** What the system said while a capture was looked for, opened or read, as a fault that names the capture. */
export function readFault(path: string, error: unknown): SensorFault {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT" || code === "ENOTDIR") {
    const message = `There is no capture ${path}. Check the path; a folder, or - for standard input, will do as well.`;
    return new SensorFault("CAPTURE_NOT_FOUND", message, { cause: error });
  }
  const whatToDo =
    code === "EACCES" || code === "EPERM"
      ? "Give this user the right to read it, or copy it to where it can be read."
      : "Check the disk or the share it lies on, or copy it to a local disk.";
  return new SensorFault("CAPTURE_NOT_READABLE", `Cannot read the capture ${path} (${code}). ${whatToDo}`, {
    cause: error,
  });
}
