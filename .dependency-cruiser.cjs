/** Import direction of the house: the data's own. A room knows those before it, through their index, and none after. */
const rooms = [
  'kernel',
  'stats',
  'sectors',
  'questionnaire',
  'read',
  'clean',
  'disclosure',
  'measure',
  'score',
  'classify',
  'drivers',
  'value',
  'profile',
  'position',
  'firm',
  'project',
  'recommend',
  'compare',
  'program',
  'plan',
  'casebook',
  'glossary',
  'render',
  'cli',
  'commands',
]
/** Up to here a room is part of what findings.ts, diagnosis.ts and pipeline.ts compose. */
const engine = rooms.slice(0, rooms.indexOf('recommend') + 1)
const generated = '\\.gen\\.ts$'

/** Where files, the process and the terminal may be touched. */
const inputAndOutput = [
  '^src/(cli|commands|read)/',
  '^src/questionnaire/catalogue\\.ts$',
  '^src/render/(write|assets)\\.ts$',
]

const direction = rooms.slice(0, -1).map((room, index) => ({
  name: `${room}-knows-no-later-room`,
  severity: 'error',
  comment: `Data flows one way: ${rooms.slice(index + 1).join(', ')} come after ${room}. Move what is shared to an earlier room.`,
  from: {path: `^src/${room}/`, pathNot: generated},
  to: {path: `^src/(${rooms.slice(index + 1).join('|')})/`},
}))

module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'engine-knows-no-composition',
      severity: 'error',
      comment: 'findings, diagnosis and pipeline are made of the rooms; a room may name their types, never run them.',
      from: {path: `^src/(${engine.join('|')})/`},
      to: {path: '^src/(findings|diagnosis|pipeline|index)\\.ts$', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'rooms-through-their-index',
      severity: 'error',
      comment:
        'What a room offers stands in its index.ts; the rest can change freely. Generated registries reach in and may be ' +
        'read directly; types may be named; the voice is light, and saying an error must not load every format; a command ' +
        'loads only the pieces of the command line that it needs, so that the others start fast.',
      from: {path: '^src/([^/]+)/.+', pathNot: [generated, '^src/commands/']},
      to: {
        path: '^src/[^/]+/.+',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', generated, '^src/render/voice\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'input-and-output-at-the-edges',
      severity: 'error',
      comment: 'Everything between reading and writing is a pure function, so that it can be tested and run anywhere.',
      from: {path: '^src/', pathNot: inputAndOutput},
      to: {path: '^(node:)?(fs|fs/promises|process|os|child_process|net|http|https|readline|tty|worker_threads)$'},
    },
    {
      name: 'command-line-libraries-in-the-command-line',
      severity: 'error',
      comment: 'oclif and inquirer belong to the command line: the Node API must load without them.',
      from: {path: '^src/', pathNot: '^src/(cli|commands)/'},
      to: {path: 'node_modules/(@oclif|oclif|inquirer|@inquirer)/'},
    },
    {
      name: 'nothing-over-the-network',
      severity: 'error',
      comment: 'Survey data are personal data: nothing is ever sent anywhere.',
      from: {path: '^src/'},
      to: {path: '^(node:)?(net|http|https|http2|tls|dgram|dns)$'},
    },
    {
      name: 'no-cycle-at-run-time',
      severity: 'error',
      comment: 'Two modules that need each other to load are one module. Cycles of types alone vanish when compiled.',
      from: {path: '^src/'},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'source-ships-its-dependencies',
      severity: 'error',
      comment: 'The package installs `dependencies` only; an import of a development package would fail for the user.',
      from: {path: '^src/'},
      to: {dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only']},
    },
    {
      name: 'source-knows-no-test',
      severity: 'error',
      comment: 'Tests, benchmarks and scripts are not in the package.',
      from: {path: '^src/'},
      to: {path: '^(test|bench|scripts)/'},
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import of nothing.',
      from: {},
      to: {couldNotResolve: true},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types']},
    moduleSystems: ['es6', 'cjs'],
  },
}
