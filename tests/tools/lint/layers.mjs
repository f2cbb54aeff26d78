import path from 'node:path'

/**
 * Who may import whom (README of each folder says the same in words). The first entry whose folder holds the file
 * decides; an import is allowed when one of `may` is the imported folder, an ancestor of it, or the package.
 *
 * @type {{ in: string, may: string[], instead: string }[]}
 */
export const layers = [
  {
    in: 'shared/documents/word',
    may: ['shared', 'docx', 'fflate', 'luxon', 'zod'],
    instead: 'Word rendering knows the document model and docx, nothing else.',
  },
  {
    in: 'shared/calendar/ics',
    may: ['shared', 'ical.js', 'luxon', 'zod'],
    instead: 'Calendar files know events and ical.js, nothing else.',
  },
  {
    in: 'shared',
    may: ['shared', 'luxon', 'rrule', 'zod'],
    instead: 'The core is pure: pass the value in as an argument.',
  },
  {
    in: 'renderer/data',
    may: [
      'renderer/data',
      'renderer/host',
      'shared',
      'dexie',
      'fflate',
      'uuid',
      'react',
      '@noble/hashes',
      '@scure/base',
      'age-encryption',
      'fflate',
      'papaparse',
      'read-excel-file',
      'saxen',
    ],
    instead: 'Storage holds no rules and no views: put rules in shared/, views in renderer/ui or renderer/features.',
  },
  {
    in: 'renderer/host',
    may: ['renderer/host', 'shared/host'],
    instead: 'This folder only speaks shared/host.ts.',
  },
  {
    in: 'renderer/ui',
    may: [
      'renderer/ui',
      'renderer/data',
      'shared',
      'react',
      'react-dom',
      '@mantine',
      '@tanstack',
      '@tabler/icons-react',
      'qr',
      'dayjs',
      'clsx',
      'wouter',
    ],
    instead: 'What two features need lives here; what one feature needs lives in that feature.',
  },
  {
    in: 'renderer/features',
    may: [
      'renderer/data',
      'renderer/host',
      'renderer/ui',
      'shared',
      'react',
      'react-dom',
      '@mantine',
      '@tanstack',
      '@tabler/icons-react',
      'luxon',
      'dayjs',
      'clsx',
      'wouter',
    ],
    instead: 'A feature never imports another feature: lift what both need to renderer/ui or shared/.',
  },
  {
    in: 'renderer',
    may: [
      'renderer',
      'shared',
      'react',
      'react-dom',
      '@mantine',
      '@tanstack',
      '@tabler/icons-react',
      '@fontsource-variable',
      'luxon',
      'dayjs',
      'clsx',
      'wouter',
      'get-nonce',
    ],
    instead: 'renderer/app may use anything in renderer/, never Electron or the disk.',
  },
  {
    in: 'electron/launch',
    may: ['electron/launch', 'node:'],
    instead: 'This runs before anything is installed: plain .mjs and built-ins only.',
  },
  {
    in: 'electron',
    may: ['electron', 'shared/host', 'node:', 'zod'],
    instead: 'A shell knows no domain and no views: cross to it through shared/host.ts.',
  },
]

const aliases = { '@shared/': 'shared/', '@renderer/': 'renderer/', '@tests/': 'tests/' }

/** The folder in this repository, or the package, that an import names. */
function targetOf(source, fileFolder) {
  if (source.startsWith('.')) return path.posix.normalize(path.posix.join(fileFolder, source))
  for (const [alias, folder] of Object.entries(aliases)) {
    if (source.startsWith(alias)) return folder + source.slice(alias.length)
  }
  return source
}

function allows(may, target) {
  return may.endsWith(':') ? target.startsWith(may) : target === may || target.startsWith(may + '/')
}

/** Features are walled off from each other: only the own one is allowed. */
function ownFeature(file) {
  return /^renderer\/features\/[^/]+/.exec(file)?.[0]
}

/** ESLint rule: refuses an import that crosses the layers above. */
export const layersRule = {
  meta: { type: 'problem', schema: [], messages: { crossed: '{{from}} may not import {{target}}. {{instead}}' } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/')
    const layer = layers.find((candidate) => file.startsWith(candidate.in + '/'))
    if (!layer) return {}
    const allowed = [...layer.may, ownFeature(file)].filter((may) => may !== undefined)

    function check(node) {
      if (typeof node?.value !== 'string') return
      const target = targetOf(node.value, path.posix.dirname(file))
      if (!allowed.some((may) => allows(may, target))) {
        context.report({ node, messageId: 'crossed', data: { from: layer.in, target, instead: layer.instead } })
      }
    }
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    }
  },
}
