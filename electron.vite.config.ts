import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const here = (path: string) => resolve(import.meta.dirname, path)
const alias = { '@shared': here('shared'), '@renderer': here('renderer') }
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string }

/**
 * Both shells serve the app at the root of an origin of its own, and screens have addresses of their own (`/kurser/…`),
 * so files are named from the root. electron-vite sets a relative base, for pages opened as files; this comes after it.
 */
const atTheRoot: Plugin = { name: 'radrum:root', enforce: 'post', config: () => ({ base: '/' }) }

/**
 * One build for both shells: `out/main` holds Electron's entry and the app window's server, `out/preload` the bridge,
 * `out/renderer` the app itself. The preload runs in a sandbox, so it is one bundled CommonJS file.
 */
export default defineConfig({
  main: {
    resolve: { alias },
    define: { __RADRUM_VERSION__: JSON.stringify(version) },
    build: {
      outDir: here('out/main'),
      rolldownOptions: {
        input: { index: here('electron/main/index.ts'), appwindow: here('electron/appwindow/index.ts') },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: here('out/preload'),
      externalizeDeps: false,
      lib: { entry: here('electron/preload.ts'), formats: ['cjs'] },
      rolldownOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: here('renderer'),
    resolve: { alias },
    plugins: [react(), atTheRoot],
    worker: { format: 'es' },
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir: here('out/renderer'),
      // The app runs in the newest Chromium only, in both shells.
      target: 'chrome140',
      minify: true,
      rolldownOptions: {
        input: here('renderer/index.html'),
      },
    },
  },
})
