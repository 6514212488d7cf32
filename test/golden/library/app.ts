// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
import { fileURLToPath } from 'node:url'
import type { Application } from 'fangyuan/model'
import type { LoadedApplication, Validator } from 'fangyuan/runtime'
import model from './model.json' with { type: 'json' }
import { form as reader } from './rules/reader.js'
import { form as loan } from './rules/loan.js'
import { validate as validateReader } from './validators/reader.js'
import { validate as validateLoan } from './validators/loan.js'

/** The forms of model.json are summaries; here they are whole. */
const application: Application = {
  ...(model as unknown as Application),
  forms: [
    reader,
    loan,
  ],
}

export const app: LoadedApplication = {
  application,
  validators: new Map<string, Validator>([
    ["reader", validateReader],
    ["loan", validateLoan],
  ]),
  folder: fileURLToPath(new URL('.', import.meta.url)),
}
