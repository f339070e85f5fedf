import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../tools/lib/root.ts'
import { findMissingPlatforms, findResolvedUrls, runtimeDependencies } from './dependencies.ts'

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
const { packages } = read('package-lock.json')
const manifest = read('package.json')

test('Nothing ships that is not on the list of runtime packages', () => {
  expect(Object.keys(manifest.dependencies).toSorted()).toEqual(Object.keys(runtimeDependencies).toSorted())
})

test('Every version is exact, and the same in the lockfile', () => {
  const wanted: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies }
  for (const [name, version] of Object.entries(wanted)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
})

test('The lockfile names no server, so everyone asks their own', () => {
  expect(findResolvedUrls(packages)).toEqual([])
  expect(findResolvedUrls({ 'node_modules/a': { resolved: 'https://packages.example/a.tgz' } })).toEqual([
    'node_modules/a',
  ])
})

test('The lockfile holds the binaries of every platform', () => {
  expect(findMissingPlatforms(packages)).toEqual([])
  expect(findMissingPlatforms({ 'node_modules/oxlint': {}, 'node_modules/@oxlint/binding-linux-x64-gnu': {} })).toEqual(
    ['oxlint: no binary for darwin', 'oxlint: no binary for win32'],
  )
})

test('Scripts run on the Node that the project brings along', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
})
