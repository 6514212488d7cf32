import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileStems } from '../model/names.ts'
import type { LetterTemplate, LoadedApplication } from './application.ts'
import { Failure, reasonOf } from './failure.ts'

/** The templates that were emitted from an app's notices, by their ids; throws a `Failure` when one is missing. */
export async function readLetters({
  application: { notices },
  folder,
}: Pick<LoadedApplication, 'application' | 'folder'>): Promise<
  ReadonlyMap<string, LetterTemplate>
> {
  const stems = fileStems(notices.map(({ id }) => id))
  const read = notices.map(async ({ id, template }) => {
    const file = join(folder, 'letters', `${stems.get(id)}`)
    const source = await emitted(`${file}.hbs`, 'utf8')
    const word = template && (await emitted(`${file}.docx`, 'base64'))
    return [id, { source, ...(word && { word }) }] as const
  })
  return new Map(await Promise.all(read))
}

async function emitted(file: string, encoding: 'utf8' | 'base64'): Promise<string> {
  try {
    return await readFile(file, encoding)
  } catch (error) {
    throw new Failure('app-unreadable', { file, reason: reasonOf(error) }, error)
  }
}
