import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBook, aLoan, make, type Served, serve } from './serve.ts'

let served: Served
let book: string

beforeAll(async () => {
  served = await serve()
  book = (await make(served, 'book', aBook('红楼梦', 'I242.4'))).id
})

afterAll(() => served.stop())

describe('what became of a record', () => {
  test('is told version by version, the latest first, with what it was and what it is', async () => {
    const { id } = await make(served, 'loan', aLoan(book, 2001), true)
    const loan = served.form('loan')
    await served.records.patch(loan, id, 1, {
      applicant: '王五',
      reason: '<b>急</b>',
      handlers: [
        { name: '李四', mobile: '13800138000' },
        { name: '赵六', mobile: '13900139000', visits: 3 },
      ],
    })
    await served.records.move(loan, id, 2, '已提交')
    await served.records.move(loan, id, 3, '草稿', '材料不全')
    const { text } = await served.get(`/loan/${id}/history`)
    expect(matches(text, /<h2 id="version-(\d)">(.*?)<\/h2>/g)).toEqual([
      ['4', '退回'],
      ['3', '提交'],
      ['2', '修改'],
      ['1', '新建'],
    ])
    expect(text).toContain('<p>状态从“已提交”变为“草稿”。</p>\n  <p>理由：材料不全</p>')
    expect(text).toContain('2026年')
    expect(
      matches(text, /<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td>(.*?)<\/td>/gs),
    ).toEqual([
      ['说明', '<span class="quiet">（空）</span>', '&lt;b&gt;急&lt;/b&gt;'],
      ['申请人', '张三', '王五'],
      ['经手人', '<span class="quiet">（空）</span>', '姓名 赵六，手机 139****9000，到馆次数 3'],
    ])
    expect(text).toContain('<summary>所填内容（8 项）</summary>')
    expect(text).toContain('110105********002X')
    expect(text).not.toContain('11010519491231002X')
  })

  test('says that what is masked changed where its masked text is the same', async () => {
    const { id } = await make(served, 'loan', aLoan(book, 2002), true)
    const handlers = [{ name: '李四', mobile: '13811118000' }]
    await served.records.patch(served.form('loan'), id, 1, { handlers })
    const { text } = await served.get(`/loan/${id}/history`)
    const line = '姓名 李四，手机 138****8000'
    expect(text).toContain(
      `<td>${line}</td><td>${line} <span class="quiet">（遮住的部分有改动）</span></td>`,
    )
  })

  test('comes fifty versions at a time', async () => {
    const { id } = await make(served, 'book', aBook('史记', 'K204'))
    for (let version = 1; version < 52; version++)
      await served.records.patch(served.form('book'), id, version, { price: version })
    const { text } = await served.get(`/book/${id}/history`)
    expect(text.match(/<h2 id="version-/g)).toHaveLength(50)
    expect(text).toContain(`href="/book/${id}/history?before&#x3D;3" rel="next">更早的变动`)
    const older = await served.get(`/book/${id}/history?before=3`)
    expect(matches(older.text, /<h2 id="version-(\d+)"/g)).toEqual([['2'], ['1']])
    expect(older.text).toContain('<td>59.80元</td><td>0.01元</td>')
  })

  test('of no record is not found', async () => {
    expect((await served.get('/loan/nothing/history')).status).toBe(404)
  })
})

describe('what is masked', () => {
  test('is shown whole for a reason, once, and that is written down', async () => {
    const { id } = await make(served, 'loan', aLoan(book, 2003), true)
    const page = await served.get(`/loan/${id}`)
    expect(matches(page.text, /href="([^"]*unmask[^"]*)"/g)).toEqual([
      [`/loan/${id}/unmask?field&#x3D;idNumber`],
      [`/loan/${id}/unmask?field&#x3D;handlers`],
    ])
    expect((await served.get(`/loan/${id}/check`)).text).not.toContain('unmask')
    const asked = await served.get(`/loan/${id}/unmask?field=idNumber`)
    expect(asked.text).not.toContain('11010519491231002X')
    expect((await served.get(`/loan/${id}/unmask?field=nothing`)).status).toBe(404)

    const bare = await served.post(`/loan/${id}/unmask`, {
      '@field': 'idNumber',
      '@reason': ' 查 ',
    })
    expect(bare.status).toBe(422)
    const refused = await bare.text()
    expect(refused).toContain('<a href="#reason">请写明查看的理由，至少两个字</a>')
    expect(refused).not.toContain('11010519491231002X')

    const shown = await served.post(`/loan/${id}/unmask`, {
      '@field': 'idNumber',
      '@reason': '核对',
    })
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await shown.text()).toContain('<span class="text">11010519491231002X</span>')
    const table = await served.post(`/loan/${id}/unmask`, {
      '@field': 'handlers',
      '@reason': '核对',
    })
    expect(await table.text()).toContain('<td>13800138000</td>')
    const notes = (await served.store.history('loan', id)).slice(1)
    expect(notes.map(({ action, reason, detail }) => [action, reason, detail])).toEqual([
      ['unmask', '核对', { field: 'idNumber' }],
      ['unmask', '核对', { field: 'handlers' }],
    ])
  })

  test('is found by the whole of it, which stands in no address and not in the answer', async () => {
    const own = { ...aLoan(book, 2004), idNumber: '110105199003078510' }
    const { id } = await make(served, 'loan', own, true)
    expect((await served.get('/loan')).text).toContain('<a href="/loan/find">按完整内容查找</a>')
    expect((await served.get('/book')).text).not.toContain('/book/find')
    expect((await served.get('/book/find')).status).toBe(404)
    const asked = await served.get('/loan/find')
    expect(asked.text).toContain('<form class="stack" method="post" action="/loan/find"')
    expect(matches(asked.text, /<option value="(.*?)"/g)).toEqual([['idNumber']])

    const found = await served.post('/loan/find', {
      '@field': 'idNumber',
      '@value': ' 110105199003078510',
    })
    const text = await found.text()
    expect([found.status, found.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(text).toContain('找到 1 份')
    expect(text).toContain(`<a href="/loan/${id}">`)
    expect(text).toContain('<td class="tight">110105********8510</td>')
    expect(text).not.toContain('110105199003078510')

    const wrong = await served.post('/loan/find', {
      '@field': 'idNumber',
      '@value': '110105199003078511',
    })
    expect(wrong.status).toBe(200)
    expect(await wrong.text()).toContain('<p class="error">身份证号')
    const empty = await served.post('/loan/find', { '@field': 'idNumber', '@value': ' ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('<a href="#value">')
    const none = await served.post('/loan/find', {
      '@field': 'idNumber',
      '@value': '110105199003077761',
    })
    expect(none.status).toBe(200)
    expect(await none.text()).toContain('没有找到这一项完全相同的记录')
    expect((await served.post('/loan/find', { '@field': 'nothing', '@value': 'x' })).status).toBe(
      403,
    )
  })
})

describe('what was removed', () => {
  test('is listed apart, keeps its history, and comes back', async () => {
    const { id } = await make(served, 'book', aBook('旧书', 'Z9'))
    await served.post(`/book/${id}/remove`, { '@version': '1' })
    expect((await served.get('/book')).text).toContain('<a href="/book/removed">已删除</a>')
    const listed = (await served.get('/book/removed')).text
    expect(listed).toContain(`<a href="/book/${id}/history">旧书</a>`)
    expect(listed).toContain(`action="/book/${id}/restore"`)
    expect((await served.get(`/book/${id}/history`)).text).toContain('<h2 id="version-2">删除</h2>')

    const stale = await served.post(`/book/${id}/restore`, { '@version': '1' })
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('没有恢复：打开本页之后，这份记录又有变动。')
    const back = await served.post(`/book/${id}/restore`, { '@version': '2' })
    expect([back.status, back.headers.get('location')]).toEqual([303, `/book/${id}?restored=1`])
    expect((await served.get(`/book/${id}?restored=1`)).text).toContain('<p>已恢复。</p>')
    expect((await served.get('/book/removed')).text).not.toContain(id)

    const again = await served.post(`/book/${id}/restore`, { '@version': '2' })
    expect(again.headers.get('location')).toBe(`/book/${id}?changed=1`)
    expect((await served.post('/book/nothing/restore', { '@version': '2' })).status).toBe(404)
  })

  test('stays away where its key was taken meanwhile, and says by which', async () => {
    const { id } = await make(served, 'book', aBook('甲', 'Z10'))
    await served.post(`/book/${id}/remove`, { '@version': '1' })
    const other = await make(served, 'book', aBook('乙', 'Z10'))
    const refused = await served.post(`/book/${id}/restore`, { '@version': '2' })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain(
      `<a href="/book/${other.id}">没有恢复：现在已有一份相同的记录（索书号相同）。</a>`,
    )
  })
})

const matches = (text: string, pattern: RegExp): readonly (readonly string[])[] =>
  [...text.matchAll(pattern)].map(([, ...groups]) => groups)
