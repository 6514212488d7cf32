import { type Article, letterRenderer } from '../../../src/runtime/letters/render.ts'

/** What one letter of the bench says: one page, and as many different characters as names and addresses bring along. */
export interface Letter {
  readonly id: string
  readonly number: string
  readonly to: string
  readonly paragraphs: readonly string[]
  readonly signer: string
  readonly date: string
  readonly title: string
}

export const lettersOf = (count: number): readonly Letter[] =>
  Array.from({ length: count }, (_, index) => letterOf(index + 1))

function letterOf(at: number): Letter {
  const name = (length: number, salt: number): string =>
    Array.from({ length }, (_, index) => characterAt(at * 31 + salt * 977 + index * 7919)).join('')
  const to = `沙洲${name(4, 1)}阅览室`
  return {
    id: `letter-${at}`,
    number: `沙图提〔2026〕${at}号`,
    title: '关于开放协议即将到期的提醒',
    to,
    signer: '沙洲市图书管理处',
    date: '2026年5月6日',
    paragraphs: [
      `你室（协议编号：${String(at).padStart(6, '0')}）的开放协议有效期至2026年8月${(at % 28) + 1}日，距今尚有${90 + (at % 28)}天。负责人${name(3, 2)}，地址：${name(3, 3)}路${at % 997}弄${at % 31}号。`,
      '一、继续开放的，请于2026年6月30日前提出申请，并提交下列材料：',
      '（一）延续申请表；（二）协议正、副本；（三）街区意见；（四）场地使用证明。',
      '二、拟停止开放的，请清点图书，办理交接，并在公示栏告知读者。',
      '三、名称、地址、负责人等已发生变化的，请一并办理变更。',
      `联系人：${name(2, 4)}，电话：021-5555${String(at % 10000).padStart(4, '0')}，地址：${name(4, 5)}路办事窗口。`,
    ],
  }
}

/** Level one of GB 2312: the characters that names are made of. */
const common = new TextDecoder('gb18030').decode(
  Uint8Array.from(
    Array.from({ length: 3755 }, (_, index) => [
      0xb0 + Math.floor(index / 94),
      0xa1 + (index % 94),
    ]).flat(),
  ),
)

const characterAt = (place: number): string => common.charAt(place % 3755)

export function articleOf({ id, paragraphs, ...frame }: Letter): Article {
  const values = { 段: paragraphs.map((text) => ({ 文: text, 级: /^[一二三]、/.test(text) })) }
  return render(id, {
    frame: {
      ...frame,
      bureau: frame.signer,
      cc: [],
      enclosures: [],
      remark: null,
      sealed: true,
      receipt: null,
      draft: false,
    },
    values,
  })
}

const render = letterRenderer(
  'notification',
  `{{#> notification}}
{{#each [段]}}<p class="t{{#if [级]}}1{{else}}0{{/if}}">{{[文]}}</p>
{{/each}}
{{/notification}}
`,
)
