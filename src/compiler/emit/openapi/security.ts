import { hash } from 'node:crypto'
import type { Application } from '../../../model/index.ts'

/** By a program's token, or by a browser's session; an app that is served without accounts asks for neither. */
export const security = [{ token: [] }, { session: [] }]

/** `runtime/people/cookies.ts` names the cookie. */
export const securitySchemes = ({ id }: Pick<Application, 'id'>) => ({
  token: {
    type: 'http',
    scheme: 'bearer',
    description:
      '在“我的账号”中建立，只显示一次。Made on the page of one’s account, and shown once.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: `session-${hash('sha256', id).slice(0, 8)}`,
    description:
      '在 /login 登录后由浏览器携带；经 HTTPS 时名称前有 __Host-。修改须从本站页面发出。Set by signing in at /login; over HTTPS its name begins with __Host-. Changes must come from a page of the same site.',
  },
})
