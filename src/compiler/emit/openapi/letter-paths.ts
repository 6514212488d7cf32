import { letterStates, servingModes } from '../../../model/register.ts'
import { answer, bare, orElse, orWrong } from './answers.ts'
import { shared } from './parameters.ts'
import { json, list, listOf, nullable, operation, or, schemaRef, text, whole } from './parts.ts'

const tag = 'Letters'

export const lettersTag = { name: tag, description: '文书 Letters' }

const integer = { type: 'integer' }
const truth = { type: 'boolean' }
const day = { type: 'string', description: 'YYYY-MM-DD' }

/** The addresses of an app with letters: `runtime/http/letters.ts`. */
export const letterPaths = {
  '/api/letters': {
    get: {
      ...operation('listLetters', '发文登记簿', tag),
      description: '按文号的先后。In number order.',
      parameters: [
        asked('year', integer),
        asked('series', text),
        asked('notice', text),
        asked('batch', text),
        asked('record', text),
        asked('state', { type: 'string', enum: letterStates }),
        asked('text', text),
        ...shared('Limit', 'After'),
      ],
      responses: {
        200: answer(
          '一页和总计。A page, and totals of all.',
          whole({
            items: list('Letter'),
            next: nullable,
            totals: whole({
              letters: integer,
              pages: integer,
              unserved: integer,
              overdue: integer,
              void: integer,
            }),
          }),
        ),
        ...orElse(),
      },
    },
    post: {
      ...operation('enterLetter', '登记手工文书，取下一个文号', tag),
      parameters: shared('IdempotencyKey'),
      requestBody: body(
        asking(['notice', 'title', 'addressee', 'day'], {
          notice: text,
          title: text,
          addressee: text,
          day,
          remark: text,
        }),
      ),
      responses: {
        201: answer('已登记。Entered.', schemaRef('Letter'), 'Location', 'Idempotency-Replayed'),
        ...orWrong(404, 409),
      },
    },
  },
  '/api/letters/proof': {
    get: {
      ...operation('proveLetters', '文号核对：每年每种，一个不少一个不重', tag),
      responses: {
        200: answer('结果。What was found.', whole({ holds: truth, items: list('SeriesProof') })),
        ...orElse(),
      },
    },
  },
  '/api/letters/batches': {
    post: {
      ...operation('draftLetters', '拟稿', tag),
      description:
        'records 不写：该发的全部。Without records: all that are due. version：看过的版本。As it was looked at.',
      parameters: shared('IdempotencyKey'),
      requestBody: body(
        asking(['notice'], {
          notice: text,
          records: listOf({
            type: 'object',
            properties: { record: text, version: { type: ['integer', 'null'] } },
            required: ['record'],
          }),
          remark: text,
        }),
      ),
      responses: {
        201: answer(
          '已拟稿；stopped：发不了的。Drafted; stopped: what cannot be sent.',
          schemaRef('LetterBatch'),
          'Location',
          'Idempotency-Replayed',
        ),
        ...orWrong(404, 409),
      },
    },
  },
  '/api/letters/batches/{id}': {
    parameters: shared('Id'),
    get: {
      ...operation('readBatch', '一批文书', tag),
      responses: { 200: answer('一批。A batch.', schemaRef('LetterBatch')), ...orElse(404) },
    },
  },
  '/api/letters/batches/{id}/review': batchAct('reviewLetters', '审核一批文书'),
  '/api/letters/batches/{id}/sign': batchAct('signLetters', '签发一批文书，取文号'),
  '/api/letters/batches/{id}/withdraw': batchAct('withdrawLetters', '撤回一批文书'),
  '/api/letters/batches/{id}/seal': {
    parameters: shared('Id'),
    post: {
      ...operation('sealLetters', '登记一批文书用印', tag),
      requestBody: body(schemaRef('SealRequest')),
      responses: {
        200: answer('用了印的。Those that were sealed.', whole({ items: list('Letter') })),
        ...orWrong(404, 409),
      },
    },
  },
  '/api/letters/{id}': {
    parameters: shared('Id'),
    get: {
      ...operation('readLetter', '一份文书', tag),
      responses: { 200: answer('文书。The letter.', schemaRef('Letter')), ...orElse(404) },
    },
  },
  '/api/letters/{id}/pdf': {
    parameters: shared('Id'),
    get: {
      ...operation('readLetterFile', '文书的 PDF，就是当时制作的', tag),
      responses: {
        200: bare('PDF', { 'application/pdf': { schema: { type: 'string', format: 'binary' } } }),
        ...orElse(404, 507),
      },
    },
  },
  '/api/letters/{id}/seal': letterAct('sealLetter', '登记用印', schemaRef('SealRequest')),
  '/api/letters/{id}/serve': letterAct(
    'serveLetter',
    '登记送达',
    asking(['mode', 'day'], {
      mode: { type: 'string', enum: servingModes },
      day,
      receiver: text,
      witness: text,
      remark: text,
    }),
  ),
  '/api/letters/{id}/close': letterAct('closeLetter', '办结', asking([], { remark: text })),
  '/api/letters/{id}/void': letterAct('voidLetter', '作废', asking(['remark'], { remark: text })),
}

