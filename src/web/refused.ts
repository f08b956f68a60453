import type { Answer } from "./answer.js";

/** Thrown where a request turns out to be refused while it is answered. */
export class Refused extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.name = "Refused";
    this.answer = answer;
  }
}
