import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { citationFrom, citerText, drill } from '../../src/change/drill/index.ts'
import { analyse } from '../../src/compiler/compile.ts'
import { edited, firstFixes } from '../../src/compiler/diagnostics/fixes/apply.ts'
import type { Application } from '../../src/model/index.ts'
import { inspect } from '../../src/rules/index.ts'
import { createApp } from '../../src/runtime/http/app.ts'
import { type Listening, listen } from '../../src/runtime/http/listen.ts'
import { drillRoutes } from '../../src/runtime/pages/drill/routes.ts'
import { letterShelf } from '../../src/runtime/pages/letters/shelf.ts'
import { pagesRouter } from '../../src/runtime/pages/router.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import { type Bureau, bureauOf, clock } from './editions/bureau.ts'

const source = `应用 园地 （garden）
  机构 园地站，代字 园

法规 《园地办法》 生效 2020年1月1日
  条 第八条 “地块不得荒着。”
  条 第九条
  条 第十八条

参数 最小面积 （least）：整数
  自 2020年1月1日 10，依据 《园地办法》第八条第一款

分档 每亩费用 （rates）：金额 按 整数
  自 2020年1月1日，依据 《园地办法》第八条
  档 100 以上：1元
  档 其余：2元

表单 地块 （plot）
  依据 《园地办法》第八条
  字段 名称 （name）：文本，必填，提示 “写法见《园地办法》第八条、第九条”
  字段 面积 （area）：整数，必填
  原字段 主人电话 （phone）：手机，脱敏，删除 依据 《园地办法》第八条
规则 没有自己的依据 （plain）：面积 ≥ 最小面积
  否则 提醒 “太小。”
规则 荒地 （waste）：面积 < 1000
  依据 《园地办法》第八条第二款
  否则 记问题 一般 “太大。”
规则 说到为止 （past）：面积 < 900
  依据 《园地办法》第九条
  否则 提醒 “按《园地办法》第八条，太大。”
  至 2026年12月31日
规则 别的条 （other）：面积 < 800
  依据 《园地办法》第十八条
  否则 提醒 “按《园地办法》第十八条，太大；见《苗圃办法》第八条。”

通知书 提醒函 （letter） 对 地块
  主送 “各位”
  正文
现提醒如下。
〈当 面积 > 3〉根据《园地办法》第九条和第八条，〈/当〉请抓紧。
  正文完
`

const { application, diagnostics } = analyse([{ path: 'garden.fy', text: source }])
const app = application ?? expect.fail(JSON.stringify(diagnostics.map(({ code }) => code)))
const eighth = { law: '园地办法', article: '第八条' }

describe('what rests on an article', () => {
  test('is every part that cites it or a part of it, as a basis or in words', () => {
    const { citers, wording } = drill(app, { asked: eighth, from: '2027-01-01', by: null })
    expect(wording).toBe('地块不得荒着。')
    expect(citers.map((each) => citerText(each, 'zh'))).toEqual([
      '参数“最小面积”：依据《园地办法》第八条第一款',
      '分档“每亩费用”：依据《园地办法》第八条',
      '表单“地块”：依据《园地办法》第八条',
      '“地块”的字段“名称”：文字里写着《园地办法》第八条',
      '“地块”的字段“主人电话”：依据《园地办法》第八条',
      '“地块”的规则“荒地”：依据《园地办法》第八条第二款',
      '“地块”的通知书“提醒函”：文字里写着《园地办法》第八条',
    ])
  })

  test('counts what ends later, and has what to write instead', () => {
    const by = { law: '新园地办法', article: '第三条' }
    const { citers } = drill(app, { asked: eighth, from: '2026-12-31', by })
    expect(
      citers.filter(({ kind }) => kind === 'rule').map((each) => citerText(each, 'en')),
    ).toEqual([
      'rule “荒地” of “地块”: based on 《园地办法》第八条第二款, to be 《新园地办法》第三条第二款',
      'rule “说到为止” of “地块”: names 《园地办法》第八条, to be 《新园地办法》第三条',
    ])
  })

  test('is of a whole law whatever cites any of it', () => {
    const asked = { law: '园地办法', article: null }
    const { citers, isKnown } = drill(app, { asked, from: '2027-01-01', by: null })
    expect(new Set(citers.map(({ cited }) => cited))).toContain('《园地办法》第十八条')
    expect(isKnown).toBe(true)
    const unknown = { law: '果园办法', article: null }
    expect(drill(app, { asked: unknown, from: '2027-01-01', by: null })).toMatchObject({
      isKnown: false,
      citers: [],
    })
  })

  test.each([
    ['《园地办法》第八条', eighth],
    [' 《园地办法》 ', { law: '园地办法', article: null }],
    ['《办法》第十条之一第二款第（三）项', null],
    ['第八条', null],
    ['《甲》第一条、第二条', null],
    ['', null],
  ])('reads “%s”', (text, wanted) => expect(citationFrom(text)).toEqual(wanted))
})

