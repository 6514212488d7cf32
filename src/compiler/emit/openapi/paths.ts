import type { Form } from '../../../model/index.ts'
import { refused } from './answers.ts'
import { filters } from './filters.ts'
import { schemaRef } from './parts.ts'

/** The addresses of one form; `name`: of its schemas and operations. */
export function formPaths(form: Form, name: string) {
  const root = `/api/${encodeURIComponent(form.id)}`
  return {
    [root]: collection(form, name),
    [`${root}/schema`]: schema(form, name),
    [`${root}/{id}`]: item(form, name),
    [`${root}/{id}/why`]: whys(form, name),
    ...(form.transitions.length > 0 && { [`${root}/{id}/moves`]: moves(form, name) }),
  }
}

const collection = (form: Form, name: string) => ({
  get: {
    ...operation(`list${name}`, `查询${form.label}`, name),
    parameters: [shared('Sort'), shared('Limit'), shared('After'), ...filters(form)],
    responses: {
      200: { description: '一页。A page.', content: json(schemaRef(`${name}.Page`)) },
      ...refused(400),
    },
  },
  post: {
    ...operation(`create${name}`, `新建${form.label}`, name),
    parameters: [shared('Draft')],
    requestBody: data(name),
    responses: { 201: record(name, 'Location', 'ETag'), ...refused(400, 409, 422) },
  },
})

const schema = (form: Form, name: string) => ({
  get: {
    ...operation(`schemaOf${name}`, `${form.label}的 JSON Schema`, name),
    responses: {
      200: {
        description: 'JSON Schema 2020-12',
        content: { 'application/schema+json': { schema: { type: 'object' } } },
      },
      ...refused(),
    },
  },
})

const item = (form: Form, name: string) => ({
  parameters: [shared('Id')],
  get: {
    ...operation(`read${name}`, `读取${form.label}`, name),
    responses: { 200: record(name, 'ETag'), ...refused(404) },
  },
  put: {
    ...operation(`replace${name}`, `重写${form.label}`, name),
    parameters: [shared('IfMatch'), shared('Draft')],
    requestBody: data(name),
    responses: { 200: record(name, 'ETag'), ...changeRefused },
  },
  patch: {
    ...operation(`change${name}`, `修改${form.label}`, name),
    parameters: [shared('IfMatch'), shared('Draft')],
    requestBody: {
      required: true,
      content: {
        'application/merge-patch+json': { schema: schemaRef(`${name}.Patch`) },
        ...json(schemaRef(`${name}.Patch`)),
      },
    },
    responses: { 200: record(name, 'ETag'), ...changeRefused },
  },
  delete: {
    ...operation(`delete${name}`, `删除${form.label}`, name),
    parameters: [shared('IfMatch')],
    responses: { 204: { description: '已删除。Deleted.' }, ...refused(404, 409, 412, 428) },
  },
})

const whys = (form: Form, name: string) => ({
  parameters: [shared('Id')],
  get: {
    ...operation(`explain${name}`, `说明${form.label}为什么这样判断`, name),
    parameters: [shared('Rule')],
    responses: {
      200: {
        description:
          '每条规则的事实、依据和怎样通过。Facts, basis and what would make it pass, by rule.',
        content: json(schemaRef('Why')),
      },
      ...refused(404),
    },
  },
})

const moves = (form: Form, name: string) => ({
  parameters: [shared('Id')],
  post: {
    ...operation(`move${name}`, `流转${form.label}`, name),
    parameters: [shared('IfMatch')],
    requestBody: { required: true, content: json(schemaRef('MoveRequest')) },
    responses: { 200: record(name, 'ETag'), ...changeRefused },
  },
})

const operation = (operationId: string, summary: string, tag: string) => ({
  operationId,
  summary,
  tags: [tag],
})

const shared = (name: string) => ({ $ref: `#/components/parameters/${name}` })

const json = (schema: object) => ({ 'application/json': { schema } })

/** A draft is not whole yet. */
const data = (name: string) => ({
  required: true,
  content: json({ anyOf: [schemaRef(name), schemaRef(`${name}.Draft`)] }),
})

const record = (name: string, ...headers: readonly string[]) => ({
  description: '记录。The record.',
  headers: Object.fromEntries(headers.map((header) => [header, { schema: { type: 'string' } }])),
  content: json(schemaRef(`${name}.Record`)),
})

const changeRefused = refused(400, 404, 409, 412, 422, 428)
