import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { emit } from '../../src/compiler/emit/emit.ts'
import type { Application } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { loadApplication } from '../../src/runtime/load.ts'

/** An application compiled into a folder of its own, and loaded from there as a server would. */
export async function emitted(
  application: Application,
): Promise<{ readonly app: LoadedApplication; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'fangyuan-app-'))
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  for (const { path, text } of emit(application)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return {
    app: await loadApplication(folder),
    remove: () => rm(folder, { recursive: true }),
  }
}
