import type { Application } from '../../src/model/index.ts'

/** An application but for the lines its samples stand on: what two ways of writing it have in common. */
export const meaning = (application: Application | null): Application | null =>
  application && {
    ...application,
    forms: application.forms.map((form) => ({
      ...form,
      samples: form.samples.map((sample) => ({ ...sample, line: 0 })),
    })),
  }
