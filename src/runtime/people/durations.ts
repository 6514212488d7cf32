/** In milliseconds. */
export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/** How long before `now` an ISO instant was. */
export const since = (instant: string, now: string): number => Date.parse(now) - Date.parse(instant)

export const later = (instant: string, by: number): string =>
  new Date(Date.parse(instant) + by).toISOString()

/** The day so many days after a YYYY-MM-DD. */
export const daysAfter = (date: string, days: number): string =>
  later(`${date}T00:00:00.000Z`, days * day).slice(0, 10)
