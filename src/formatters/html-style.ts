/** The looks of the HTML report, and what its security policy knows them by. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d2530;--soft:#5b6675;--paper:#fff;--card:#f4f6f9;--line:#d5dbe3;--info:#cfe4f7;--warning:#fbe3a3;--error:#f3c6e4;--praise:#cdebd0}
@media(prefers-color-scheme:dark){:root{--ink:#e6ebf1;--soft:#a4afbd;--paper:#14181e;--card:#1d232b;--line:#364050;--info:#1f4d73;--warning:#6b5312;--error:#6d2f5c;--praise:#255c33}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;margin:.5rem 0}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:0;overflow-wrap:anywhere}
article,section>ul,section>table{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1rem;margin:.8rem 0}
blockquote{margin:.7rem 0;padding-left:.8rem;border-left:3px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;box-sizing:border-box}
th{text-align:left;font-weight:600}
td,th{padding:.15rem .8rem .15rem 0}
td:nth-child(n+2),th:nth-child(n+2){text-align:right}
ul{list-style:none;margin:0;padding:0}
li{margin:.6rem 0;overflow-wrap:anywhere}
li p{margin:.15rem 0 0;color:var(--soft)}
mark,b{color:inherit;padding:0 .2em;border-radius:.25em}
mark{text-decoration:underline;text-underline-offset:.15em}
.info{background:var(--info)}.warning{background:var(--warning)}.error{background:var(--error)}.praise{background:var(--praise)}
code{font-size:.9em;color:var(--soft);overflow-wrap:anywhere}
h3 code{color:inherit}
meter{width:7rem;vertical-align:middle}
small,.soft{color:var(--soft)}
@media print{article{break-inside:avoid}}
`;

/** SHA-256 of the style, base64: with it a page needs no other permission. A test keeps it true. */
export const STYLE_HASH = 'PV4yHidH7K/507RLNgEQboyHAQJH2ZxQAsullg32axE=';
