/** Where to go on after signing in: a path of this server, whatever was asked for. */
export function localPath(asked: string | null): string {
  if (asked === null || !/^\/[^\\\p{C}]*$/u.test(asked) || asked.length > 2000) return '/'
  const base = 'http://here.invalid'
  const url = URL.canParse(asked, base) ? new URL(asked, base) : null
  // Of "/.//host" the path is "//host", which a browser would take for another server.
  if (url?.origin !== base || url.pathname.startsWith('//')) return '/'
  return `${url.pathname}${url.search}`
}
