import type { Application } from '../../../model/index.ts'
import { type OutputFile, origin } from '../file.ts'
import { fileStems } from '../names.ts'
import { flagsSql, scopesSql } from './conditions.ts'
import { type Dialect, dialects } from './dialect.ts'
import { comment, namesOf } from './names.ts'
import { reportSql } from './report.ts'
import { tablesSql } from './tables.ts'

/** `sql/`: the app's tables, and its flags, scopes and reports as queries, for each database. */
export const emitSql = (application: Application): readonly OutputFile[] =>
  dialects.flatMap((dialect) => filesIn(application, dialect))

function filesIn(application: Application, dialect: Dialect): readonly OutputFile[] {
  const names = namesOf(application)
  const stems = {
    flags: fileStems(application.flags.map(({ id }) => id)),
    reports: fileStems(application.reports.map(({ id }) => id)),
    roles: fileStems(application.roles.map(({ id }) => id)),
    forms: fileStems(application.forms.map(({ id }) => id)),
  }
  const file = (path: string, text: string): OutputFile => ({
    path: `sql/${path}.${dialect.name}.sql`,
    text: `${comment(origin)}${text}`,
  })
  return [
    file('tables', tablesSql(application, names, dialect)),
    ...flagsSql(application, names, dialect).map(({ id, text }) =>
      file(`flags/${stems.flags.get(id)}`, text),
    ),
    ...scopesSql(application, names, dialect).map(({ role, form, text }) =>
      file(`scopes/${stems.roles.get(role)}/${stems.forms.get(form)}`, text),
    ),
    ...application.reports.map((report) =>
      file(
        `reports/${stems.reports.get(report.id)}`,
        reportSql(report, application, names, dialect).join('\n'),
      ),
    ),
  ]
}
