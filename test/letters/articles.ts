import { type Article, type Frame, letterRenderer } from '../../src/runtime/letters/render.ts'

/** A letter to a reading room, with as many findings as wanted. */
export function article(
  number: number,
  findings: number,
  { layout = 'document', ...frame }: Partial<Frame> & { layout?: Article['layout'] } = {},
): Article {
  return renderers[layout](`letter-${number}`, {
    frame: {
      bureau: '沙洲市图书管理处',
      number: numberOf(number),
      title: `关于责令${roomOf(number)}限期改正的通知`,
      to: roomOf(number),
      cc: ['沙洲市文化委员会', '东港街道'],
      enclosures: ['改正报告（格式）'],
      signer: '沙洲市图书管理处',
      date: '2026年5月6日',
      remark: '联系人：林一，电话：021-55550000',
      sealed: true,
      receipt: null,
      draft: false,
      ...frame,
    },
    values: {
      年度: '2025',
      问题: Array.from({ length: findings }, (_, index) => ({
        序: '一二三四五六七八九十'.charAt(index),
        说明: '开放时间每周不足三十小时，低于公示的时间。',
      })),
    },
  })
}

export const numberOf = (number: number): string => `沙图改〔2026〕${number}号`

/** No room's name stands in another's. */
export const roomOf = (number: number): string =>
  `沙洲第${[...String(number)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')}阅览室`

const template = (layout: Article['layout']): string => `{{#> ${layout}}}
<p class="t0">在{{[年度]}}年的巡查中，我处发现你室存在以下问题：</p>
<p class="t1">一、存在的问题</p>
{{#each [问题]}}
<p class="t2">（{{[序]}}）{{[说明]}}上述情形不符合《阅览室管理办法》第八条的规定。</p>
{{/each}}
<p class="t1">二、改正期限</p>
<p class="t0">请你室自收到本通知之日起三个月内完成改正，并向我处书面报送改正报告及证明材料。</p>
{{/${layout}}}
`

const renderers = {
  document: letterRenderer('document', template('document')),
  letter: letterRenderer('letter', template('letter')),
  notification: letterRenderer('notification', template('notification')),
  minutes: letterRenderer('minutes', template('minutes')),
}
