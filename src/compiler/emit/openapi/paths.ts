import type { Form } from '../../../model/index.ts'
import { answer, bare, orElse, orRefused, orWrong } from './answers.ts'
import { filters } from './filters.ts'
import { shared } from './parameters.ts'
import { json, listOf, operation, schemaRef, text, whole } from './parts.ts'

/** The addresses of one form; `name`: of its schemas and operations. */
export function formPaths(form: Form, name: string) {
  const root = `/api/${encodeURIComponent(form.id)}`
  return {
    [root]: collection(form, name),
    [`${root}/export.csv`]: exportCsv(form, name),
    [`${root}/bulk`]: bulk(form, name),
    [`${root}/find`]: find(form, name),
    [`${root}/schema`]: schema(form, name),
    [`${root}/{id}`]: item(form, name),
    [`${root}/{id}/history`]: history(form, name),
    [`${root}/{id}/restore`]: restore(form, name),
    [`${root}/{id}/unmask`]: unmask(form, name),
    [`${root}/{id}/why`]: whys(form, name),
    ...(form.transitions.length > 0 && { [`${root}/{id}/moves`]: moves(form, name) }),
  }
}

const collection = (form: Form, name: string) => ({
  get: {
    ...operation(`list${name}`, `查询${form.label}`, name),
    parameters: [...shared('Sort', 'Limit', 'After', 'Removed', 'IfNoneMatch'), ...filters(form)],
    responses: {
      200: answer('一页。A page.', schemaRef(`${name}.Page`), 'ETag'),
      ...orElse(304),
    },
  },
  post: {
    ...operation(`create${name}`, `新建${form.label}`, name),
    parameters: shared('Draft', 'IdempotencyKey'),
    requestBody: body(data(name)),
    responses: {
      201: record(name, 'Location', 'ETag', 'Idempotency-Replayed'),
      ...orWrong(409),
    },
  },
})

const exportCsv = (form: Form, name: string) => ({
  get: {
    ...operation(`export${name}`, `导出${form.label}`, name),
    description:
      '全部符合条件的记录，逗号分隔，UTF-8 带 BOM；导出记入日志。All that match, as CSV in UTF-8 with a byte order mark; the export is written down.',
    parameters: [...shared('Sort', 'Removed'), ...filters(form)],
    responses: {
      200: bare('表格。A table.', { 'text/csv': { schema: text } }),
      ...orElse(507),
    },
  },
})

const bulk = (form: Form, name: string) => ({
  post: {
    ...operation(`bulk${name}`, `批量新建或修改${form.label}`, name),
    description:
      'atomic 为 true（不写也是）：有一行不行就全部不做；false：逐行各自处理。atomic true, or not said: all or nothing; false: each row by itself.',
    parameters: shared('Draft', 'IdempotencyKey'),
    requestBody: body(schemaRef(`${name}.Bulk`)),
    responses: {
      200: answer(
        '各行都已完成。Every row was done.',
        schemaRef('BulkAnswer'),
        'Idempotency-Replayed',
      ),
      207: answer(
        '有的行没有完成。Some rows were not done.',
        schemaRef('BulkAnswer'),
        'Idempotency-Replayed',
      ),
      ...orWrong(),
    },
  },
})

const find = (form: Form, name: string) => ({
  post: {
    ...operation(`find${name}`, `按完整内容查找${form.label}`, name),
    description:
      '一项文字的完整内容，遮住的也可以；记入日志，日志不含所查内容。The whole value of a field of text, also of a masked one; written down, without the value.',
    requestBody: body(schemaRef('FindRequest')),
    responses: {
      200: answer(
        '最多 20 份；more：还有更多。20 at most; more: there are others.',
        whole({ items: listOf(schemaRef(`${name}.Record`)), more: { type: 'boolean' } }),
      ),
      ...orWrong(),
    },
  },
})

