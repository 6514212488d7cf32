import { basename, resolve } from 'node:path'
import type { Language } from '../../compiler/diagnostics/diagnostic.ts'
import { type Source, type Workshop, withLineFeeds } from '../../runtime/workshop/workshop.ts'
import { readApp } from '../app-folder.ts'
import { type Compiler, openCompiler } from './compiler.ts'

/** The compiler for a server's workshop, over an app's folder. */
export function openWorkshop(
  folder: string,
  compiler: Compiler = openCompiler(resolve(folder)),
): Workshop & { close(): Promise<void> } {
  return {
    sources: async () => sourcesIn(folder, 'zh'),
    examine: (sources, language) => compiler.ask({ kind: 'examine', ...plain(sources), language }),
    samples: (sources, language) => compiler.ask({ kind: 'samples', ...plain(sources), language }),
    compile: (sources) => compiler.ask({ kind: 'compile', ...plain(sources), language: 'zh' }),
    close: () => compiler.close(),
  }
}

/** The folder's files as a page edits them. Throws a `Refusal` where there is none. */
export const sourcesIn = (folder: string, language: Language): readonly Source[] =>
  readApp(folder, { language, json: false, data: () => {}, say: () => {} }).map(
    ({ path, text }) => ({ name: basename(path), text: withLineFeeds(text) }),
  )

/** Nothing else goes to the thread. */
const plain = (sources: readonly Source[]) => ({
  sources: sources.map(({ name, text }) => ({ name, text })),
})
