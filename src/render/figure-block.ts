import type {Block} from './document.ts'
import type {Figure} from './extension.ts'
import type {Voice} from './voice.ts'

/** A figure of a result with its title, its words and its note. */
export function figureBlock<R>(figure: Figure<R>, result: R, voice: Voice): Block {
  return {
    kind: 'figure',
    id: figure.id,
    title: figure.title(result, voice),
    alt: figure.alt(result, voice),
    note: figure.note(result, voice),
    scene: figure.draw(result, voice, figure.size),
  }
}
