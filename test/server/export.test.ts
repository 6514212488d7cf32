import { expect, test } from 'vitest'
import { libraryServed, reader } from './library-served.ts'

const open = libraryServed()

test('a form is a table for a spreadsheet, in which nothing is a formula', async () => {
  const { client, store } = open()
  const create = async (body: object, path = '/api/reader') =>
    (await client.request('POST', path, { body })).body?.id ?? ''
  const hostile = `/api/${encodeURIComponent('../<script> 意见')}`
  for (const text of [
    '=1+1',
    '+1',
    '-1+1',
    '@x',
    '＝1',
    '＠x',
    '310110199001011234',
    '007',
    '好,"是"\n不',
  ]) {
    await create({ constructor: text, toString: 'x' }, hostile)
  }
  const answer = await fetch(new URL(`${hostile}/export.csv?sort=@created`, client.url))
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('Content-Disposition')).toMatch(
    /^attachment; filename\*=UTF-8''[\w%.-]+\.csv$/,
  )
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = bytes.subarray(3).toString()
  expect(text.split('\r\n')[0]).toBe(
    '编号,状态,提交日期,结论,意见,{{#with}},斜线,条数,建立时间,修改时间',
  )
  const cells = text
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(',').slice(4, -5).join())
  expect(cells.sort()).toEqual(
    [
      "'=1+1",
      "'+1",
      "'-1+1",
      "'@x",
      "'＝1",
      "'＠x",
      '310110199001011234\t',
      '007\t',
      '"好,""是""\n不"',
    ].sort(),
  )
  const [note] = (await store.changes(0, 100)).filter(({ action }) => action === 'export')
  expect(note).toMatchObject({ effect: 'note', detail: { rows: 9 } })
})

test('figures are figures, references have titles, rows stand in their cell', async () => {
  const { client } = open()
  const { body } = await client.request('POST', '/api/reader', {
    body: {
      ...reader,
      limit: 345_00,
      score: '9.5',
      since: '2025-04-28',
      active: true,
      tastes: ['novel', 'history'],
    },
  })
  const loan = {
    reader: body?.id,
    day: '2026-03-01',
    outside: false,
    items: [
      { book: '辞海', price: 150 },
      { book: '尔雅', price: 100 },
    ],
  }
  await client.request('POST', '/api/loan', { body: loan })
  const readers = await client.request('GET', '/api/reader/export.csv')
  expect(readers.text).toContain(',A1,张三,,345.00,9.5,2025-04-28,是,')
  const loans = await client.request('GET', '/api/loan/export.csv')
  expect(loans.text).toContain(',A1,A1,2026-03-01,否,,"辞海 1.50\n尔雅 1.00",,')
})

test('conditions count, pages do not, and a look at the head exports nothing', async () => {
  const { client, store } = open()
  await client.request('POST', '/api/reader', { body: reader })
  await client.request('POST', '/api/reader', { body: { ...reader, card: 'A2' } })
  const one = await client.request('GET', '/api/reader/export.csv?card=A2')
  expect(one.text.trimEnd().split('\r\n')).toHaveLength(2)
  const before = await store.head()
  expect((await client.request('HEAD', '/api/reader/export.csv')).status).toBe(200)
  for (const query of ['limit=1', 'after=x', 'colour=red', 'sort=colour']) {
    expect((await client.request('GET', `/api/reader/export.csv?${query}`)).status, query).toBe(400)
  }
  expect(await store.head()).toEqual(before)
})
