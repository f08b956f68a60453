import { bannedCallRule } from "./banned-calls.js";
import { clauseTagRule, specRule } from "./clauses.js";
import { commentRule, docstringRule } from "./comments.js";
import { foreignWordRule } from "./foreign-words.js";
import { hotPathRule } from "./hot-path.js";
import { layerRule } from "./layers.js";
import { linkRule } from "./links.js";
import { lockfileRule } from "./lockfile.js";
import { fileNameRule } from "./names.js";
import { nonNullRule } from "./non-null.js";
import { passiveRule } from "./passive.js";
import type { StyleRule } from "./rule.js";
import { fileLengthHardRule, fileLengthRule, functionLengthRule, lineLengthRule } from "./sizes.js";
import { testSkipRule } from "./test-skips.js";

/** Every rule of the house that looks at files one by one. */
export const allRules: readonly StyleRule[] = [
  ...[layerRule, bannedCallRule, passiveRule, hotPathRule, nonNullRule],
  ...[fileLengthRule, fileLengthHardRule, functionLengthRule, lineLengthRule, fileNameRule],
  ...[commentRule, docstringRule, clauseTagRule, specRule, testSkipRule],
  ...[foreignWordRule, linkRule, lockfileRule],
];
