import type { RequestHandler } from 'express'

/** One request, as it is written down: nothing in it says who asked, or what the records hold. */
export interface RequestLine {
  readonly at: string
  readonly request: string
  readonly method: string
  /** The address's pattern, never the address; null: none that there is. */
  readonly route: string | null
  readonly form: string | null
  readonly status: number
  /** Of what was sent back; null: it was not said before. */
  readonly bytes: number | null
  readonly milliseconds: number
  /** The connection broke off before the end of the answer. */
  readonly aborted: boolean
}

/** Names each request in `X-Request-Id`, and tells `log` of it when it is over. */
export const requests =
  (log: ((line: RequestLine) => void) | null): RequestHandler =>
  (req, res, next) => {
    const id = crypto.randomUUID()
    res.setHeader('X-Request-Id', id)
    if (log === null) return next()
    const start = performance.now()
    res.once('close', () => {
      const route: unknown = req.route?.path
      const form: unknown = req.params?.form
      log({
        at: new Date().toISOString(),
        request: id,
        method: req.method,
        route: typeof route === 'string' ? req.baseUrl + route : null,
        form: typeof form === 'string' && res.statusCode !== 404 ? form : null,
        status: res.statusCode,
        bytes: sizeOf(res.getHeader('Content-Length')),
        milliseconds: Math.round((performance.now() - start) * 10) / 10,
        aborted: !res.writableFinished,
      })
    })
    next()
  }

const sizeOf = (header: unknown): number | null => (header === undefined ? null : Number(header))

/** Writes a line of JSON for each, several at once where there are many. */
export function requestWriter(write: (text: string) => void): (line: RequestLine) => void {
  let waiting = ''
  return (line) => {
    if (waiting === '') {
      setImmediate(() => {
        const text = waiting
        waiting = ''
        write(text)
      })
    }
    waiting += `${JSON.stringify(line)}\n`
  }
}
