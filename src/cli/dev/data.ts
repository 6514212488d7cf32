import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { exit, Refusal, type Terminal } from '../exit.ts'
import { devTexts } from './texts.ts'

/** Where the data of an app lies while it is developed, when nobody says where. */
export const devData = (folder: string): string => join('data', 'dev', basename(resolve(folder)))

/** Makes a data folder that may be thrown away; refuses one that somebody else works with. */
export function claimData(data: string, { language }: Terminal): void {
  const mark = join(data, 'dev.json')
  if (existsSync(data) && !existsSync(mark) && readdirSync(data).length > 0)
    throw new Refusal(exit.usage, devTexts[language].notDev(data))
  mkdirSync(data, { recursive: true })
  writeFileSync(mark, '{}\n')
}
