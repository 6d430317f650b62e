import type {Template} from '../extension.ts'
import {sections} from '../sections.gen.ts'

/** Every chapter of the registry, findings first: what a board reads. */
export const board: Template = {
  id: 'board',
  texts: {en: {title: 'Report for a board'}, fr: {title: 'Rapport pour une direction'}},
  sections: [...sections].sort((a, b) => a.order - b.order),
}
