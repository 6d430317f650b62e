import {texts} from '../../kernel/index.ts'

/** The groups compared, by code. */
export const groupWords = texts(
  {loyal: 'Loyal', inert: 'Inert', retained: 'Retained', 'not-loyal': 'Not loyal'},
  {loyal: 'Fidèles', inert: 'Inertes', retained: 'Retenus', 'not-loyal': 'Non fidèles'},
)
