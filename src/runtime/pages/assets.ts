import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { type Request, type Response, Router } from 'express'
import { fileStems } from '../../model/names.ts'
import type { LoadedApplication } from '../application.ts'

/** `/assets`: the style sheet, the pages' script, and the compiled rules that the script decides by, of any edition. */
export function assetsRouter(app: LoadedApplication): Router {
  const router = Router()
  const style = once(bundleStyle)
  const icon = once(() => readFile(join(templates, 'icon.svg'), 'utf8'))
  const script = once(bundleScript)
  router.get('/style.css', async (request, response) =>
    send(request, response, 'css', await style()),
  )
  router.get('/icon.svg', async (request, response) => send(request, response, 'svg', await icon()))
  router.get('/pages.js', async (request, response) =>
    send(request, response, 'js', await script()),
  )
  router.get('/rules/:form.js', async (request, response, next) => {
    const { edition } = request.query
    const own = typeof edition === 'string' ? await app.editions?.load(edition) : app
    const rules = own && (await rulesOf(own, request.params.form))
    return rules ? send(request, response, 'js', rules) : next()
  })
  return router
}

/** Null: it has no such form. */
async function rulesOf(app: LoadedApplication, form: string): Promise<string | null> {
  const stem = fileStems(app.application.forms.map(({ id }) => id)).get(form)
  return stem === undefined ? null : readFile(join(app.folder, 'rules', `${stem}.js`), 'utf8')
}

/** One module for every page, in the language of the oldest browser that is served. */
export async function bundleScript(entry = pagesEntry): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'chrome86',
    platform: 'browser',
    logLevel: 'silent',
  })
  return result.outputFiles[0]?.text ?? ''
}

/** The style sheet, without what only its readers need. */
export async function bundleStyle(): Promise<string> {
  const css = await readFile(join(templates, 'style.css'), 'utf8')
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    target: 'chrome86',
  })
  return code
}

const pagesEntry = fileURLToPath(new URL('./browser/pages.ts', import.meta.url))

const templates = fileURLToPath(new URL('../../../templates/pages', import.meta.url))

function send(request: Request, response: Response, type: string, body: string): void {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  response.set({ ETag: tag, 'Cache-Control': 'no-cache' }).type(type)
  if (request.fresh) response.status(304).end()
  else response.send(body)
}

/** What fails is tried again when it is next asked for. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  return () => {
    running ??= work().catch((error: unknown) => {
      running = null
      throw error
    })
    return running
  }
}
