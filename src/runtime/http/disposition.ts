/** Content-Disposition of what is saved, not shown, under a name of any characters (RFC 6266, RFC 8187). */
export const attachment = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`

const escaped = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
