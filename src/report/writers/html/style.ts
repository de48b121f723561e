/** The look of the page: light and dark, screen and print, from 320 pixels up. */

import { palette } from "../../charts/chart.ts";

/** Colours of the charts on a dark page, beside those that the pictures carry. */
const darkCharts: Readonly<Record<string, string>> = {
  [palette.ink]: "#e8edf2",
  [palette.quiet]: "#a9b4bf",
  [palette.rule]: "#4a5560",
  [palette.paper]: "#161b21",
  [palette.main]: "#6db3f2",
  [palette.second]: "#f0954f",
  [palette.third]: "#63c2a4",
  [palette.pale]: "#50708c",
};

const chartRules = Object.entries(darkCharts)
  .map(
    ([light, dark]) =>
      `figure svg[fill="${light}"],figure svg [fill="${light}"]{fill:${dark}}figure svg [stroke="${light}"]{stroke:${dark}}`,
  )
  .join("");

export const style = `
:root{color-scheme:light dark;--ink:#1d2733;--quiet:#4c5763;--paper:#fff;--panel:#f3f6f9;--rule:#c9d0d8;--accent:#0b5fa5;
--good:#1f6b45;--warn:#8a4b00;--warn-panel:#fff4e2;--bad:#a3201b;--own:#f4f1ea}
@media (prefers-color-scheme:dark){:root{--ink:#e8edf2;--quiet:#b3bdc7;--paper:#161b21;--panel:#1f262e;--rule:#4a5560;--accent:#8cc4f7;
--good:#7fd1a6;--warn:#f3bd74;--warn-panel:#33260f;--bad:#ff9d94;--own:#262520}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 "Source Sans 3","Source Sans Pro",system-ui,"Segoe UI",Roboto,sans-serif}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem;background:var(--paper);padding:.75rem 1rem;z-index:2}
.skip:focus{left:.5rem;top:.5rem}
.banner{background:#5c1a00;color:#fff;padding:.55rem 1rem;text-align:center;font-weight:600;position:sticky;top:0;z-index:1}
.shell{max-width:76rem;margin:0 auto;padding:0 1rem 4rem}
header.top{padding:2rem 0 1rem;border-bottom:1px solid var(--rule)}
h1{font-size:clamp(1.6rem,1.1rem + 2.4vw,2.4rem);line-height:1.15;margin:0 0 .4rem;text-wrap:balance}
h2{font-size:1.6rem;line-height:1.2;margin:3rem 0 .8rem;padding-top:.9rem;border-top:3px solid var(--accent)}
h3{font-size:1.25rem;line-height:1.25;margin:2rem 0 .5rem}
h4{font-size:1.08rem;margin:1.7rem 0 .4rem}
p,ul{max-width:44rem;margin:.55rem 0 .9rem}
.subtitle{color:var(--quiet);margin:0}
nav{margin:1.2rem 0 0}
nav summary{font-weight:600;cursor:pointer;padding:.4rem 0}
nav ul{list-style:none;padding:0;margin:.3rem 0 0;display:grid;gap:.1rem}
nav a{display:block;padding:.35rem .5rem;border-radius:.3rem;text-decoration:none}
nav a:hover{background:var(--panel);text-decoration:underline}
@media (min-width:64rem){.columns{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:3rem}
.columns nav{position:sticky;top:3rem;align-self:start;max-height:calc(100vh - 4rem);overflow:auto}}
main{min-width:0}
main>section:first-child h2{margin-top:1.4rem}
.notice{border-left:5px solid var(--accent);background:var(--panel);padding:.7rem 1rem;margin:1rem 0;max-width:44rem}
.notice.warning,.notice.synthetic{border-color:var(--warn);background:var(--warn-panel)}
.notice strong{display:block}
.own{border:1px solid var(--rule);background:var(--own);padding:.7rem 1rem;margin:1.2rem 0;max-width:44rem}
.own .who{color:var(--quiet);font-size:.95rem;margin:0}
.own .check{color:var(--bad);font-weight:600}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:.8rem;margin:1rem 0;padding:0}
.figures>div{background:var(--panel);padding:.8rem 1rem;border-radius:.3rem;display:flex;flex-direction:column}
.figures dt{color:var(--quiet);font-size:.95rem;line-height:1.3}
.figures dd{margin:0}
.figures .value{font-size:1.55rem;font-weight:600;line-height:1.25}
.figures .remark{color:var(--quiet);font-size:.92rem;line-height:1.35}
.advice{list-style:none;padding:0;max-width:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:.9rem}
.advice li{border:1px solid var(--rule);border-top:5px solid var(--quiet);border-radius:.3rem;padding:.8rem 1rem}
.advice>li.keep{border-top-color:var(--good)}.advice>li.withdraw{border-top-color:var(--bad)}
.advice>li.adapt,.advice>li.move,.advice>li.retest-necessity{border-top-color:var(--warn)}
.advice h4{margin:0;font-size:1.1rem}
.advice .word{font-weight:600;margin:.1rem 0}
.advice ul{margin:.3rem 0;padding-left:1.1rem}
.advice ul li{border:0;padding:0;margin:.2rem 0}
.advice .remark{color:var(--quiet);font-size:.95rem;margin:.3rem 0 0}
figure{margin:1.6rem 0;max-width:46rem}
figcaption,caption{font-weight:600;text-align:left;line-height:1.35;padding:0 0 .45rem;text-wrap:pretty}
.scroll{overflow-x:auto;max-width:100%}
figure svg{display:block;min-width:34rem;width:100%;height:auto}
details{margin:.5rem 0}
details summary{cursor:pointer;color:var(--accent);padding:.3rem 0}
.table{margin:1.4rem 0}
table{border-collapse:collapse;font-size:.97rem;line-height:1.4}
p,li,figcaption,summary{overflow-wrap:anywhere}
th,td{padding:.4rem .7rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;min-width:4.5rem;overflow-wrap:break-word}
td{max-width:28rem}
thead th{background:var(--panel);border-bottom:2px solid var(--quiet);vertical-align:bottom}
tbody th{font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums}
td.long{min-width:15rem}
thead button{all:unset;cursor:pointer;font-weight:600}
thead button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
th[aria-sort=ascending] button::after{content:" \\2191"}
th[aria-sort=descending] button::after{content:" \\2193"}
.filter{display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:baseline;margin:0 0 .6rem}
.filter input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:.25rem;padding:.3rem .5rem;min-width:0;max-width:100%}
.left-out,.count{color:var(--quiet);font-size:.95rem}
@media (prefers-color-scheme:dark){${chartRules}}
@media print{:root{color-scheme:light;--ink:#000;--quiet:#444;--paper:#fff;--panel:#f3f6f9;--rule:#bbb;--accent:#0b5fa5}
body{font-size:10.5pt}nav,.skip,.filter{display:none}.banner{position:static}
h2{break-before:page}main>section:first-child h2{break-before:auto}
h2,h3,h4,figcaption,caption{break-after:avoid}figure,tr,.advice>li,.notice,.own{break-inside:avoid}
.columns{display:block}.shell{max-width:none;padding:0}.scroll{overflow:visible}figure svg{min-width:0}details:not([open]){display:none}thead{display:table-header-group}}
`.replaceAll("\n", "");
