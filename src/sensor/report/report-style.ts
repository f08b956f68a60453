/** The style sheet of a report: screen and paper, light and dark, nothing loaded from anywhere. */
export const REPORT_STYLE = `
:root{--ink:#1b1f24;--dim:#57606a;--rule:#d0d7de;--paper:#fff;--soft:#f6f8fa;--critical:#8e0c20;--high:#c4320a;
--medium:#9a6700;--low:#0550ae}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--dim:#9198a1;--rule:#30363d;--paper:#0d1117;--soft:#161b22;
--critical:#ff7b9c;--high:#ff9c66;--medium:#e3b341;--low:#79b8ff}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:0 auto;max-width:1100px;
padding:24px}
h1{font-size:26px;margin:0 0 4px}h2{font-size:19px;margin:36px 0 10px;border-bottom:1px solid var(--rule)}
h3{font-size:16px;margin:0 0 6px}
.dim{color:var(--dim)}.tiles{display:flex;flex-wrap:wrap;gap:12px;margin:18px 0}
.tile{background:var(--soft);border:1px solid var(--rule);border-radius:6px;padding:10px 16px;min-width:120px}
.tile b{display:block;font-size:22px}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{text-align:left;padding:4px 8px;border-bottom:1px solid var(--rule);vertical-align:top}
th{color:var(--dim);font-weight:600}code,.mono{font:12px ui-monospace,monospace;overflow-wrap:anywhere}
article{border:1px solid var(--rule);border-left-width:6px;border-radius:6px;padding:12px 16px;margin:12px 0;
break-inside:avoid}
article.critical{border-left-color:var(--critical)}article.high{border-left-color:var(--high)}
article.medium{border-left-color:var(--medium)}article.low{border-left-color:var(--low)}
.level{font-weight:700;text-transform:uppercase;font-size:12px}.level.critical{color:var(--critical)}
.level.high{color:var(--high)}.level.medium{color:var(--medium)}.level.low{color:var(--low)}
dl{display:grid;grid-template-columns:90px 1fr;gap:2px 10px;margin:8px 0}dt{color:var(--dim)}dd{margin:0}
svg{width:100%;height:auto}svg text{font-size:12px;fill:var(--dim)}svg line{stroke:var(--rule)}
rect.critical{fill:var(--critical)}rect.high{fill:var(--high)}rect.medium{fill:var(--medium)}rect.low{fill:var(--low)}
.scroll{overflow-x:auto}.new{color:var(--high);font-weight:600}
@media print{body{max-width:none;padding:0}a{color:inherit;text-decoration:none}}
`;
