import { LIVE_PATH } from '#shared/protocol/live.ts'
import { findPrincipal } from './auth/tokens.ts'
import { d1Port } from './db/d1-port.ts'
import { answerLive } from './endpoints/live.ts'
import { ROUTES } from './endpoints/routes.ts'
import type { Runtime } from './http/call.ts'
import { type App, type Authenticate, callOf, createApp, serve } from './http/serve.ts'

/** The server's version, the one in package.json. */
export const VERSION = '0.1.0'

/** The whole application, with the clock and the dice of its host. */
export function createServer(runtime: Runtime): App {
  const app = createApp(runtime)
  app.get('/', (context) => context.text(`Sidecard server ${VERSION}\n`))
  for (const route of ROUTES) serve(app, route, runtime, authenticate)
  app.get(`${LIVE_PATH}/:ws`, (context) => answerLive(context, callOf(context, runtime), authenticate))
  return app
}

const authenticate: Authenticate = ({ env, now }, token) => findPrincipal(d1Port(env.DB), token, now)
