import { readFileSync } from "node:fs";
import { z } from "zod";
import { SensorFault } from "../core/fault.js";

const REFERENCE = /^(?:\$\{([A-Za-z_]\w*)\}|file:(\S.*))$/s;
const SHOWN = "***";
const FORM = `a secret does not stand here: write "\${NAME}" for a variable of the environment or "file:/path"`;

/** A key, token or password that a configuration only names. Whatever prints one prints `***`. */
export class Secret {
  readonly #variable: string | undefined;
  readonly #path: string | undefined;

  /** `${NAME}` or `file:path`; undefined for anything else. */
  static named(reference: string): Secret | undefined {
    const [, variable, path] = REFERENCE.exec(reference) ?? [];
    return variable === undefined && path === undefined ? undefined : new Secret(variable, path);
  }

  private constructor(variable: string | undefined, path: string | undefined) {
    this.#variable = variable;
    this.#path = path;
  }

  /** Read anew at each call, without the newline at its end. Throws a SensorFault SINK_FAILED where there is none. */
  reveal(): string {
    const text = this.#variable === undefined ? fromFile(this.#path ?? "") : process.env[this.#variable];
    const found = text?.replace(/\r?\n$/, "") ?? "";
    if (found !== "") return found;
    const place =
      this.#variable === undefined ? `the file ${this.#path}` : `the environment variable ${this.#variable}`;
    throw new SensorFault("SINK_FAILED", `${place} should hold a secret and is empty: set it`);
  }

  toString(): string {
    return SHOWN;
  }

  toJSON(): string {
    return SHOWN;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return SHOWN;
  }
}

/** An option that names a secret. What else may stand there is refused without being shown. */
export function secretOption(description: string) {
  const named = z.unknown().transform((value, context) => {
    const secret = typeof value === "string" ? Secret.named(value) : undefined;
    if (secret === undefined) context.addIssue({ code: "custom", message: FORM });
    return secret ?? z.NEVER;
  });
  return named
    .optional()
    .meta({ description: `${description} As "\${NAME}" of the environment, or "file:/path".`, type: "string" });
}

function fromFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown";
    throw new SensorFault("SINK_FAILED", `the secret in ${path} cannot be read (${reason}): make it readable`);
  }
}
