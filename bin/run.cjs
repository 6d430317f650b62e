#!/usr/bin/env node
'use strict'

const {existsSync} = require('node:fs')
const {join} = require('node:path')

const root = join(__dirname, '..')
const words = process.argv.slice(2)

/** Loading the command framework costs more than the answer. */
function answerVersion() {
  process.stdout.write(`relmark ${require(join(root, 'package.json')).version}\n`)
}

/** Until the command line listens itself: a Ctrl-C while it loads ends quietly, with the status of an interruption. */
function leaveOnInterrupt() {
  process.once('SIGINT', () => process.exit(130))
}

function sayNotBuilt() {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  process.stderr.write(
    locale.startsWith('fr')
      ? 'relmark n’est pas encore compilé dans ce dossier. Lancez : npm run build\n'
      : 'relmark has not been built in this folder yet. Run: npm run build\n',
  )
  process.exitCode = 1
}

if (words.length === 1 && ['--version', '-v'].includes(words[0])) answerVersion()
else if (!existsSync(join(root, 'dist', 'cli', 'main.js'))) sayNotBuilt()
else {
  leaveOnInterrupt()
  import('../dist/cli/main.js').then(({main}) => main(words, root))
}
