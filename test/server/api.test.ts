import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import { emitted } from '../apps/apps.ts'
import { type Client, served } from './client.ts'
import { library } from './fixture.ts'

const { app, remove } = await emitted(library)
afterAll(remove)

let client: Client
beforeEach(async () => {
  client = await served(app, memoryStore())
})
afterEach(() => client.stop())

const reader = { card: 'A1', title: '张三' }
const create = async (body: object = reader, path = '/api/reader') => {
  const answer = await client.request('POST', path, { body })
  expect(answer.status, answer.text).toBe(201)
  return { ...answer, id: answer.body?.id ?? '' }
}
const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` })

describe('a record', () => {
  test('is created, read, replaced, patched and removed', async () => {
    const { id, headers, body } = await create()
    expect(headers.get('Location')).toBe(`/api/reader/${id}`)
    expect(headers.get('ETag')).toBe('"1"')
    const path = `/api/reader/${id}`
    const read = await client.request('GET', path)
    expect([read.status, read.headers.get('ETag'), read.body]).toEqual([200, '"1"', body])
    expect(read.headers.get('Cache-Control')).toBe('private, no-cache')

    const replaced = await client.request('PUT', path, {
      body: { ...reader, mobile: '13800138000' },
      headers: ifMatch(1),
    })
    expect([replaced.status, replaced.headers.get('ETag')]).toEqual([200, '"2"'])
    const patched = await client.request('PATCH', path, {
      body: { mobile: null, limit: 100 },
      headers: { ...ifMatch(2), 'Content-Type': 'application/merge-patch+json' },
    })
    expect(patched.body?.data).toEqual({ ...reader, limit: 100 })
    const removed = await client.request('DELETE', path, { headers: ifMatch(3) })
    expect([removed.status, removed.text]).toEqual([204, ''])
    expect((await client.request('GET', path)).status).toBe(404)
  })

  test('is answered with 304 to who has it', async () => {
    const { id } = await create()
    // fetch would add no-cache of its own.
    const headers = { 'If-None-Match': '"1"', 'Cache-Control': 'max-age=0' }
    const again = await client.request('GET', `/api/reader/${id}`, { headers })
    expect(again.status).toBe(304)
  })

  test('moves along its transitions', async () => {
    const { id: readerId } = await create()
    const loan = {
      reader: readerId,
      day: '2026-03-01',
      outside: false,
      items: [{ book: '辞海', price: 1 }],
    }
    const { id } = await create(loan, '/api/loan?draft=true')
    const move = (body: unknown, version: number) =>
      client.request('POST', `/api/loan/${id}/moves`, { body, headers: ifMatch(version) })
    expect((await move({ to: '已归还' }, 1)).body).toMatchObject({ status: 409, state: '草稿' })
    expect((await move({ to: 7 }, 1)).status).toBe(409)
    const moved = await move({ to: '已借出' }, 1)
    expect(moved.body).toMatchObject({ state: '已借出', submitted: '2026-03-01', version: 2 })
    const back = await move({ to: '草稿' }, 2)
    expect(back.body).toMatchObject({
      status: 422,
      errors: [{ pointer: '#/reason', code: 'reason-required', message: '请写明理由。' }],
    })
    await move({ to: '草稿', reason: '登记有误' }, 2)
    const at = { at: '2026-03-01T08:00:00.000Z', on: '2026-03-01' }
    expect((await client.request('GET', `/api/loan/${id}`)).body?.moves).toEqual([
      { from: '草稿', to: '已借出', ...at, reason: null },
      { from: '已借出', to: '草稿', ...at, reason: '登记有误' },
    ])
    const gone = await client.request('DELETE', `/api/reader/${readerId}`, { headers: ifMatch(1) })
    expect(gone.body).toEqual({
      type: 'urn:fangyuan:problem:referenced-by-record',
      title: '记录正被使用',
      status: 409,
      detail: `“借阅”的记录“${id}”引用了这条记录，不能删除。`,
      by: 'record',
      of: 'loan',
      id,
    })
  })

  test.each([
    ['zh', '“报失”的条件不满足，记录不能从“已借出”到“丢失”。'],
    ['en', 'The condition of "报失" is not met, so the record cannot go from "已借出" to "丢失".'],
  ])(
    'is told which step is closed when its condition does not hold: %s',
    async (language, detail) => {
      const { id: readerId } = await create()
      const items = [{ book: '辞海', price: 1 }]
      const loan = { reader: readerId, day: '2026-03-01', outside: false, items }
      const { id } = await create(loan, '/api/loan?draft=true')
      const move = (to: string, version: number) =>
        client.request('POST', `/api/loan/${id}/moves`, {
          body: { to },
          headers: { ...ifMatch(version), 'Accept-Language': language },
        })
      expect((await move('已借出', 1)).status).toBe(200)
      const closed = await move('丢失', 2)
      expect(closed.body).toEqual({
        type: 'urn:fangyuan:problem:condition-unmet',
        title: language === 'zh' ? '条件不满足' : 'Condition not met',
        status: 409,
        detail,
        state: '已借出',
        to: '丢失',
      })
    },
  )

  test('of a form with hostile names is data like any other', async () => {
    const path = `/api/${encodeURIComponent('../<script> 意见')}`
    const body = { constructor: '好', toString: 'x', 'a/b~c': 1 }
    const { id, headers } = await create(body, path)
    expect(headers.get('Location')).toBe(`${path}/${id}`)
    expect((await client.request('GET', `${path}/${id}`)).body?.data).toEqual(body)
    const wrong = await client.request('POST', path, { body: { 'a/b~c': 'x' } })
    expect(wrong.body?.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['#/constructor', 'required'],
      ['#/a~1b~0c', 'not-an-integer'],
    ])
  })
})

describe('a list', () => {
  beforeEach(async () => {
    await create({ card: 'A1', title: '张三', limit: 300, score: '9.5', active: true })
    await create({ card: 'A2', title: '李四', limit: 200, score: '10.0', active: false })
    await create({ card: 'A3', title: '王五', limit: 100, tastes: ['novel'] })
  })
  const cards = async (query: string) => {
    const { status, body } = await client.request('GET', `/api/reader?${query}`)
    expect(status, query).toBe(200)
    return body?.items?.map(({ data }) => data.card)
  }

  test('is filtered by fields and by what the system keeps', async () => {
    expect(await cards('sort=card')).toEqual(['A1', 'A2', 'A3'])
    expect(await cards('title=李四')).toEqual(['A2'])
    expect(await cards('title.is=李四')).toEqual(['A2'])
    expect(await cards('title.contains=三')).toEqual(['A1'])
    expect(await cards('limit.is=100')).toEqual(['A3'])
    expect(await cards('limit.least=200&limit.most=200')).toEqual(['A2'])
    expect(await cards('score.least=9.6')).toEqual(['A2'])
    expect(await cards('active=false')).toEqual(['A2'])
    expect(await cards('tastes=novel')).toEqual(['A3'])
    expect(await cards('@submitted=2026-03-01&card=A1')).toEqual(['A1'])
    expect(await cards('@submitted.least=2026-03-02')).toEqual([])
    expect(await cards(`@conclusion=${encodeURIComponent('正常')}&sort=card`)).toHaveLength(3)
  })

  test('is sorted, and paged with a cursor', async () => {
    expect(await cards('sort=title')).toEqual(['A2', 'A3', 'A1'])
    expect(await cards('sort=-score')).toEqual(['A2', 'A1', 'A3'])
    const first = await client.request('GET', '/api/reader?sort=-limit&limit=2')
    expect(first.body?.items?.map(({ data }) => data.card)).toEqual(['A1', 'A2'])
    const after = encodeURIComponent(first.body?.next ?? '')
    const second = await client.request('GET', `/api/reader?sort=-limit&limit=2&after=${after}`)
    expect(second.body?.items?.map(({ data }) => data.card)).toEqual(['A3'])
    expect(second.body?.next).toBeNull()
  })

  test.each([
    ['colour=red', 'colour', 'unknown'],
    ['constructor=x', 'constructor', 'unknown'],
    ['title=a&title=b', 'title', 'repeated'],
    ['title[least]=a', 'title[least]', 'unknown'],
    ['limit.least=many', 'limit.least', 'not-a-number'],
    ['score=1e5', 'score', 'not-a-number'],
    ['active=yes', 'active', 'not-yes-or-no'],
    ['since.least=2026-02-30', 'since.least', 'not-a-date'],
    ['since=2026', 'since', 'not-a-date'],
    ['limit=0', 'limit', 'out-of-range'],
    ['limit=201', 'limit', 'out-of-range'],
    ['limit=-1', 'limit', 'out-of-range'],
    ['sort=colour', 'sort', 'not-sortable'],
    ['after=x', 'after', 'not-a-cursor'],
    ['after=', 'after', 'not-a-cursor'],
  ])('refuses %s', async (query, parameter, code) => {
    const answer = await client.request('GET', `/api/reader?${query}`)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
    expect(answer.body).toMatchObject({
      type: 'urn:fangyuan:problem:malformed-query',
      status: 400,
      parameter,
      code,
    })
  })
})

describe('problems', () => {
  test('name each field once, in Chinese or in English', async () => {
    const body = { card: 1, mobile: '1', colour: 'red' }
    const zh = await client.request('POST', '/api/reader', { body })
    expect(zh.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
    expect(zh.headers.get('Vary')).toContain('Accept-Language')
    expect(zh.body).toEqual({
      type: 'urn:fangyuan:problem:invalid',
      title: '填写有误',
      status: 422,
      detail: '有 4 处需要改正。',
      errors: [
        { pointer: '#/card', field: '证号', code: 'not-text', message: '证号应当是文字。' },
        { pointer: '#/title', field: '姓名', code: 'required', message: '请填写姓名。' },
        {
          pointer: '#/mobile',
          field: '手机',
          code: 'not-a-mobile',
          message: '手机应当是11位手机号码，例如13800138000；固定电话请填在电话栏。',
        },
        {
          pointer: '#/colour',
          field: 'colour',
          code: 'unknown-field',
          message: '表单中没有“colour”这一项，请删去或核对名称。',
        },
      ],
      blocks: [],
    })
    const headers = { 'Accept-Language': 'en-GB,en;q=0.9,zh;q=0.5' }
    const en = await client.request('POST', '/api/reader', { body, headers })
    expect(en.body).toMatchObject({ title: 'Mistakes in the data', detail: '4 to be corrected.' })
    expect(en.body?.errors?.[1]).toMatchObject({ field: '姓名', message: 'Fill in 姓名.' })
  })

  test('list the rules that forbid', async () => {
    const answer = await client.request('POST', '/api/reader', {
      body: { ...reader, limit: 100001 },
    })
    expect(answer.body).toEqual({
      type: 'urn:fangyuan:problem:blocked',
      title: '不符合提交条件',
      status: 422,
      detail: '有 1 项规定不满足，不得提交。',
      errors: [],
      blocks: [
        {
          rule: 'R1',
          label: '限额过高',
          message: '限额不得超过1000元。',
          fields: ['limit'],
          basis: '《借阅办法》第三条',
        },
      ],
    })
  })

  test('name the other record of a duplicate', async () => {
    const { id } = await create()
    const answer = await client.request('POST', '/api/reader', { body: reader })
    expect(answer.body).toEqual({
      type: 'urn:fangyuan:problem:duplicate',
      title: '已有相同的记录',
      status: 409,
      detail: `已经有一条证号相同的记录（编号“${id}”）。`,
      other: id,
      fields: ['card'],
    })
  })

  test('ask for the version, and tell the current one', async () => {
    const { id } = await create()
    const path = `/api/reader/${id}`
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const without = await client.request(method, path, { body: reader })
      expect(without.body).toMatchObject({ status: 428, title: '需要版本号' })
    }
    for (const given of ['"2"', '1', '"01"', 'W/"1"', '*', '"1", "2"', '"-1"', '']) {
      const headers = { 'If-Match': given }
      const stale = await client.request('PUT', path, { body: reader, headers })
      expect(stale.body, given).toMatchObject({ status: 412, current: 1 })
    }
  })

  const nested = `{"title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  test.each([
    ['malformed JSON', '{"card":', 400, 'malformed-json'],
    ['no JSON object', '7', 400, 'malformed-json'],
    ['nothing', '', 400, 'malformed-json'],
    ['__proto__', '{"card":"A1","title":"张三","__proto__":{"x":1}}', 400, 'malformed-json'],
    ['__proto__ within', '{"card":"A1","tastes":[{"__proto__":[]}]}', 400, 'malformed-json'],
    ['a list', '[]', 422, 'invalid'],
    ['constructor', '{"card":"A1","title":"张三","constructor":"x"}', 422, 'invalid'],
    ['constructor with a prototype', '{"constructor":{"prototype":{}}}', 400, 'malformed-json'],
    ['a prototype within', '{"tastes":[{"prototype":{"x":1}}]}', 400, 'malformed-json'],
    ['wrong types', '{"card":{},"title":["张三"]}', 422, 'invalid'],
    ['ten thousand brackets', nested, 400, 'too-complex'],
    ['too many values', `{"tastes":[${'0,'.repeat(20_000)}0]}`, 400, 'too-complex'],
    ['10 MB', `{"card":"${'x'.repeat(10_000_000)}"}`, 413, 'too-large'],
  ])(
    'a body of %s is refused, nothing is stored, and the server lives',
    async (_, raw, status, code) => {
      const answer = await client.request('POST', '/api/reader', { raw })
      expect([answer.status, answer.body?.type], answer.text.slice(0, 500)).toEqual([
        status,
        `urn:fangyuan:problem:${code}`,
      ])
      expect(answer.text).not.toContain('node_modules')
      expect((await client.request('GET', '/api/reader')).body).toEqual({ items: [], next: null })
      expect(client.logged).toEqual([])
      expect(({} as { x?: unknown }).x).toBeUndefined()
    },
  )

  test.each([
    ['bytes that are no UTF-8', 'application/json', 'latin1', 400, 'malformed-json'],
    ['UTF-16', 'application/json; charset=utf-16le', 'utf16le', 415, 'media-type'],
  ] as const)('%s are refused, not replaced', async (_, type, encoding, status, code) => {
    const answer = await client.request('POST', '/api/reader?draft=true', {
      raw: Buffer.from('{"title":"é"}', encoding),
      headers: { 'Content-Type': type },
    })
    expect([answer.status, answer.body?.type]).toEqual([status, `urn:fangyuan:problem:${code}`])
    expect((await client.request('GET', '/api/reader')).body?.items).toEqual([])
  })

  test('other types of content are refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx']) {
      const headers = { 'Content-Type': type }
      const answer = await client.request('POST', '/api/reader', { raw: '{}', headers })
      expect([answer.status, answer.body?.type]).toEqual([415, 'urn:fangyuan:problem:media-type'])
    }
    expect((await client.request('POST', '/api/reader')).status).toBe(415)
    const charset = { 'Content-Type': 'application/json; charset=klingon' }
    expect(
      (await client.request('POST', '/api/reader', { raw: '{}', headers: charset })).status,
    ).toBe(415)
  })

  test.each([
    ['GET', '/api/nothing', 404, 'unknown-form'],
    ['GET', '/api/constructor', 404, 'unknown-form'],
    ['GET', '/api/reader/nobody', 404, 'unknown-record'],
    ['GET', '/api/reader/__proto__', 404, 'unknown-record'],
    ['GET', '/api/reader/..%2F..%2Fetc%2Fpasswd', 404, 'unknown-record'],
    ['GET', '/api/reader/1/2/3', 404, 'unknown-address'],
    ['GET', '/api', 404, 'unknown-address'],
    ['GET', '/nothing', 404, 'unknown-address'],
    ['GET', '/api/%zz', 400, 'malformed-request'],
    ['GET', '/api/reader/%E4%BD', 400, 'malformed-request'],
    ['DELETE', '/api/reader', 405, 'method-not-allowed'],
    ['POST', '/api/reader/1', 405, 'method-not-allowed'],
    ['GET', '/api/reader/1/moves', 405, 'method-not-allowed'],
    ['PUT', '/api/reader/schema', 405, 'method-not-allowed'],
    ['POST', '/openapi.json', 405, 'method-not-allowed'],
    ['DELETE', '/openapi.json', 405, 'method-not-allowed'],
  ])('%s %s is %i', async (method, path, status, code) => {
    const answer = await client.request(method, path)
    expect([answer.status, answer.body?.type]).toEqual([status, `urn:fangyuan:problem:${code}`])
    expect(answer.headers.has('Allow')).toBe(status === 405)
    expect(client.logged).toEqual([])
  })

  test.each([
    ['/api/reader', 'GET, HEAD, POST'],
    ['/openapi.json', 'GET, HEAD'],
  ])('the methods of %s are told', async (path, allow) => {
    const answer = await client.request('OPTIONS', path)
    expect([answer.status, answer.headers.get('Allow')]).toEqual([204, allow])
  })
})

test('schemas and the API’s description are served', async () => {
  const schema = await client.request('GET', '/api/reader/schema')
  expect(schema.headers.get('Content-Type')).toBe('application/schema+json')
  expect(schema.body).toMatchObject({ title: '读者', type: 'object', additionalProperties: false })
  const hostile = await client.request(
    'GET',
    `/api/${encodeURIComponent('../<script> 意见')}/schema`,
  )
  expect(hostile.body?.title).toBe('“"; process.exit() //”')
  const openapi = await client.request('GET', '/openapi.json')
  expect(openapi.body).toMatchObject({ openapi: '3.1.0', info: { title: '河畔图书馆' } })
})

test('answers guard themselves', async () => {
  const { headers } = await client.request('GET', '/api/reader')
  expect(headers.get('Content-Security-Policy')).toBe(
    "default-src 'self';script-src 'self';style-src 'self';object-src 'none';base-uri 'none';" +
      "form-action 'self';frame-ancestors 'none'",
  )
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.has('X-Powered-By')).toBe(false)
  expect(headers.has('Strict-Transport-Security')).toBe(false)
})
