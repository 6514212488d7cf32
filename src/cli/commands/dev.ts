import { writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join, resolve } from 'node:path'
import type { PublishingPlace } from '../../runtime/editions/place.ts'
import {
  clock,
  type LoadedApplication,
  listen,
  loadApplication,
  type Serving,
  serve,
} from '../../runtime/index.ts'
import { publishingSentence } from '../../runtime/messages/publishing.ts'
import type { Draft } from '../../runtime/plans/make.ts'
import { answerJobs } from '../answer-jobs.ts'
import { claimData, devData } from '../dev/data.ts'
import { openPorch, type Porch } from '../dev/porch.ts'
import { publish } from '../dev/publish.ts'
import { devTexts } from '../dev/texts.ts'
import { watchSources } from '../dev/watch.ts'
import type { Terminal } from '../exit.ts'
import { sentenceOf } from '../failed.ts'
import { workplaceOf } from '../jobs.ts'
import { demonstrate } from '../open-app.ts'
import { texts } from '../texts.ts'
import { type Compiler, openCompiler } from '../workshop/compiler.ts'
import type { Built } from '../workshop/task.ts'
import { openWorkshop, sourcesIn } from '../workshop/workshop.ts'
import { writeFiles } from '../write-files.ts'

export interface DevOptions {
  /** Its own, to be thrown away; `data/dev/<app>` unless said otherwise. */
  readonly data?: string
  readonly port: number
  readonly demo?: boolean
}

/**
 * Serves an app while its sources are written: each save that compiles is published at once and the pages that are open
 * come anew; while there are errors the last good build is served and the pages show them.
 */
export async function dev(folder: string, options: DevOptions, terminal: Terminal): Promise<void> {
  const words = devTexts[terminal.language]
  const data = options.data ?? devData(folder)
  claimData(data, terminal)
  const compiler = openCompiler(resolve(folder))
  const porch = openPorch({ build: '', messages: [], title: words.title })
  const { built, port } = await firstBuild(folder, data, compiler, porch, options.port, terminal)
  const app = await loaded(data, built)
  const workshop = openWorkshop(folder, compiler)
  const serving = await serve(app, {
    ...{ data: resolve(data), port, workshop },
    porch: (inside) => porch.before(inside),
    prepare: async (store, current) => {
      if (options.demo) await demonstrate(folder, data, current, store, terminal)
    },
  })
  serving.beforeStop(await answerJobs(workplaceOf(serving, data), folder))
  const state = () => ({ build: serving.editions.current().edition ?? '', title: words.title })
  const show = (messages: readonly string[]): void => porch.tell({ ...state(), messages })
  const renew = async (): Promise<void> => {
    try {
      show(await renewed(folder, compiler, serving, data, terminal))
    } catch (error) {
      const said = sentenceOf(error, terminal.language)
      terminal.say(said)
      show([said])
    }
  }
  await renew()
  const unwatch = watchSources(folder, renew)
  serving.beforeStop(async () => {
    unwatch()
    porch.close()
    await compiler.close()
  })
  announce(serving, data, serving.setup, terminal)
}

function announce(
  { url, port }: Pick<Serving, 'url' | 'port'>,
  data: string,
  setup: string | null,
  { json, language, ...terminal }: Terminal,
): void {
  if (json) terminal.data(JSON.stringify({ url, port }))
  terminal.say(devTexts[language].serving(url, data))
  if (setup !== null) terminal.say(texts[language].setup(setup))
}

const build = async (folder: string, compiler: Compiler, { language }: Terminal): Promise<Built> =>
  compiler.ask({ kind: 'build', sources: sourcesIn(folder, language), language })

/** Waits for one without errors; until then there is a page that says what they are. */
async function firstBuild(
  folder: string,
  data: string,
  compiler: Compiler,
  porch: Porch,
  port: number,
  terminal: Terminal,
): Promise<{ readonly built: Draft; readonly port: number }> {
  const first = await build(folder, compiler, terminal)
  if (first.draft) return { built: first.draft, port }
  const words = devTexts[terminal.language]
  const tell = ({ messages }: Built): void => {
    for (const message of messages) terminal.say(message)
    porch.tell({ build: '', messages, title: words.title })
  }
  tell(first)
  const empty: RequestListener = (_request, response) => {
    response.statusCode = 503
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html><head></head><body><p>${words.none}</p></body></html>`)
  }
  const listening = await listen(
    Object.assign(porch.before(empty), { stopping: () => porch.close() }),
    { port },
  )
  announce(listening, data, null, terminal)
  const built = await new Promise<Draft>((resolved) => {
    const unwatch = watchSources(folder, async () => {
      const again = await build(folder, compiler, terminal).catch((error: unknown): Built => {
        return { draft: null, messages: [sentenceOf(error, terminal.language)] }
      })
      if (!again.draft) return tell(again)
      unwatch()
      resolved(again.draft)
    })
  })
  await listening.stop()
  return { built, port: listening.port }
}

async function loaded(data: string, { files }: Draft): Promise<LoadedApplication> {
  const target = resolve(data, 'app')
  writeFiles(
    target,
    files.map(({ path, bytes }) => ({ path, text: '', bytes })),
  )
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }\n')
  return loadApplication(target)
}

/** Goes over to what the sources say; gives what is wrong with that. */
async function renewed(
  folder: string,
  compiler: Compiler,
  { editions, store }: Serving,
  data: string,
  terminal: Terminal,
): Promise<readonly string[]> {
  const words = devTexts[terminal.language]
  const started = performance.now()
  const { draft, messages } = await build(folder, compiler, terminal)
  for (const message of messages) terminal.say(message)
  if (draft === null) {
    terminal.say(words.broken(messages.length))
    return messages
  }
  const place: PublishingPlace = { editions, store, data: resolve(data), clock, backup: null }
  const published = await publish(place, draft)
  switch (published.kind) {
    case 'same':
      terminal.say(words.same)
      return []
    case 'done': {
      const took = Math.round(performance.now() - started)
      terminal.say(words.built(published.edition.number, published.changes, took))
      return []
    }
    case 'refused': {
      const sentences = published.refusals.map((each) =>
        publishingSentence(each, terminal.language),
      )
      terminal.say([words.refused, ...sentences].join('\n'))
      return sentences
    }
  }
}
