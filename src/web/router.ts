import type { Method, Route } from "./route.js";

const PARAMETER_CHARACTERS_MAX = 1000;

/** What there is at a path. */
export interface Found {
  readonly byMethod: ReadonlyMap<Method, Route>;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly segments: readonly string[];
  readonly byMethod: Map<Method, Route>;
}

/** Finds routes by their paths; a path that is spelled out comes before one with parameters. */
export class Router {
  readonly #exact = new Map<string, Map<Method, Route>>();
  readonly #patterns = new Map<string, Pattern>();

  constructor(routes: readonly Route[]) {
    for (const route of routes) {
      const { method = "GET", path } = route;
      this.#placeOf(path).set(method, route);
    }
  }

  find(path: string): Found | undefined {
    const byMethod = this.#exact.get(path);
    if (byMethod !== undefined) return { byMethod, parameters: {} };
    const segments = path.split("/");
    for (const pattern of this.#patterns.values()) {
      const parameters = parametersOf(pattern.segments, segments);
      if (parameters !== undefined) return { byMethod: pattern.byMethod, parameters };
    }
    return undefined;
  }

  #placeOf(path: string): Map<Method, Route> {
    if (!path.includes("/:")) {
      const known = this.#exact.get(path) ?? new Map<Method, Route>();
      this.#exact.set(path, known);
      return known;
    }
    const known = this.#patterns.get(path) ?? { segments: path.split("/"), byMethod: new Map<Method, Route>() };
    this.#patterns.set(path, known);
    return known.byMethod;
  }
}

function parametersOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (!wanted.startsWith(":")) {
      if (segment !== wanted) return undefined;
      continue;
    }
    const value = decoded(segment);
    if (value === undefined || value === "" || value.length > PARAMETER_CHARACTERS_MAX) return undefined;
    parameters[wanted.slice(1)] = value;
  }
  return parameters;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
