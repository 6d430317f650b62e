/** The files tsc does not carry into dist: fonts and their licence. */
import {cpSync} from 'node:fs'

cpSync('src/render/fonts', 'dist/render/fonts', {recursive: true})
