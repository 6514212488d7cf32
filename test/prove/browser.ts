import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer'
import type { Application, Form } from '../../src/model/index.ts'
import { bundleScript } from '../../src/runtime/pages/assets.ts'
import { launch } from '../browser/launch.ts'
import { answers, hashOf } from './asked.ts'

/** Where Node and a real browser differ over invented records, each chunk from a seed of its own; null: nowhere. */
export async function differenceInBrowser(
  files: ReadonlyMap<string, string>,
  {
    records,
    chunk,
    seed,
  }: { readonly records: number; readonly chunk: number; readonly seed: number },
  onChunk: (done: number) => void = () => undefined,
): Promise<string | null> {
  const application = await applicationIn(files)
  const server = await serve(files)
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(addressOf(server))
    await page.waitForFunction('window.application !== undefined')
    for (let done = 0; done < records; done += chunk) {
      const difference = await differenceIn(
        page,
        application,
        seed + done,
        Math.min(chunk, records - done),
      )
      if (difference !== null) return difference
      onChunk(done + chunk)
    }
    return null
  } finally {
    await browser.close()
    server.close()
  }
}

async function differenceIn(
  page: Page,
  application: Application,
  seed: number,
  count: number,
): Promise<string | null> {
  const here = [...answers(application, seed, count)]
  const there = await page.evaluate(
    (its, many) => window.proof.hash(window.application, its, many),
    seed,
    count,
  )
  if (there === hashOf(here)) return null
  const lines = await page.evaluate(
    (its, many) => window.proof.lines(window.application, its, many),
    seed,
    count,
  )
  const at = here.findIndex((line, index) => line !== lines[index])
  return `seed ${seed}, record ${at}:\n${here[at]}\n${lines[at]}`
}

/** The app as Node reads it from its emitted files. */
async function applicationIn(files: ReadonlyMap<string, string>): Promise<Application> {
  const folder = mkdtempSync(join(tmpdir(), 'orchard-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const forms = await Promise.all(
      rulesIn(files).map(async ([path, text]) => {
        const file = join(folder, path.replace('rules/', ''))
        writeFileSync(file, text)
        const { form }: { readonly form: Form } = await import(pathToFileURL(file).href)
        return form
      }),
    )
    return { ...JSON.parse(files.get('model.json') ?? ''), forms }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** In the order of the model. */
function rulesIn(files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const { forms }: { readonly forms: readonly { readonly file: string }[] } = JSON.parse(
    files.get('model.json') ?? '',
  )
  return forms.map(({ file }) => [`rules/${file}.js`, files.get(`rules/${file}.js`) ?? ''])
}

/** The page, the script bundled as the pages' own is, and the same emitted files. */
async function serve(files: ReadonlyMap<string, string>): Promise<Server> {
  const script = await bundleScript(fileURLToPath(new URL('./in-browser.ts', import.meta.url)))
  const rules = rulesIn(files).map(([path]) => path)
  const page = `<!doctype html><meta charset="utf-8"><script type="module">
import '/script.js'
const model = await (await fetch('/model.json')).json()
const forms = []
for (const path of ${JSON.stringify(rules)}) forms.push((await import('/' + path)).form)
window.application = { ...model, forms }
</script>`
  const contents = new Map([
    ['/', page],
    ['/script.js', script],
    ...[...files].map(([path, text]) => [`/${path}`, text] as const),
  ])
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    response.setHeader(
      'Content-Type',
      path === '/' ? 'text/html' : path.endsWith('.js') ? 'text/javascript' : 'application/json',
    )
    response.end(contents.get(path) ?? '')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return server
}

function addressOf(server: Server): string {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
}
