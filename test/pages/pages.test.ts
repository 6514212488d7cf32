import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Application, Expression, Transition } from '../../src/model/index.ts'
import { label, library } from './fixture.ts'
import { aBook, aLoan, letterAbout, make, type Served, serve } from './serve.ts'

let served: Served
let book: string

beforeAll(async () => {
  served = await serve()
  book = (await make(served, 'book', aBook('红楼梦', 'I242.4'))).id
  await make(served, 'book', { ...aBook('物种起源', 'Q111'), genre: 'science' })
})

afterAll(() => served.stop())

describe('where a post may come from', () => {
  test.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister site', { 'Sec-Fetch-Site': 'same-site' }],
    ['another origin', { Origin: 'http://elsewhere.example' }],
    ['nowhere', { Origin: 'null' }],
    ['a program that does not say', {}],
  ])('%s: refused, and nothing is kept', async (_, headers: Record<string, string>) => {
    const before = await served.records.count(served.form('book'), [])
    const body = new URLSearchParams({
      title: '史记',
      callNumber: 'K204',
      genre: 'history',
      price: '1',
    })
    const response = await fetch(`${served.url}/book/new`, { method: 'POST', headers, body })
    expect(response.status).toBe(403)
    expect(await served.records.count(served.form('book'), [])).toBe(before)
  })
})

test('every page is sent so that nothing foreign can run in it', async () => {
  const { headers } = await served.get('/')
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('cache-control')).toBe('no-store')
})

test('assets are asked for once', async () => {
  for (const path of ['/assets/style.css', '/assets/pages.js', '/assets/rules/loan.js']) {
    const first = await served.get(path)
    expect(first.status).toBe(200)
    const tag = first.headers.get('etag') ?? ''
    const again = await fetch(served.url + path, {
      headers: { 'If-None-Match': tag, 'Cache-Control': 'max-age=0' },
    })
    expect(again.status).toBe(304)
  }
})

test.each([
  '/nothing',
  '/book/nothing',
  '/book/nothing/edit',
  '/%E0%A4%A',
  '/assets/rules/nothing.js',
])('%s is not found', async (path) => {
  expect((await served.get(path)).status).toBe(404)
})

