import type { RequestListener, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { bundleScript } from '../../runtime/pages/assets.ts'
import type { DevState } from './state.ts'

/** Stands before the pages while they are developed: gives each a script that says what is wrong and asks for it anew. */
export interface Porch {
  before(inside: RequestListener): RequestListener
  tell(state: DevState): void
  close(): void
}

export function openPorch(first: DevState): Porch {
  let state = first
  const readers = new Set<ServerResponse>()
  const script = bundleScript(fileURLToPath(new URL('./browser/page.ts', import.meta.url)))
  script.catch(() => {})

  const answers: { readonly [path: string]: (response: ServerResponse) => void } = {
    '/dev/events'(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
      response.write(eventOf(state))
      readers.add(response)
      response.once('close', () => readers.delete(response))
    },
    '/dev/page.js'(response) {
      script.then(
        (text) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
    },
    '/dev/page.css': (response) =>
      response.writeHead(200, { 'Content-Type': 'text/css' }).end(style),
  }
  return {
    before: (inside) => (request, response) => {
      const path = new URL(request.url ?? '/', 'http://dev').pathname
      const answer = Object.hasOwn(answers, path) ? answers[path] : undefined
      if (answer) return answer(response)
      addScript(response, () => `/dev/page.js?build=${encodeURIComponent(state.build)}`)
      inside(request, response)
    },
    tell(now) {
      state = now
      for (const reader of readers) reader.write(eventOf(state))
    },
    close() {
      for (const reader of readers) reader.end()
    },
  }
}

const eventOf = (state: DevState): string => `data: ${JSON.stringify(state)}\n\n`

/** To what is sent as a whole page. */
function addScript(response: ServerResponse, address: () => string): void {
  const end = response.end.bind(response)
  const ended = (chunk?: unknown, ...rest: readonly unknown[]): ServerResponse => {
    const isPage = String(response.getHeader('Content-Type')).startsWith('text/html')
    const text = typeof chunk === 'string' || Buffer.isBuffer(chunk) ? String(chunk) : null
    if (!isPage || text === null || response.headersSent)
      return Reflect.apply(end, response, [chunk, ...rest])
    const page = text.replace(
      '</head>',
      () => `<script type="module" src="${address()}"></script></head>`,
    )
    response.setHeader('Content-Length', Buffer.byteLength(page))
    return end(page)
  }
  response.end = ended as ServerResponse['end']
}

const style = `
.dev-errors { position: fixed; z-index: 9; inset: auto 0 0 0; max-height: 60vh; overflow: auto;
  padding: 16px 24px; background: #1d2733; color: #fff; border-top: 4px solid #b3261e; }
.dev-errors h2 { margin: 0 0 8px; font-size: 18px; }
.dev-errors pre { margin: 0 0 12px; white-space: pre-wrap;
  font: 14px/1.5 Consolas, Menlo, "DejaVu Sans Mono", "Noto Sans SC", monospace; }
`
