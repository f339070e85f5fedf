import { expect, test } from 'vitest'
import { parseRoute, routeToHash, type Route } from './route.ts'

test('every place has an address that leads back to it', () => {
  const routes: Route[] = [
    { screen: 'contacts' },
    { screen: 'contact', id: 'Z 1/2' },
    { screen: 'companies' },
    { screen: 'history', entity: 'contact', id: 'Z 1/2' },
    { screen: 'trash' },
    { screen: 'settings', section: 'sync' },
  ]
  for (const route of routes) expect(parseRoute(routeToHash(route))).toEqual(route)
})

test('an unknown address is the list of contacts', () => {
  for (const hash of ['', '#', '#/nowhere', '#/settings/nowhere?x', '#/%']) expect(() => parseRoute(hash)).not.toThrow()
  expect(parseRoute('#/nowhere')).toEqual({ screen: 'contacts' })
})

test('npm start hands over the server and the set-up code, which are not kept in the address', () => {
  const route = parseRoute('#/settings/sync?server=http://127.0.0.1:8787&code=ABCD-EFGH')
  expect(route).toEqual({ screen: 'settings', section: 'sync', server: 'http://127.0.0.1:8787', code: 'ABCD-EFGH' })
  expect(routeToHash(route)).toBe('#/settings/sync')
})
