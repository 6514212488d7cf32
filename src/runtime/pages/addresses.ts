/** Where the pages are. Ids come from a source or a store and are encoded. */
export const addresses = {
  home: '/',
  letters: '/letters',
  letter: (id: string) => `/letters/${encodeURIComponent(id)}.pdf`,
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
  rules: (form: string) => `/assets/rules/${encodeURIComponent(form)}.js`,
} as const

/** An address with what it asks for; empty values are left out. */
export function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const asked = Object.entries(query).filter(([, value]) => value !== '')
  return asked.length === 0 ? address : `${address}?${new URLSearchParams(asked)}`
}