describe('an address tells its methods', () => {
  const html = { Accept: 'text/html' }
  const ask = (method: string, path: string) =>
    fetch(served.url + path, { method, headers: { ...html, Origin: served.url } })

  test.each([
    ['/', 'GET, HEAD'],
    ['/letters', 'GET, HEAD'],
    ['/book', 'GET, HEAD'],
    ['/book/new', 'GET, HEAD, POST'],
    ['/book/find', 'GET, HEAD, POST'],
    ['/book/removed', 'GET, HEAD'],
    ['/book/x', 'GET, HEAD'],
    ['/book/x/edit', 'GET, HEAD, POST'],
    ['/book/x/restore', 'POST'],
  ])('%s: %s', async (path, allow) => {
    const options = await ask('OPTIONS', path)
    expect([options.status, options.headers.get('Allow'), await options.text()]).toEqual([
      204,
      allow,
      '',
    ])
    for (const method of ['PUT', 'DELETE', ...(allow.includes('POST') ? [] : ['POST'])]) {
      const refused = await ask(method, path)
      expect([method, refused.status, refused.headers.get('Allow')]).toEqual([method, 405, allow])
      expect(await refused.text()).toContain('<h1>这个网址不能这样用</h1>')
    }
    if (!allow.includes('GET')) expect((await ask('GET', path)).status).toBe(405)
  })

  test.each(['/', '/book', '/book/new', '/nothing'])(
    'HEAD of %s is GET without a body',
    async (path) => {
      const [head, whole] = [await ask('HEAD', path), await ask('GET', path)]
      const told = ({ status, headers }: Response) => [
        status,
        headers.get('Content-Type'),
        headers.get('Content-Security-Policy'),
      ]
      expect(told(head)).toEqual(told(whole))
      expect(await head.text()).toBe('')
    },
  )

  test.each(['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'])(
    '%s of what is not there: 404',
    async (method) => {
      for (const path of ['/nothing', '/nothing/new', '/a/b/c/d']) {
        const { status, headers } = await ask(method, path)
        expect([path, status, headers.get('Content-Type')]).toEqual([
          path,
          404,
          'text/html; charset=utf-8',
        ])
      }
    },
  )

  test('a program is told as by the API', async () => {
    const refused = await fetch(`${served.url}/book`, {
      method: 'PUT',
      headers: { Accept: 'application/json' },
    })
    expect([refused.status, refused.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
    expect(await refused.json()).toMatchObject({ type: 'urn:fangyuan:problem:method-not-allowed' })
  })
})

test('labels are text, whatever they say', async () => {
  const { text } = await served.get(`/${encodeURIComponent('读者 意见')}/new`)
  expect(label).toBe('“{{#with}}”<script>')
  expect(text).toContain('“{{#with}}”&lt;script&gt;')
  // Those of the page itself.
  expect(text.match(/<script.*?>/g)).toEqual([
    expect.stringContaining('src="/assets/rules/'),
    '<script type="module" src="/assets/pages.js">',
  ])
})

describe('a form without states', () => {
  test('is kept by being filled in', async () => {
    const response = await served.post('/book/new', {
      '@do': 'next',
      title: '史记',
      callNumber: 'K204',
      genre: 'history',
      price: '５９．８',
    })
    expect(response.status).toBe(303)
    const address = response.headers.get('location') ?? ''
    const { text } = await served.get(address)
    expect(text).toContain('<p>已保存。</p>')
    expect(text).toContain('59.80元')
  })

  test('shows what is wrong, above and beside, and what was typed', async () => {
    const response = await served.post('/book/new', {
      '@do': 'next',
      title: '史"记',
      price: '很贵',
    })
    const text = await response.text()
    expect(response.status).toBe(422)
    expect(text).toContain('<title>错误：新建藏书目录')
    expect(text).toContain('<a href="#f-price">定价应当是金额')
    expect(text).toContain('id="f-price-error"')
    expect(text).toContain('value="很贵"')
    expect(text).toContain('value="史&quot;记"')
  })

  test.each([
    ['rows', (index: number) => `handlers.${index}.name=x`],
    ['choices', (index: number) => `purpose=${index}`],
  ])('is refused with more %s than a page could show again', async (_, pair) => {
    const body = Array.from({ length: 20_001 }, (_, index) => pair(index)).join('&')
    const response = await served.post('/loan/new', body)
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('提交的内容太多')
  })

  test('says which record there is already', async () => {
    const response = await served.post('/book/new', {
      '@do': 'next',
      title: '另一本',
      callNumber: 'I242.4',
      genre: 'novel',
      price: '1',
    })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain(
      `<a href="/book/${book}">已有一份相同的记录（索书号相同）`,
    )
  })
})

describe('what somebody else changed meanwhile', () => {
  test('is shown beside what was filled in, and nothing is lost', async () => {
    const { id } = await make(served, 'book', aBook('旧名', 'Z1'))
    const fields = { title: '我的名', callNumber: 'Z1', genre: 'novel', price: '59.8' }
    await served.post(`/book/${id}/edit`, {
      ...fields,
      '@do': 'next',
      '@version': '1',
      title: '别人的名',
    })
    const response = await served.post(`/book/${id}/edit`, {
      ...fields,
      '@do': 'next',
      '@version': '1',
    })
    const text = await response.text()
    expect(response.status).toBe(409)
    expect(text).toContain('<td>我的名</td><td>别人的名</td>')
    expect(text).toContain('<input type="hidden" name="title" value="我的名">')
    expect(text).toContain('<input type="hidden" name="@version" value="2">')
    const again = await served.post(`/book/${id}/edit`, {
      ...fields,
      '@do': 'look',
      '@version': '2',
    })
    expect(again.status).toBe(200)
    expect(await again.text()).toContain('value="我的名"')
    const kept = await served.post(`/book/${id}/edit`, {
      ...fields,
      '@do': 'next',
      '@version': '2',
    })
    expect(kept.status).toBe(303)
  })
})

describe('a form with states', () => {
  test('leaves out what is not asked, and says so', async () => {
    const response = await served.post('/loan/new', {
      ...typed(2001),
      purpose: 'read',
      '@do': 'next',
    })
    const address = response.headers.get('location') ?? ''
    expect(response.status).toBe(303)
    expect(address).toMatch(/^\/loan\/[^/]+\/check\?dropped=hall%2Cinsured%2Ccover$/)
    const { text } = await served.get(address)
    expect(text).toContain('<li>展厅 <span class="quiet">不适用，未提交</span></li>')
    const id = address.split('/')[2] ?? ''
    const record = await served.records.get(served.form('loan'), id)
    expect(record?.data).not.toHaveProperty('hall')
  })

  test('leaves out of a row what is not asked there, and keeps the row', async () => {
    const response = await served.post('/loan/new', {
      ...typed(2011),
      'items.0.what': '书签',
      'items.0.damaged': 'no',
      'items.0.damage': '缺角',
      '@do': 'next',
    })
    const address = response.headers.get('location') ?? ''
    expect(address).toMatch(/^\/loan\/[^/]+\/check\?dropped=items\.damage$/)
    const { text } = await served.get(address)
    expect(text).toContain('<li>展品 · 破损情况 <span class="quiet">不适用，未提交</span></li>')
    expect(text.split('不适用，未提交')).toHaveLength(2)
    const record = await served.records.get(served.form('loan'), address.split('/')[2] ?? '')
    expect(record?.data.items).toEqual([{ what: '书签', damaged: false }])
  })

  test('keeps a draft that lacks much, but nothing that is wrong', async () => {
    const kept = await served.post('/loan/new', { '@do': 'save', year: '2002' })
    expect(kept.status).toBe(303)
    const { text } = await served.get(kept.headers.get('location') ?? '')
    expect(text).toContain('<p>草稿已保存。</p>')
    const refused = await served.post('/loan/new', { '@do': 'save', year: '前年' })
    expect(refused.status).toBe(422)
  })

  test('is stopped by a rule, with the rule’s words', async () => {
    const response = await served.post('/loan/new', { ...typed(2003), fee: '9000', '@do': 'next' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('<a href="#f-fee">运费不得高于押金。</a>')
  })

  test('saves itself while it is a draft, without what is wrong', async () => {
    const { id } = await make(served, 'loan', { year: 2004 }, true)
    const saved = await served.post(`/loan/${id}/edit`, {
      '@do': 'autosave',
      '@version': '1',
      year: '2004',
      deposit: '八',
      applicant: '张三',
    })
    expect(await saved.json()).toEqual({ version: 2, time: '14:30', wrong: 1 })
    const record = await served.records.get(served.form('loan'), id)
    expect(record?.data).toEqual({ year: 2004, applicant: '张三' })
    const stale = await served.post(`/loan/${id}/edit`, { '@do': 'autosave', '@version': '1' })
    expect(stale.status).toBe(409)
  })

  test('is submitted, judged, sent back with a reason', async () => {
    const { id } = await make(served, 'loan', aLoan(book, 2005), true)
    const moved = await served.post(`/loan/${id}/move`, { '@version': '1', '@to': '已提交' })
    expect(moved.headers.get('location')).toBe(`/loan/${id}/receipt`)
    const { text } = await served.get(`/loan/${id}`)
    expect(text).toContain('<span>审核结论</span> <strong>需补正</strong>')
    expect(text).toContain('《图书馆借展办法》第八条')
    expect(text).toContain('110105********002X')
    expect(text).not.toContain('11010519491231002X')
    expect(text).not.toContain(`href="/loan/${id}/edit"`)

    const edit = await served.get(`/loan/${id}/edit`)
    expect(edit.status).toBe(409)

    const bare = await served.post(`/loan/${id}/move`, { '@version': '2', '@to': '草稿' })
    expect(bare.status).toBe(422)
    expect(await bare.text()).toContain('<a href="#reason">请写明理由</a>')
    const back = await served.post(`/loan/${id}/move`, {
      '@version': '2',
      '@to': '草稿',
      '@reason': '材料不全',
    })
    expect(back.headers.get('location')).toBe(`/loan/${id}?moved=1`)
    const never = await served.post(`/loan/${id}/move`, { '@version': '3', '@to': '已批准' })
    expect(never.status).toBe(409)
  })

  test('tells its moves and their reasons, the newest first, as text', async () => {
    const { id } = await make(served, 'loan', aLoan(book, 2012), true)
    expect((await served.get(`/loan/${id}`)).text).not.toContain('经过')
    await served.post(`/loan/${id}/move`, { '@version': '1', '@to': '已提交' })
    const reason = '<b>缺</b>附件 {from}{{t "skip"}}'
    await served.post(`/loan/${id}/move`, { '@version': '2', '@to': '草稿', '@reason': reason })
    const { text } = await served.get(`/loan/${id}`)
    expect(text).toMatch(/<h2[^>]*>经过<\/h2>/)
    expect(sentencesIn(text)).toEqual([
      '2026年11月22日14时30分，已提交 → 草稿。理由：&lt;b&gt;缺&lt;/b&gt;附件 {from}{{t &quot;skip&quot;}}',
      '2026年11月22日14时30分，草稿 → 已提交。',
    ])
  })

  test('asks for a reason where the way that is open wants one, and offers no other', async () => {
    const other = await serve(withTwoWays)
    const plain = await make(
      other,
      'loan',
      { ...aLoan(book, 2013), book: await bookIn(other) },
      true,
    )
    const good = { ...aLoan(book, 2014), book: plain.data.book ?? '', deposit: 10000 }
    const clear = await make(other, 'loan', good, true)
    const moved = (id: string) =>
      other.post(`/loan/${id}/move`, { '@version': '1', '@to': '已提交' })

    const check = (await other.get(`/loan/${plain.id}/check`)).text
    expect(buttonsIn(check)).toEqual(['说明后提交'])
    const asked = await other.get(`/loan/${plain.id}/move?to=已提交`)
    expect(asked.text).toContain('name="@reason"')
    expect((await moved(plain.id)).status).toBe(422)

    expect(buttonsIn((await other.get(`/loan/${clear.id}/check`)).text)).toEqual(['提交'])
    const free = await other.get(`/loan/${clear.id}/move?to=已提交`)
    expect(free.text).not.toContain('name="@reason"')
    expect((await moved(clear.id)).status).toBe(303)
    await other.stop()
  })

  test('says which step is closed where its condition does not hold', async () => {
    const other = await serve(withCondition)
    const { id } = await make(
      other,
      'loan',
      { ...aLoan(book, 2015), book: await bookIn(other) },
      true,
    )
    await other.post(`/loan/${id}/move`, { '@version': '1', '@to': '已提交' })
    const asked = await other.get(`/loan/${id}/move?to=已批准`)
    const body = { '@version': '2', '@to': '已批准' }
    const moved = await other.post(`/loan/${id}/move`, body)
    expect([asked.status, moved.status]).toEqual([409, 409])
    for (const text of [asked.text, await moved.text()])
      expect(text).toContain('“批准”的条件不满足，现在不能这样办。')
    await other.stop()
  })

  test('is deleted after being asked once more', async () => {
    const { id } = await make(served, 'loan', { year: 2006 }, true)
    expect((await served.get(`/loan/${id}/remove`)).text).toContain('确定删除吗？')
    const gone = await served.post(`/loan/${id}/remove`, { '@version': '1' })
    expect(gone.headers.get('location')).toBe('/loan?removed=1')
    expect((await served.get(`/loan/${id}`)).status).toBe(404)
    const { text } = await served.get('/loan?removed=1')
    expect(text).toContain('sort&#x3D;')
    expect(text).not.toContain('removed&#x3D;')
  })

  test('gives a script what it takes from another record, and no more', async () => {
    const response = await served.get(`/loan/lookup?field=book&id=${book}`)
    expect(JSON.parse(response.text).data).toEqual({ genre: 'novel' })
    expect((await served.get('/loan/lookup?field=year&id=x')).status).toBe(404)
  })
})

test('the register of letters has each with its file', async () => {
  const record = await make(served, 'loan', { year: 2007 }, true)
  const letter = letterAbout(record, 'printed')
  await served.store.transaction((tx) => tx.putPaper('letter', letter))
  const { text } = await served.get('/letters')
  const file = `/letters/${encodeURIComponent(letter.id)}.pdf`
  const page = `/letters/${encodeURIComponent(letter.id)}`
  expect(text).toContain(`<a href="${page}">河图催〔2026〕1号`)
  expect((await served.get(page)).text).toContain(`href="${file}"`)
  const response = await served.get(file)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  const [out] = await served.store.trail({ action: 'download' }, null, 9)
  expect(out).toMatchObject({
    kind: '@letter',
    id: letter.id,
    by: { account: null },
    detail: { form: 'loan', record: record.id },
  })
  expect((await served.get(`/loan/${record.id}`)).text).toContain(`href="${page}"`)
})

describe('a list', () => {
  test.each([
    ['by a part of the title', 'q=楼', ['红楼梦']],
    ['past width and case', 'q=ｉ２４２', ['红楼梦']],
    ['by a choice', 'is.genre=science', ['物种起源']],
    ['by both', 'q=楼&is.genre=science', []],
  ])('is searched %s', async (_, query, titles) => {
    const { text } = await served.get(`/book?${query}`)
    expect(titlesIn(text)).toEqual(titles)
    expect(text).toContain(`符合条件的有 ${titles.length} 份`)
    if (titles.length === 0) expect(text).toContain('没有符合条件的记录')
  })

  test('finds a record by what it points at', async () => {
    await make(served, 'loan', { book, year: 2010 }, true)
    const { text } = await served.get('/loan?q=红楼梦 2010')
    expect(titlesIn(text)).toEqual(['红楼梦 · 2010'])
  })

  test('is sorted by a press on a heading, and pages keep the question', async () => {
    const other = await serve()
    for (let number = 10; number < 70; number++) {
      await make(other, 'book', aBook(`书${number}`, `N${number}`))
    }
    const first = await other.get('/book?sort=-callNumber')
    expect(titlesIn(first.text)[0]).toBe('书69')
    expect(first.text).toContain('aria-sort="descending"')
    expect(first.text).toContain('href="/book?sort&#x3D;callNumber"')
    const next =
      /href="([^"]+)" rel="next"/
        .exec(first.text)?.[1]
        ?.replaceAll('&amp;', '&')
        .replaceAll('&#x3D;', '=') ?? ''
    const second = await other.get(next)
    expect(titlesIn(second.text)).toEqual(
      Array.from({ length: 10 }, (_, index) => `书${19 - index}`),
    )
    const searched = await other.get('/book?q=书&sort=callNumber&after=50')
    expect(titlesIn(searched.text)).toHaveLength(10)
    await other.stop()
  })

  test('that is empty says what to do', async () => {
    const other = await serve()
    const { text } = await other.get('/book')
    expect(text).toContain('新建第一份藏书目录')
    await other.stop()
  })
})

/** The same and more, as somebody types it. */
const typed = (year: number) => ({
  book,
  year: String(year),
  purpose: 'show',
  hall: '一号厅',
  insured: 'yes',
  cover: '1万',
  applicant: '张三',
  idNumber: '11010519491231002X',
  'handlers.0.name': '李四',
  'handlers.0.mobile': '13800138000',
  deposit: '50',
})

const withWays = (change: (ways: readonly Transition[]) => readonly Transition[]): Application => ({
  ...library,
  forms: library.forms.map((form) => ({ ...form, transitions: change(form.transitions) })),
})

const concludes = (value: string): Expression => ({
  kind: 'compare',
  operator: '=',
  left: { kind: 'conclusion' },
  right: { kind: 'literal', type: 'text', value },
})

/** A loan that needs mending is submitted with a reason, any other without one. */
const withTwoWays = withWays((ways) =>
  ways.slice(0, 1).flatMap((way) => {
    return [{ ...way, label: '说明后提交', when: concludes('需补正'), reason: true }, way]
  }),
)

/** Only a loan that needs no mending is approved. */
const withCondition = withWays((ways) =>
  ways.map((way) => (way.label === '批准' ? { ...way, when: concludes('符合') } : way)),
)

const bookIn = async (place: Served) => (await make(place, 'book', aBook('红楼梦', 'I242.4'))).id

const sentencesIn = (html: string) =>
  [...html.matchAll(/<li>(\d{4}年[^<]+)<\/li>/g)].map(([, sentence]) => sentence)

const buttonsIn = (html: string) =>
  [...html.matchAll(/<button name="@to"[^>]*>([^<]+)</g)].map(([, label]) => label)

const titlesIn = (html: string) =>
  [...html.matchAll(/<th scope="row" class="name"><a [^>]+>([^<]+)</g)].map(([, title]) => title)
