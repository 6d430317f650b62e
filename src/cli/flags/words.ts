import type {Bilingual} from '../../kernel/index.ts'

/** What help says of one flag; `value` is the placeholder of its value. */
export interface FlagWords {
  readonly value?: string
  readonly says: string
}

/** Headings under which help lists the flags, in this order. */
export const flagGroups = {
  en: {reading: 'READING', analysis: 'ANALYSIS', output: 'OUTPUT', ci: 'AUTOMATION'},
  fr: {reading: 'LECTURE', analysis: 'ANALYSE', output: 'SORTIE', ci: 'AUTOMATISATION'},
} as const
export type FlagGroup = keyof (typeof flagGroups)['en']

const en = {
  questionnaire: {value: 'ID|FILE', says: 'the questionnaire asked; recognised from the headers when left out'},
  scale: {value: 'ID=q1..q6:1-5', says: 'a scale of your own, reversed items as -q3 (repeatable)'},
  columns: {value: 'item=header', says: 'which column holds an item or a known column (repeatable)'},
  encoding: {value: 'NAME', says: 'encoding of the file: utf-8, utf-16le, windows-1252…'},
  delimiter: {value: 'CHAR', says: 'character between cells; tab for a tabulation'},
  decimal: {value: '.|,', says: 'decimal mark of the numbers'},
  sheet: {value: 'NAME|N', says: 'sheet of a workbook; else the first that holds anything'},
  source: {value: 'ID', says: 'tool whose export it is, as qualtrics, limesurvey, plain; else recognised'},
  'max-rows': {value: 'N', says: 'most rows read (default 1048576)'},
  'max-columns': {value: 'N', says: 'most columns read (default 16384)'},
  'max-field-bytes': {value: 'N', says: 'largest cell read, in bytes (default 1048576)'},
  missing: {value: '-99,NA', says: 'codes that mean “no answer”, besides empty cells'},
  'bad-cells': {value: 'stop|reject', says: 'unreadable answers: stop and name them (default), or set aside and count'},
  as: {
    value: 'groups|waves|each',
    says: 'what several files are: groups or waves of one survey, or each one by itself',
  },
  rejects: {value: 'FILE', says: 'list there every cell and row set aside, with its line, column and reason (CSV)'},
  'as-of': {value: 'YYYY-MM-DD', says: 'reference date; else the latest date in the data'},
  config: {value: 'FILE', says: 'configuration; else relmark.config.json beside the survey or here'},
  'dry-run': {says: 'say what was recognised and what would be written, then stop'},
  cutoff: {
    value: 'N|role=N,…|midpoint|median',
    says: 'score from which a role counts as high, 0 to 100 (default 60)',
  },
  exclude: {value: 'careless', says: 'leave out respondents who failed two quality checks or more'},
  seed: {value: 'N', says: 'seed of the random draws: same file, same seed, same numbers'},
  'min-cell': {value: 'N', says: 'fewest customers that a figure may describe (default 5)'},
  publish: {says: 'for readers outside the company: figures of 10 customers or more'},
  set: {value: 'field=value', says: 'any field of the configuration, as economics.margin=0.3 (repeatable)'},
  lang: {value: 'en|fr', says: 'language of messages and of the report'},
  format: {value: 'LIST', says: 'files to write, from pdf, html, docx, md, json and csv (comma between)'},
  'output-dir': {value: 'DIR', says: 'folder for the files; else the current one'},
  figures: {value: 'DIR', says: 'also write every figure of the report there, as SVG and PNG'},
  template: {value: 'board|study', says: 'order of the report: for a board (default) or as a course study'},
  verbatim: {says: 'quote comments of respondents word for word: personal data, never without this flag'},
  theme: {value: 'FILE', says: 'colours, logo, company and paper of the report (JSON)'},
  output: {value: 'FILE', says: 'the one file to write, its format from its name; - is standard output'},
  'no-customers': {says: 'do not write the list of customers'},
  force: {says: 'replace files that relmark did not write'},
  json: {says: 'print the result, or the error, as JSON'},
  quiet: {says: 'no messages besides errors'},
  'no-input': {says: 'never ask: fail and name the missing flag'},
  yes: {says: 'accept every proposal without asking'},
  'no-color': {says: 'no colours'},
  assert: {value: '"PATH >= N"', says: 'exit with 4 unless it holds, as "shares.loyal >= 0.35" (repeatable)'},
  reporter: {
    value: 'github|junit',
    says: 'tell the assertions to a CI server: annotations, or JUnit XML on standard output',
  },
  group: {value: 'COLUMN', says: 'compare two groups of one survey, by this column'},
  between: {value: 'A,B', says: 'the two labels to compare; else the two largest groups'},
  invariance: {value: 'COLUMN', says: 'test whether questions, then paths, are the same in its groups'},
  weight: {value: 'COLUMN', says: 'how many customers each respondent stands for'},
  raise: {value: 'ID=+N|ID=N', says: 'score to raise by N points, or to set at N, of 100 (repeatable)'},
  for: {value: 'GROUP,…', says: 'whose: inert, heavy, low:trust, segment=Pro… (crossed); else everyone'},
  'all-verbs': {says: 'route every command of relmark after rm, not only diagnose'},
} as const satisfies Record<string, FlagWords>

export type FlagName = keyof typeof en

