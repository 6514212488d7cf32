import { answer, bare, orElse, orRefused } from './answers.ts'
import { shared } from './parameters.ts'
import { json, operation, schemaRef, text, whole } from './parts.ts'

const tag = 'Server'

/** Of what the server has beside its forms. */
export const serverTag = {
  name: tag,
  description: '文件、变更和服务器本身 Files, changes and the server',
}

const nobody = { security: [] }
const health = whole({ status: { type: 'string', enum: ['ok', 'unavailable'] } })
const bytes = { type: 'string', format: 'binary' }

/** Those that `runtime/files` takes. */
const fileTypes = [
  'application/pdf',
  'application/ofd',
  'image/jpeg',
  'image/png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]

/** The addresses that every app has. */
export const serverPaths = {
  '/api/changes': {
    get: {
      ...operation('followChanges', '记录的变更，随时送出', tag),
      description:
        'text/event-stream：id 是变更编号，data 是 Seen。断开后带 Last-Event-ID 继续。Each event’s id is a number, its data a Seen; go on with Last-Event-ID.',
      parameters: shared('LastEventId', 'AfterChange'),
      responses: {
        200: bare('不断的变更。Changes without end.', {
          'text/event-stream': { schema: text, itemSchema: schemaRef('Seen') },
        }),
        ...orElse(),
      },
    },
  },
  '/api/files': {
    post: {
      ...operation('sendFile', '上传一个文件', tag),
      description:
        '放进记录之前只有上传的人看得到，七天没有用就清除。Until a record holds it only its sender sees it; unused, it is cleared after seven days.',
      parameters: [
        {
          name: 'name',
          in: 'query',
          description: '文件名，内容不是表单时。The file’s name, where the body is no form.',
          example: '章程.pdf',
          schema: { type: 'string', maxLength: 200 },
        },
      ],
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: { type: 'object', properties: { file: bytes }, required: ['file'] },
          },
          'application/octet-stream': { schema: bytes },
        },
      },
      responses: {
        201: answer('已收到。It was taken.', schemaRef('File'), 'Location'),
        ...orRefused(413, 415),
      },
    },
  },
  '/api/files/{id}': {
    parameters: shared('Id'),
    get: {
      ...operation('readFile', '取回一个文件', tag),
      parameters: shared('IfNoneMatch'),
      responses: {
        200: bare(
          '文件，总是另存。The file, always to be saved.',
          Object.fromEntries(fileTypes.map((type) => [type, { schema: bytes }])),
        ),
        ...orElse(304, 404),
      },
    },
  },
  '/openapi.json': {
    get: {
      ...operation('describe', '这份说明', tag),
      parameters: shared('IfNoneMatch'),
      responses: { 200: bare('OpenAPI 3.1', json({ type: 'object' })), ...orElse(304) },
    },
  },
  '/health/live': {
    get: {
      ...operation('isAlive', '进程在运行', tag),
      ...nobody,
      responses: { 200: answer('在运行。It runs.', health) },
    },
  },
  '/health/ready': {
    get: {
      ...operation('isReady', '能够办理', tag),
      ...nobody,
      responses: {
        200: answer('能够办理。It is ready.', health),
        503: answer('暂时不能。Not now.', health),
      },
    },
  },
}
