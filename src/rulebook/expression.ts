import type { CelEnvironment } from "./cel-environment.js";
import { type ExpressionFault, ExpressionReview } from "./expression-faults.js";
import { type Gate, gatesOf } from "./gates.js";
import type { FieldTable } from "./records/record-type.js";

/** A condition of a rule, ready to be asked of the scene. */
export interface Expression {
  /** May throw: then it can never be asked of such a record. */
  holds(): boolean;
  readonly used: ReadonlySet<string>;
  readonly gates: readonly Gate[];
}

/** The text as an expression over the fields; else what is wrong with it. */
export function compileExpression(
  text: string,
  fields: FieldTable,
  { environment, variables }: CelEnvironment,
): Expression | readonly ExpressionFault[] {
  try {
    const evaluate = environment.parse(text);
    const review = new ExpressionReview(fields);
    review.visit(evaluate.ast);
    if (review.faults.length > 0) return review.faults;
    const { valid, type, error } = evaluate.check();
    if (!valid) return [faultOf(error, text)];
    if (type !== "bool") {
      const message = `a condition is true or false, not ${plainTypes(String(type))}: compare it with something`;
      return [{ offset: 0, message }];
    }
    return { holds: () => evaluate(variables) === true, used: review.used, gates: gatesOf(evaluate.ast, fields) };
  } catch (error) {
    return [faultOf(error, text)];
  }
}

function faultOf(error: unknown, text: string): ExpressionFault {
  const { summary, message, range } = error as { summary?: string; message?: string; range?: { start?: number } };
  const said = summary ?? message ?? String(error);
  return { offset: Math.min(range?.start ?? 0, text.length), message: plainTypes(said) };
}

/** Types by the words that rules use for them. */
function plainTypes(text: string): string {
  return text
    .replace(/\b(double|int)\b/g, "number")
    .replace(/\bstring\b/g, "text")
    .replace(/\bbool\b/g, "flag");
}