describe('the page', () => {
  let bureau: Bureau
  let front: Listening

  beforeAll(async () => {
    bureau = await bureauOf(source)
    const { store, data } = bureau
    const letter = {
      ...{
        id: 'one',
        notice: 'letter',
        form: 'plot',
        record: '',
        number: '园〔2026〕1号',
        year: 2026,
      },
      ...{ series: null, serial: 1, issued: '2026-05-01', due: null, allowed: null },
      ...{ addressee: '某人', state: 'printed', view: { body: ['按《园地办法》第八条第二款'] } },
      ...{ definition: '', pages: 1, sha256: null, file: null, reason: null, batch: null },
      ...{ byHand: null, served: null, voided: null },
    }
    await store.transaction((tx) => {
      tx.putPaper('letter', letter as never)
      tx.putPaper('letter', {
        ...letter,
        id: 'two',
        number: '园〔2026〕2号',
        view: ['第八条'],
      } as never)
    })
    const own = { app: bureau.app(), records: openRecords(bureau.app(), store, clock) }
    const log = (error: unknown): never => {
      throw error
    }
    const letters = letterShelf(own.app, store, data)
    const pages = pagesRouter({ ...own, clock, letters, more: [drillRoutes(store)], log })
    front = await listen(createApp({ ...own, store, routers: [pages], log }), { port: 0 })
  })

  afterAll(async () => {
    await front.stop()
    await bureau.close()
  })

  const get = (query: Readonly<Record<string, string>>) =>
    fetch(new URL(`/editions/drill?${new URLSearchParams(query)}`, front.url))

  test('shows the same, and the letters that name it', async () => {
    const answer = await get({
      article: '《园地办法》第八条',
      from: '2027-01-01',
      by: '《园地办法》第九条',
    })
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('引用它的有 7 处')
    expect(html).toContain('《园地办法》第九条第二款')
    expect(html).toContain('园〔2026〕1号')
    expect(html).not.toContain('园〔2026〕2号')
  })

  test('says what was typed wrongly, and shows it again', async () => {
    const answer = await get({ article: '第八条"<b>', from: '', by: '' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('value="第八条&quot;&lt;b&gt;"')
    expect(html).toContain('请写出日期')
  })
})

describe('the fix that is offered', () => {
  const laws = ['law-repealed', 'law-replaced', 'article-moved', 'article-ended']
  const mended = (text: string) => {
    const file = { path: 'garden.fy', text }
    const fixes = firstFixes(analyse([file]).diagnostics.filter(({ code }) => laws.includes(code)))
    const now = edited(
      file,
      fixes.flatMap(({ fix }) => fix.edits),
    )
    const { application: app, diagnostics } = analyse([{ ...file, text: now }])
    const left = diagnostics.flatMap(({ code }) => (laws.includes(code) ? [code] : []))
    return { app: app ?? expect.fail(now), left }
  }
  /** What the finding about 荒地 rests on. */
  const basisOn = ({ forms, ...app }: Application, submitted: string): string | undefined => {
    const { options, parameters, tiers, laws } = app
    const run = { today: submitted, submitted, options, parameters, tiers, laws }
    const form = forms[0] ?? expect.fail()
    const data = { name: '甲', area: 2000 }
    const { judgement } = inspect(form, data, { ...run, resolve: () => null })
    return judgement.findings.find(({ rule }) => rule === 'waste')?.basis
  }

  test('of a moved article compiles, and what was before cites the number of then', () => {
    const { app, left } = mended(
      source
        .replace(
          '  条 第十八条\n',
          '  条 第十八条\n  修订 2027年1月1日\n  条 第九条，原 第八条\n  条 第十条，原 第九条\n',
        )
        .replace('  至 2026年12月31日\n', ''),
    )
    expect(left).toEqual([])
    const basis = app.forms[0]?.rules.map(({ basis: [first] }) => first?.article)
    expect(basis?.slice(1, 3)).toEqual(['第九条第二款', '第十条'])
    expect(basisOn(app, '2026-12-31')).toBe('《园地办法》第八条第二款')
    expect(basisOn(app, '2027-01-01')).toBe('《园地办法》第九条第二款')
  })

  test('of a law that another replaces keeps no number that nobody has looked up', () => {
    const replacing = (more: string) =>
      source.replace(
        '法规 《园地办法》 生效 2020年1月1日',
        `法规 《园地条例》 生效 2027年1月1日，代替 《园地办法》\n${more}法规 《园地办法》 生效 2020年1月1日 废止 2027年1月1日`,
      )
    const unknown = mended(replacing('  条 第三条\n'))
    expect(unknown.app.forms[0]?.rules[1]?.basis).toEqual([
      { law: '园地办法', article: '第八条第二款' },
    ])
    expect(unknown.left).toContain('law-replaced')
    const { app } = mended(
      replacing('  条 第三条，原 第八条\n  条 第四条，原 第九条\n  条 第五条，原 第十八条\n'),
    )
    expect(app.forms[0]?.rules[1]?.basis).toEqual([{ law: '园地条例', article: '第三条第二款' }])
    expect(basisOn(app, '2026-12-31')).toBe('《园地办法》第八条第二款')
    expect(basisOn(app, '2027-01-01')).toBe('《园地条例》第三条第二款')
  })
})
