import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../../src/compiler/compile.ts'

const folders = ['examples/yangpu', 'test/apps/library']

/** The apps of the repository, each as its sources. */
export const exampleApps: readonly (readonly SourceFile[])[] = folders.map((folder) => {
  const path = join(import.meta.dirname, '../..', folder)
  return readdirSync(path)
    .filter((name) => name.endsWith('.fy'))
    .sort()
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(join(path, name), 'utf8'),
    }))
})