const step = { name: text, at: { type: 'string', description: 'ISO 8601' }, remark: nullable }

export const letterSchemas = {
  Letter: whole({
    id: text,
    notice: text,
    form: text,
    record: nullable,
    number: nullable,
    series: nullable,
    year: integer,
    serial: { type: ['integer', 'null'] },
    issued: day,
    due: nullable,
    allowed: or(
      whole({
        amount: integer,
        unit: { type: 'string', enum: ['day', 'workday', 'month', 'year'] },
      }),
    ),
    addressee: text,
    title: text,
    state: { type: 'string', enum: ['issued', 'printed', 'failed', 'void'] },
    definition: text,
    pages: { type: ['integer', 'null'] },
    sha256: nullable,
    printed: truth,
    reason: nullable,
    batch: nullable,
    seal: or(whole({ ...step, day, copies: integer })),
    service: or(
      whole({
        ...step,
        mode: { type: 'string', enum: servingModes },
        day,
        served: { ...day, description: '视为送达的日子。The day that counts.' },
        due: nullable,
        receiver: nullable,
        witness: nullable,
      }),
    ),
    voided: or(schemaRef('Step')),
    closed: or(schemaRef('Step')),
    byHand: or(schemaRef('Step')),
  }),
  Step: whole(step),
  SealRequest: asking(['day', 'copies'], {
    day,
    copies: { type: 'integer', minimum: 1, maximum: 999 },
    remark: text,
  }),
  LetterBatch: whole({
    id: text,
    notice: text,
    definition: text,
    records: listOf(whole({ record: text, version: integer })),
    drafted: schemaRef('Step'),
    reviewed: or(schemaRef('Step')),
    signed: or(whole({ ...step, date: day })),
    withdrawn: or(schemaRef('Step')),
    printing: { type: 'string', enum: ['running', 'paused', 'cancelled'] },
    stopped: listOf(whole({ record: text, addressee: nullable, reason: text, message: text })),
  }),
  SeriesProof: whole({
    series: text,
    year: integer,
    first: integer,
    least: integer,
    greatest: integer,
    count: integer,
    voided: integer,
    byHand: integer,
    doubles: listOf(integer),
    gaps: listOf(integer),
    lost: truth,
    outOfOrder: listOf(integer),
    holds: truth,
  }),
}

function asked(name: string, schema: object) {
  return { name, in: 'query', schema }
}

function body(schema: object) {
  return { required: true, content: json(schema) }
}

function asking(required: readonly string[], properties: object) {
  return { type: 'object', properties, required }
}

function batchAct(id: string, summary: string) {
  return {
    parameters: shared('Id'),
    post: {
      ...operation(id, summary, tag),
      requestBody: body(asking([], { remark: text })),
      responses: {
        200: answer('这一批。The batch.', schemaRef('LetterBatch')),
        ...orWrong(404, 409),
      },
    },
  }
}

function letterAct(id: string, summary: string, schema: object) {
  return {
    parameters: shared('Id'),
    post: {
      ...operation(id, summary, tag),
      requestBody: body(schema),
      responses: {
        200: answer('文书。The letter.', schemaRef('Letter')),
        ...orWrong(404, 409),
      },
    },
  }
}
