import type {Look} from '../../look.ts'
import {letterColour} from '../../theme.ts'

/** The look as one style sheet: screen, phone and paper. */
export function styleSheet({colours, paper, confidentiality}: Look): string {
  const letters = (tone: keyof typeof colours): string => letterColour(colours, tone)
  const moods = {good: 'good', warn: 'warn', bad: 'bad', info: 'accent'} as const
  const classes = ['loyal', 'inert', 'retained', 'accent'] as const
  return `
:root{color-scheme:light}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:${colours.paper};color:${letters('ink')};font:1rem/1.5 "Source Sans 3","Source Sans Pro",system-ui,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
a{color:${letters('accent')}}
:focus-visible{outline:3px solid ${letters('accent')};outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:${colours.paper};padding:.5rem 1rem;z-index:2}
nav{padding:1rem 1.25rem;background:${colours.panel};font-size:.9rem}
nav summary{font-weight:600;padding:.35rem 0;cursor:pointer}
nav ol,nav ul{list-style:none;margin:0;padding:0}
nav ul{padding-left:.9rem;font-size:.95em}
nav a{display:block;padding:.3rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
nav .finding{display:none}
main{padding:1.5rem 1.25rem;max-width:52rem;margin:0 auto}
h1{font-size:clamp(1.6rem,5vw,2.4rem);line-height:1.15;margin:.5rem 0}
h2,h3,h4,h5{line-height:1.25}
h2.chapter{font-size:1.7rem;margin:3.5rem 0 1rem;padding-top:1rem;border-top:4px solid ${colours.accent}}
h2.kicker{font-size:1rem;margin:2rem 0 0;color:${letters('accent')}}
h3{font-size:1.25rem;margin:2rem 0 .5rem;color:${letters('accent')}}
h4,h5{font-size:1.05rem;margin:1.5rem 0 .4rem}
p,li{max-width:44rem}
.subtitle{font-size:1.1rem;color:${letters('muted')};margin:.25rem 0}
.lead{font-size:1.15rem}
.small,footer,.muted{color:${letters('muted')}}
.small,footer{font-size:.875rem}
.logo{display:block;max-width:14rem;max-height:4.5rem;margin-bottom:1rem}
a.term{color:inherit;text-decoration:underline dotted ${letters('muted')};text-underline-offset:.2em}
ul,ol{padding-left:1.4rem}
li{margin:.3rem 0}
.scroll{overflow-x:auto;max-width:100%;background:linear-gradient(90deg,${colours.paper} 1rem,#fff0) 0 0/2rem 100% no-repeat local,linear-gradient(270deg,${colours.paper} 1rem,#fff0) 100% 0/2rem 100% no-repeat local,linear-gradient(90deg,${colours.muted}66,#fff0) 0 0/.6rem 100% no-repeat scroll,linear-gradient(270deg,${colours.muted}66,#fff0) 100% 0/.6rem 100% no-repeat scroll}
figure{margin:2rem 0}
figcaption{font-weight:600;padding-bottom:.6rem}
figure svg{display:block;width:100%;max-width:46rem;min-width:38rem;height:auto}
figure details{font-size:.875rem}
figure summary{cursor:pointer;color:${letters('accent')};padding:.25rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.35}
table.dense{font-size:.84rem}
th,td{padding:.4rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid ${colours.grid};font-weight:400;overflow-wrap:break-word}
table.wide{min-width:38rem}
thead th{font-weight:600;vertical-align:bottom;border-bottom:1.5px solid ${colours.ink}}
.right{text-align:right}
.center{text-align:center}
tr.group th{font-weight:600;background:${colours.panel}}
tr:target{background:${colours['inert-soft']}}
th button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:inherit;cursor:pointer}
th button::after{content:"\\a0\\2195";color:${letters('muted')};font-weight:400}
th[aria-sort=ascending] button::after{content:"\\a0\\2191"}
th[aria-sort=descending] button::after{content:"\\a0\\2193"}
.panel{background:${colours.panel};border-left:4px solid ${colours.accent};padding:.9rem 1.1rem;margin:1.2rem 0}
.panel p{margin:.4rem 0}
.panel-title{font-weight:600}
.mark{vertical-align:-.1em;margin-right:.3em}
.mark .line{fill:none;stroke:${colours.paper};stroke-width:1.8;stroke-linecap:round}
.mark .dot{fill:${colours.paper}}
.mark .ring{fill:none;stroke:${colours.accent};stroke-width:1.8;stroke-linecap:round}
.card-title{margin:0;font-size:1.1rem;color:${letters('ink')}}
.tag{font-size:.875rem;font-weight:600}
dl{margin:.6rem 0 0}
dl.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem 1.2rem}
dt{font-size:.875rem;color:${letters('muted')}}
dd{margin:0;font-size:.95rem}
dl.lines div{margin:.4rem 0}
.metrics{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1rem}
.metrics li{border-top:4px solid ${colours.accent};padding-top:.4rem;margin:0}
.metrics .label{font-weight:600}
.metrics strong{display:block;font-size:2.2rem;line-height:1.15}
.metrics .small{display:block}
${classes.map((id) => `.metrics .${id}{border-color:${colours[id]}}.metrics .${id} strong{color:${letters(id)}}`).join('\n')}
${Object.entries(moods)
  .map(
    ([mood, tone]) =>
      `.panel.${mood}{border-color:${colours[tone]}}.${mood} .tag{color:${letters(tone)}}.${mood} .mark .fill{fill:${colours[tone]}}`,
  )
  .join('\n')}
footer{padding:1.5rem 1.25rem 3rem;max-width:52rem;margin:0 auto}
@media (min-width:70rem){
body{display:grid;grid-template-columns:17rem 1fr}
nav{position:sticky;top:0;height:100vh;overflow-y:auto;grid-row:1/3}
nav .finding{display:block;font-weight:600;margin:.5rem 0 1rem}
main,footer{margin:0 0 0 3rem;width:calc(100% - 3rem)}
}
@media (max-width:48rem){table.wide td.right{white-space:nowrap}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@page{size:${paper === 'letter' ? 'letter' : 'A4'};margin:18mm 18mm 20mm${confidentiality === null ? '' : `;@top-right{content:"${cssText(confidentiality)}";font-size:8pt}`};@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt}}
@media print{
html{font-size:9.5pt}
figure{margin:1.1rem 0}
.panel{margin:.8rem 0}
h2.kicker{margin-top:.6rem}
h1{font-size:1.7rem;margin:0}
.lead{font-size:1.05rem}
.metrics strong{font-size:1.8rem}
body{display:block}
nav,.skip,figure details,th button::after{display:none}
main,footer{max-width:none;width:auto;margin:0;padding:0}
h2.chapter{margin-top:2rem}
h2,h3,h4,h5,figcaption{break-after:avoid}
figure:not(.table),figure.short,figcaption,.panel,.metrics,tr{break-inside:avoid}
tr.group{break-after:avoid}
p,li{orphans:3;widows:3}
thead{display:table-header-group}
.scroll{overflow:visible;background:none}
figure svg{min-width:0;max-height:22cm}
.page-break{break-after:page}
table,table.dense{font-size:8.5pt}
th,td{padding:.2rem .4rem}
table.wide{min-width:0}
body,.panel,svg,tr.group th{-webkit-print-color-adjust:exact;print-color-adjust:exact}
a{color:inherit;text-decoration:none}
}
`
}

/** Text inside a CSS string: nothing ends the string or the style element. */
function cssText(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,;:–—-]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)
}
