import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { openStore } from '../runtime/open-store.ts'
import type { Terminal } from './exit.ts'
import { demonstrate, openApp } from './open-app.ts'

/** Where an app's data lies when nobody says where. */
export const usualData = (folder: string): string =>
  process.env.FANGYUAN_DATA ?? join('data', basename(resolve(folder)))

/** The same; where there is nothing yet, the app's invented data is loaded first. */
export async function demonstrationData(folder: string, terminal: Terminal): Promise<string> {
  const data = usualData(folder)
  if (existsSync(data)) return data
  const app = await openApp(folder, data, terminal)
  const store = await openStore(app, { data })
  try {
    await demonstrate(folder, data, app, store, terminal)
  } finally {
    await store.close()
  }
  return data
}
