/** Where the pages are. Ids come from a source or a store and are encoded. */
export const addresses = {
  home: '/',
  letters: '/letters',
  letter: (id: string) => `/letters/${encodeURIComponent(id)}.pdf`,
  letterWord: (id: string) => `/letters/${encodeURIComponent(id)}.docx`,
  letterPage: (id: string) => `/letters/${encodeURIComponent(id)}`,
  letterAct: (id: string, act: string) => `${addresses.letterPage(id)}/${act}`,
  lettersCsv: '/letters/register.csv',
  newLetter: '/letters/new',
  beginSeries: '/letters/series',
  batches: '/letters/batches',
  batchSamples: '/letters/batches/samples.pdf',
  batchWordSample: '/letters/batches/sample.docx',
  newBatch: (notice: string) => `/letters/batches/new?notice=${encodeURIComponent(notice)}`,
  batch: (id: string) => `/letters/batches/${encodeURIComponent(id)}`,
  batchAct: (id: string, act: string) => `${addresses.batch(id)}/${act}`,
  batchEvents: (id: string) => `${addresses.batch(id)}/events`,
  samplesOfBatch: (id: string) => `${addresses.batch(id)}/samples.pdf`,
  printFile: (id: string, asked: { readonly sides?: '2'; readonly head?: 'blank' } = {}) =>
    withQuery(`${addresses.batch(id)}/print.pdf`, asked),
  batchZip: (id: string) => `${addresses.batch(id)}/letters.zip`,
  batchManifest: (id: string) => `${addresses.batch(id)}/manifest.csv`,
  file: (id: string) => `/api/files/${encodeURIComponent(id)}`,
  list: (form: string) => `/${encodeURIComponent(form)}`,
  create: (form: string) => `/${encodeURIComponent(form)}/new`,
  lookup: (form: string) => `/${encodeURIComponent(form)}/lookup`,
  find: (form: string) => `/${encodeURIComponent(form)}/find`,
  removed: (form: string) => `/${encodeURIComponent(form)}/removed`,
  record: (form: string, id: string) => `/${encodeURIComponent(form)}/${encodeURIComponent(id)}`,
  edit: (form: string, id: string) => `${addresses.record(form, id)}/edit`,
  check: (form: string, id: string) => `${addresses.record(form, id)}/check`,
  move: (form: string, id: string) => `${addresses.record(form, id)}/move`,
  remove: (form: string, id: string) => `${addresses.record(form, id)}/remove`,
  restore: (form: string, id: string) => `${addresses.record(form, id)}/restore`,
  history: (form: string, id: string) => `${addresses.record(form, id)}/history`,
  unmask: (form: string, id: string) => `${addresses.record(form, id)}/unmask`,
  receipt: (form: string, id: string) => `${addresses.record(form, id)}/receipt`,
  export: (form: string) => `/${encodeURIComponent(form)}/export.xlsx`,
  template: (form: string) => `/${encodeURIComponent(form)}/template.xlsx`,
  import: (form: string) => `/${encodeURIComponent(form)}/import`,
  reports: '/reports',
  report: (id: string) => `/reports/${encodeURIComponent(id)}`,
  reportFile: (id: string, ending: string) => `/reports/${encodeURIComponent(id)}/export.${ending}`,
  rules: (form: string) => `/assets/rules/${encodeURIComponent(form)}.js`,
} as const

/** An address with what it asks for; empty values are left out. */
export function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const asked = Object.entries(query).filter(([, value]) => value !== '')
  return asked.length === 0 ? address : `${address}?${new URLSearchParams(asked)}`
}