const fr: Readonly<Record<FlagName, FlagWords>> = {
  questionnaire: {value: 'ID|FICHIER', says: 'le questionnaire posé ; sans elle, reconnu d’après les en-têtes'},
  scale: {value: 'ID=q1..q6:1-5', says: 'une échelle à vous, items inversés notés -q3 (répétable)'},
  columns: {value: 'item=en-tête', says: 'colonne qui contient un item ou une donnée connue (répétable)'},
  encoding: {value: 'NOM', says: 'encodage du fichier : utf-8, utf-16le, windows-1252…'},
  delimiter: {value: 'CAR', says: 'caractère entre les cellules ; tab pour une tabulation'},
  decimal: {value: '.|,', says: 'séparateur décimal des nombres'},
  sheet: {value: 'NOM|N', says: 'feuille d’un classeur ; sans elle, la première qui n’est pas vide'},
  source: {value: 'ID', says: 'outil dont c’est un export : qualtrics, limesurvey, plain… ; sans elle, reconnu'},
  'max-rows': {value: 'N', says: 'nombre maximal de lignes lues (par défaut 1048576)'},
  'max-columns': {value: 'N', says: 'nombre maximal de colonnes lues (par défaut 16384)'},
  'max-field-bytes': {value: 'N', says: 'plus grande cellule lue, en octets (par défaut 1048576)'},
  missing: {value: '-99,NSP', says: 'codes qui veulent dire « sans réponse », outre les cellules vides'},
  'bad-cells': {
    value: 'stop|reject',
    says: 'réponses illisibles : s’arrêter en les nommant (par défaut), ou les écarter et les compter',
  },
  as: {
    value: 'groups|waves|each',
    says: 'ce que sont plusieurs fichiers : groupes ou vagues d’une enquête, ou chacun à part',
  },
  rejects: {
    value: 'FICHIER',
    says: 'y lister chaque cellule et chaque ligne écartées, avec leur place et la raison (CSV)',
  },
  'as-of': {value: 'AAAA-MM-JJ', says: 'date de référence ; sans elle, la dernière date des données'},
  config: {value: 'FICHIER', says: 'configuration ; sans elle, relmark.config.json à côté de l’enquête ou ici'},
  'dry-run': {says: 'dire ce qui est reconnu et ce qui serait écrit, puis s’arrêter'},
  cutoff: {
    value: 'N|rôle=N,…|midpoint|median',
    says: 'score à partir duquel un rôle est élevé, de 0 à 100 (par défaut 60)',
  },
  exclude: {value: 'careless', says: 'écarter les répondants qui échouent à deux contrôles de qualité ou plus'},
  seed: {value: 'N', says: 'graine des tirages : même fichier, même graine, mêmes nombres'},
  'min-cell': {value: 'N', says: 'nombre minimal de clients qu’un chiffre peut décrire (par défaut 5)'},
  publish: {says: 'pour des lecteurs hors de l’entreprise : chiffres de 10 clients ou plus'},
  set: {value: 'champ=valeur', says: 'tout champ de la configuration, comme economics.margin=0.3 (répétable)'},
  lang: {value: 'en|fr', says: 'langue des messages et du rapport'},
  format: {
    value: 'LISTE',
    says: 'fichiers à écrire, parmi pdf, html, docx, md, json et csv (séparés par des virgules)',
  },
  'output-dir': {value: 'DOSSIER', says: 'dossier des fichiers ; sans elle, le dossier courant'},
  figures: {value: 'DOSSIER', says: 'y écrire aussi chaque figure du rapport, en SVG et en PNG'},
  template: {
    value: 'board|study',
    says: 'plan du rapport : pour une direction (par défaut) ou en étude de cours',
  },
  verbatim: {says: 'citer les commentaires mot pour mot : données personnelles, jamais sans cette option'},
  theme: {value: 'FICHIER', says: 'couleurs, logo, société et papier du rapport (JSON)'},
  output: {value: 'FICHIER', says: 'le seul fichier à écrire, au format de son nom ; - est la sortie standard'},
  'no-customers': {says: 'ne pas écrire la liste des clients'},
  force: {says: 'remplacer des fichiers que relmark n’a pas écrits'},
  json: {says: 'afficher le résultat, ou l’erreur, en JSON'},
  quiet: {says: 'aucun message hormis les erreurs'},
  'no-input': {says: 'ne jamais poser de question : échouer en nommant l’option qui manque'},
  yes: {says: 'accepter chaque proposition sans rien demander'},
  'no-color': {says: 'sans couleurs'},
  assert: {
    value: '"CHEMIN >= N"',
    says: 'finir avec le code 4 si c’est faux, comme "shares.loyal >= 0.35" (répétable)',
  },
  reporter: {
    value: 'github|junit',
    says: 'dire les assertions à un serveur d’intégration : annotations, ou XML de JUnit sur la sortie standard',
  },
  group: {value: 'COLONNE', says: 'comparer deux groupes d’une enquête, selon cette colonne'},
  between: {value: 'A,B', says: 'les deux libellés à comparer ; sinon les deux plus grands groupes'},
  invariance: {value: 'COLONNE', says: 'vérifier si les questions, puis les liens, sont les mêmes dans ses groupes'},
  weight: {value: 'COLONNE', says: 'combien de clients chaque répondant représente'},
  raise: {value: 'ID=+N|ID=N', says: 'score à relever de N points, ou à porter à N, sur 100 (répétable)'},
  for: {value: 'GROUPE,…', says: 'pour qui : inert, heavy, low:trust, segment=Pro… (croisés) ; sinon tous'},
  'all-verbs': {says: 'faire suivre toutes les commandes de relmark après rm, et non la seule diagnose'},
}

export const flagWords: Bilingual<Readonly<Record<FlagName, FlagWords>>> = {en, fr}

/** What oclif keeps of a flag for its own listings; the pages of help are written from `flagWords`. */
export function described(name: FlagName, helpGroup: FlagGroup) {
  const {says, value}: FlagWords = en[name]
  return {summary: says, helpGroup, ...(value === undefined ? {} : {helpValue: value})}
}
