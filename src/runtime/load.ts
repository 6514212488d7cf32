import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Application, Form } from '../model/index.ts'
import type { LoadedApplication, Validator } from './application.ts'
import { completeApplication, completeForm } from './complete.ts'
import { Failure, reasonOf } from './failure.ts'
import { readLetters } from './letter-templates.ts'

/** Reads a folder that the compiler has emitted; throws a `Failure` when something of it is missing or not its own. */
export async function loadApplication(folder: string): Promise<LoadedApplication> {
  const model = await readModel(join(folder, 'model.json'))
  const forms = await Promise.all(model.forms.map((summary) => loadForm(folder, summary)))
  const application = { ...model, forms: forms.map(({ form }) => form) }
  return {
    application,
    validators: new Map(forms.map(({ form, validate }) => [form.id, validate])),
    folder,
    letters: await readLetters({ application, folder }),
  }
}

/** `model.json`: forms in summary, each whole in `rules/<file>.js`. */
type Model = Omit<Application, 'forms'> & { readonly forms: readonly Summary[] }

interface Summary {
  readonly id: string
  readonly hash: string
  readonly file: string
}

async function readModel(file: string): Promise<Model> {
  return reading(file, async () => {
    const model: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (!isModel(model)) throw new Error('not an application')
    return completeApplication(model)
  })
}

function isModel(value: unknown): value is Model {
  if (typeof value !== 'object' || value === null) return false
  const { kind, forms } = value as { readonly kind?: unknown; readonly forms?: unknown }
  return kind === 'application' && Array.isArray(forms) && forms.every(isSummary)
}

function isSummary(value: unknown): value is Summary {
  if (typeof value !== 'object' || value === null) return false
  const { id, hash, file } = value as { readonly [key: string]: unknown }
  const areTexts = [id, hash, file].every((each) => typeof each === 'string')
  return areTexts && /^[^./\\:][^/\\:]*$/.test(String(file))
}

async function loadForm(
  folder: string,
  { id, hash, file }: Summary,
): Promise<{ readonly form: Form; readonly validate: Validator }> {
  const form = await importing(
    join(folder, 'rules', `${file}.js`),
    ({ form: emitted }: { readonly form?: Form }) => {
      if (emitted?.id !== id || emitted.hash !== hash) throw new Error('of another build')
      return completeForm(emitted)
    },
  )
  const validate = await importing(
    join(folder, 'validators', `${file}.js`),
    ({ validate: emitted }: { readonly validate?: Validator }) => {
      if (typeof emitted !== 'function') throw new Error('no validate in it')
      return emitted
    },
  )
  return { form, validate }
}

/** `take`: what is wanted of the module; throws where it is not there. */
const importing = <Module, T>(file: string, take: (module: Module) => T): Promise<T> =>
  reading(file, async () => take(await import(pathToFileURL(file).href)))

async function reading<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw new Failure('app-unreadable', { file, reason: reasonOf(error) }, error)
  }
}
