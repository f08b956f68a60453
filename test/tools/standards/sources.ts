import { applicabilityRows } from "./applicability.js";
import { introductionRows } from "./introductions.js";
import { threatRows } from "./iso-24392.js";
import { controlRows } from "./iso-24392-controls.js";
import { tr63283Rows } from "./tr-63283.js";
import type { TraceSource } from "./trace.js";

/** What standards and their readers ask for, statement by statement. */
export const standardsTrace: readonly TraceSource[] = [
  {
    title: "ISO/IEC 24392:2023, security of industrial internet platforms",
    note:
      "Clause 7 and some back references of the text cite the threats of 6.2 a letter too high from f) on. Alerts " +
      "and this page use the letters that are printed in 6.2 itself: overload of the network is 6.2 j.",
    rows: [...threatRows, ...controlRows],
  },
  {
    title: "Leander, Čaušević, Hansson: applicability of IEC 62443 in Industry 4.0 and IIoT, 2019",
    note: "Their concerns with IEC 62443 where everything is connected.",
    rows: applicabilityRows,
  },
  {
    title: "IEC TR 63283-3, smart manufacturing: challenges for cybersecurity",
    note: "By the titles of its clauses and its introduction.",
    rows: tr63283Rows,
  },
  {
    title: "IEC PAS 62443-1-6, and an article on IEC 62443 in use",
    note: "By contents and introduction of the former.",
    rows: introductionRows,
  },
];
