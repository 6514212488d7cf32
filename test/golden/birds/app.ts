// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
import { fileURLToPath } from 'node:url'
import type { Application } from 'fangyuan/model'
import type { LoadedApplication, Validator } from 'fangyuan/runtime'
import model from './model.json' with { type: 'json' }
import { form as station } from './rules/station.js'
import { form as x0ff1cbc13fda } from './rules/观察记录.js'
import { validate as validateStation } from './validators/station.js'
import { validate as validateX0ff1cbc13fda } from './validators/观察记录.js'

/** The forms of model.json are summaries; here they are whole. */
const application: Application = {
  ...(model as unknown as Application),
  forms: [
    station,
    x0ff1cbc13fda,
  ],
}

export const app: LoadedApplication = {
  application,
  validators: new Map<string, Validator>([
    ["station", validateStation],
    ["观察记录", validateX0ff1cbc13fda],
  ]),
  folder: fileURLToPath(new URL('.', import.meta.url)),
}
