/** Where a hostile letter would like to reach. */
export interface Targets {
  /** Of a listener of ours, http://127.0.0.1:…/. */
  readonly url: string
  /** file:// addresses of files that hold a secret. */
  readonly text: string
  readonly sheet: string
  readonly image: string
}

/** Markup that asks for something from elsewhere, or tries to leave its place; by what it tries. */
export const hostileMarkup = ({ url, text, sheet, image }: Targets): ReadonlyMap<string, string> =>
  new Map([
    [
      'script',
      `<script>fetch('${url}script')</script><script src="${url}script.js"></script>
       <img src="x:" onerror="fetch('${url}onerror')"><body onload="location='${url}onload'">`,
    ],
    [
      'frame',
      `<iframe src="${text}"></iframe><iframe src="file:///etc/passwd"></iframe><iframe src="${url}frame"></iframe>
       <iframe srcdoc="&lt;img src=${url}srcdoc>"></iframe>`,
    ],
    [
      'image',
      `<img src="${url}image"><img src="${image}"><img srcset="${url}srcset 2x"><picture><source srcset="${url}source"><img></picture>
       <input type="image" src="${url}input"><video src="${url}video" poster="${url}poster"></video><audio src="${url}audio"></audio>`,
    ],
    [
      'sheet',
      `<link rel="stylesheet" href="${url}sheet"><link rel="stylesheet" href="${sheet}">
       <link rel="preload" as="image" href="${url}preload"><link rel="icon" href="${url}icon">`,
    ],
    [
      'connection',
      `<link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}"><link rel="prefetch" href="${url}prefetch">
       <link rel="prerender" href="${url}prerender"><link rel="manifest" href="${url}manifest">`,
    ],
    [
      'import',
      `<style>@import url("${url}import"); @import url("${sheet}"); .x { color: red }</style>`,
    ],
    [
      'style url',
      `<style>.far { background: url("${url}background"); list-style: url("${url}list"); content: url("${image}"); }
       @font-face { font-family: far; src: url("${url}font") } .far { font-family: far }</style>
       <p class="far" style="background-image: url('${url}inline'); cursor: url('${url}cursor'), auto">远</p>`,
    ],
    ['object', `<object data="${text}">一</object><object data="${url}object">二</object>`],
    [
      'embed',
      `<embed src="${text}"><embed src="${url}embed"><applet code="${url}applet"></applet>`,
    ],
    ['refresh', `<meta http-equiv="refresh" content="0; url=${url}refresh">`],
    [
      'redirect',
      `<meta http-equiv="refresh" content="0; url=${text}"><base href="${url}"><img src="base">`,
    ],
    [
      'svg',
      `<svg width="99" height="99"><image href="${url}svg"/><image href="${image}"/><use href="${url}use#a"/>
       <filter id="f"><feImage href="${url}feImage"/></filter><rect filter="url(#f)" width="9" height="9"/>
       <foreignObject><img src="${url}foreign"></foreignObject><script href="${url}svg.js"/></svg>`,
    ],
    [
      'data',
      `<iframe src="data:text/html,<img src=${url}data>"></iframe><object data="data:text/html,<iframe src=${text}>"></object>
       <img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='${url}data-svg'/></svg>">`,
    ],
    [
      'form',
      `<form action="${url}form"><button autofocus>送</button></form><a href="${url}link" ping="${url}ping">链</a><a href="${text}">文</a>`,
    ],
    [
      'escape',
      `</style><style>@import "${url}escape";</style></p></article></body></html><!-- <textarea><plaintext>`,
    ],
  ])

/** Text that means something to one of the tools a letter passes through, and must come out as it went in. */
export const hostileText: ReadonlyMap<string, string> = new Map([
  [
    'braces',
    '{{@root.frame.bureau}}{{{html}}}{{#each this}}{{/each}}{{> document}}{{lookup . "x"}}',
  ],
  ['prototype', '__proto__ constructor toString {{constructor}} {{__proto__.polluted}}'],
  ['pattern', '$& $1 $$ \\1 %s <%= 7*7 %> #{7*7} &amp;lt; &#60;'],
])
