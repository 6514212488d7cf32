import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Application } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { birds } from './fixture.ts'

/** The test's own, and those that are compiled below generated/. */
export async function applications(): Promise<readonly Application[]> {
  const compiled: Application[] = []
  for (const name of readdirSync(generated)) {
    const file = join(generated, name, 'app.ts')
    if (!existsSync(file)) continue
    const { app }: { app: LoadedApplication } = await import(pathToFileURL(file).href)
    compiled.push(app.application)
  }
  return [birds, ...compiled]
}

const generated = join(import.meta.dirname, '../../generated')
