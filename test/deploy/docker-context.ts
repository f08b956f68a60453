/** Whether a file of the project reaches the builder: the last line of .dockerignore that fits it decides. */
export function isInContext(ignore: string, path: string): boolean {
  let isIgnored = false;
  for (const line of ignore.split("\n").filter((one) => one.trim() !== "" && !one.startsWith("#"))) {
    const isException = line.startsWith("!");
    if (fits(isException ? line.slice(1) : line, path)) isIgnored = !isException;
  }
  return !isIgnored;
}

/** A pattern fits what lies under what it names, too. */
function fits(pattern: string, path: string): boolean {
  const parts = path.split("/");
  const expression = pattern
    .split("/")
    .map((part) => (part === "**" ? "(.+/)?" : `${part.replace(/[.+^$()|[\]{}\\]/g, "\\$&").replace(/\*/g, "[^/]*")}/`))
    .join("")
    .replace(/\/$/, "");
  return parts.some((_, i) => new RegExp(`^${expression}$`).test(parts.slice(0, i + 1).join("/")));
}
