import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, withNonce } from '../../../electron/guard/csp'
import { everyAnswer, fileHeaders, pageHeaders } from '../../../electron/guard/headers'
import { isOwnAddress, mayRequest } from '../../../electron/guard/navigation'
import { mayHave } from '../../../electron/guard/permissions'
import { isTrustedSender } from '../../../electron/guard/sender'
import { webPreferences } from '../../../electron/guard/web-preferences'

describe('the content security policy', () => {
  it('is the one that was measured', () => {
    expect(contentSecurityPolicy('R')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-R'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default",
    )
  })

  it('gives the page the same nonce as the header, everywhere in it', () => {
    const page = withNonce('<meta nonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__"></script>', 'abc')
    expect(page).toBe('<meta nonce="abc"><script nonce="abc"></script>')
    expect(pageHeaders('abc')['Content-Security-Policy']).toContain("'nonce-abc'")
  })

  it('is met by the page: no script in it but by address, and what must come first is first', () => {
    const page = readFileSync('renderer/index.html', 'utf8')
    const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)]
    expect(scripts.map(([, attributes]) => attributes)).toEqual([
      expect.stringContaining('/before-app.js'),
      expect.stringContaining('/app/main.tsx'),
    ])
    expect(scripts.every(([, , inline]) => inline === '')).toBe(true)
    expect(page).not.toMatch(/\sstyle=|\son\w+=/)
  })
})

describe('headers', () => {
  it('turn every feature of the browser off', () => {
    expect(everyAnswer['Permissions-Policy']).toMatch(/^([a-z-]+=\(\)(, |$))+$/)
    expect(everyAnswer['Permissions-Policy']).toContain('camera=()')
  })

  it('keep no page, and keep for ever only what has its content in its name', () => {
    expect(pageHeaders('n')['Cache-Control']).toBe('no-store')
    expect(fileHeaders('/out/renderer/assets/index-1.js')['Cache-Control']).toContain('immutable')
    expect(fileHeaders('C:\\out\\renderer\\assets\\index-1.js')['Cache-Control']).toContain('immutable')
    expect(fileHeaders('/out/renderer/before-app.js')['Cache-Control']).toBe('no-cache')
  })

  it('never let a browser guess what a file is', () => {
    expect(fileHeaders('a.js')).toMatchObject({
      'Content-Type': 'text/javascript; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
    })
    expect(fileHeaders('a.unknown')['Content-Type']).toBe('application/octet-stream')
  })
})

describe('navigation in Electron', () => {
  it.each(['app://radrum/', 'app://radrum/kurser/ny', 'app://radrum/assets/index.js?v=1'])('stays at %s', (address) => {
    expect(isOwnAddress(address)).toBe(true)
  })

  it.each([
    'https://example.org/',
    'app://radrum.example.org/',
    'app://other/',
    'app://user@radrum/',
    'app://radrum:1/',
    'app:radrum',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hej',
    'about:blank',
    '',
    'not an address',
  ])('never goes to %s', (address) => {
    expect(isOwnAddress(address)).toBe(false)
  })

  it('lets out requests for its own files and what the page made, and nothing else', () => {
    expect(mayRequest('app://radrum/assets/a.js', false)).toBe(true)
    expect(mayRequest('blob:app://radrum/1b2c', false)).toBe(true)
    expect(mayRequest('data:image/png;base64,AA==', false)).toBe(true)
    expect(mayRequest('blob:https://example.org/1', false)).toBe(false)
    expect(mayRequest('https://example.org/', true)).toBe(false)
    expect(mayRequest('ws://127.0.0.1:9222/', true)).toBe(false)
    expect(mayRequest('devtools://devtools/x', false)).toBe(false)
    expect(mayRequest('devtools://devtools/x', true)).toBe(true)
  })
})

it('allows the page to copy, and refuses every other permission, named or new', () => {
  expect(mayHave('clipboard-sanitized-write')).toBe(true)
  for (const permission of ['clipboard-read', 'media', 'geolocation', 'notifications', 'openExternal', 'unknown', '']) {
    expect(mayHave(permission)).toBe(false)
  }
})

describe('a call over the bridge', () => {
  it('is heard from the main frame of the own page', () => {
    expect(isTrustedSender({ url: 'app://radrum/team', parent: null })).toBe(true)
  })

  it('is not heard from a frame in it, another page, or a frame that has gone', () => {
    expect(isTrustedSender({ url: 'app://radrum/', parent: {} })).toBe(false)
    expect(isTrustedSender({ url: 'https://example.org/', parent: null })).toBe(false)
    expect(isTrustedSender(null)).toBe(false)
  })
})

it('makes windows with every guard on', () => {
  expect(webPreferences('/app/preload.cjs', false)).toEqual({
    preload: '/app/preload.cjs',
    devTools: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
  })
})