const schema = (form: Form, name: string) => ({
  get: {
    ...operation(`schemaOf${name}`, `${form.label}的 JSON Schema`, name),
    parameters: shared('IfNoneMatch'),
    responses: {
      200: bare('JSON Schema 2020-12', {
        'application/schema+json': { schema: { type: 'object' } },
      }),
      ...orElse(304),
    },
  },
})

const item = (form: Form, name: string) => ({
  parameters: shared('Id'),
  get: {
    ...operation(`read${name}`, `读取${form.label}`, name),
    parameters: shared('IfNoneMatch'),
    responses: { 200: record(name, 'ETag'), ...orElse(304, 404) },
  },
  put: {
    ...operation(`replace${name}`, `重写${form.label}`, name),
    parameters: shared('IfMatch', 'Draft'),
    requestBody: body(data(name)),
    responses: { 200: record(name, 'ETag'), ...orWrong(404, 409, 412, 428) },
  },
  patch: {
    ...operation(`change${name}`, `修改${form.label}`, name),
    parameters: shared('IfMatch', 'Draft'),
    requestBody: {
      required: true,
      content: {
        'application/merge-patch+json': { schema: schemaRef(`${name}.Patch`) },
        ...json(schemaRef(`${name}.Patch`)),
      },
    },
    responses: { 200: record(name, 'ETag'), ...orWrong(404, 409, 412, 428) },
  },
  delete: {
    ...operation(`delete${name}`, `删除${form.label}`, name),
    description:
      '留在已删除的记录中，可以恢复。It stays among what was removed, and can be restored.',
    parameters: shared('IfMatch'),
    responses: { 204: bare('已删除。Deleted.'), ...orRefused(404, 409, 412, 428) },
  },
})

const history = (form: Form, name: string) => ({
  parameters: shared('Id'),
  get: {
    ...operation(`historyOf${name}`, `${form.label}的历次版本`, name),
    parameters: shared('IfNoneMatch'),
    responses: {
      200: answer(
        '由早到晚。The oldest first.',
        whole({ items: listOf(schemaRef('Version')) }),
        'ETag',
      ),
      ...orElse(304, 404),
    },
  },
})

const restore = (form: Form, name: string) => ({
  parameters: shared('Id'),
  post: {
    ...operation(`restore${name}`, `恢复删除的${form.label}`, name),
    parameters: shared('IfMatch'),
    responses: { 200: record(name, 'ETag'), ...orRefused(404, 409, 412, 428) },
  },
})

const unmask = (form: Form, name: string) => ({
  parameters: shared('Id'),
  post: {
    ...operation(`unmask${name}`, `查看${form.label}中遮住的内容`, name),
    description: '须写理由，记入日志。Needs a reason, and is written down.',
    requestBody: body(schemaRef('UnmaskRequest')),
    responses: {
      200: answer('原来的内容。The whole value.', schemaRef('Unmasked')),
      ...orWrong(404),
    },
  },
})

const whys = (form: Form, name: string) => ({
  parameters: shared('Id'),
  get: {
    ...operation(`explain${name}`, `说明${form.label}为什么这样判断`, name),
    parameters: shared('Rule', 'IfNoneMatch'),
    responses: {
      200: answer(
        '每条规则的事实、依据和怎样通过。Facts, basis and what would make it pass, by rule.',
        schemaRef('Why'),
        'ETag',
      ),
      ...orElse(304, 404),
    },
  },
})

const moves = (form: Form, name: string) => ({
  parameters: shared('Id'),
  post: {
    ...operation(`move${name}`, `流转${form.label}`, name),
    parameters: shared('IfMatch'),
    requestBody: body(schemaRef('MoveRequest')),
    responses: { 200: record(name, 'ETag'), ...orWrong(404, 409, 412, 428) },
  },
})

const body = (schema: object) => ({ required: true, content: json(schema) })

/** A draft is not whole yet. */
const data = (name: string) => ({ anyOf: [schemaRef(name), schemaRef(`${name}.Draft`)] })

const record = (name: string, ...names: Parameters<typeof answer>[2][]) =>
  answer('记录。The record.', schemaRef(`${name}.Record`), ...names)
