import type {Block, Document, DocumentSection} from '../../src/render/document.ts'
import {classesScene, likertScene} from './sample-scenes.ts'

const n = '\u00a0'

/** The finding as the title, metrics, trust, three cards: what page one of a report holds. */
const summary: readonly Block[] = [
  {
    kind: 'metrics',
    items: [
      {
        label: 'Fidèles',
        value: `32${n}%`,
        detail: `[28${n}%${n}; 36${n}%], 208 clients, 41${n}% de la valeur`,
        tone: 'loyal',
      },
      {
        label: 'Inertes',
        value: `46${n}%`,
        detail: `[42${n}%${n}; 50${n}%], 299 clients, 39${n}% de la valeur`,
        tone: 'inert',
      },
      {
        label: 'Retenus',
        value: `22${n}%`,
        detail: `[19${n}%${n}; 26${n}%], 143 clients, 20${n}% de la valeur`,
        tone: 'retained',
      },
    ],
  },
  {
    kind: 'paragraph',
    role: 'lead',
    text: [
      'Sur 650 clients interrogés, ',
      {text: 'près d’un sur deux revient par habitude', style: 'strong'},
      ', sans attachement. Un concurrent qui simplifie le changement en prendrait d’abord parmi eux.',
    ],
  },
  {
    kind: 'callout',
    mood: 'warn',
    title: 'Confiance dans les données : moyenne',
    text: 'Échantillon de convenance : les intervalles disent l’incertitude du modèle, non celle du tirage. La fiabilité des échelles est bonne (α de 0,81 à 0,93).',
  },
  {
    kind: 'card',
    tag: 'Fidélité · priorité 1',
    title: 'Réparer la relation avec les clients de forte valeur mécontents',
    text: 'Soixante-deux clients de forte valeur notent leur satisfaction sous 50. Un appel sous sept jours après chaque réclamation, par la même personne.',
    facts: [
      {label: 'Pour qui', value: `62 clients, 14${n}% de la valeur`},
      {label: 'Effet attendu', value: `+18${n}400${n}€ par an [9${n}100${n}; 27${n}900]`},
      {label: 'Effort', value: 'Moyen'},
      {label: 'Indicateur', value: 'Satisfaction ≥ 70 à 6 mois'},
    ],
    mood: 'good',
  },
]

const everyMood: readonly Block[] = (['good', 'warn', 'bad', 'info'] as const).map((mood) => ({
  kind: 'callout',
  mood,
  title: {good: 'Mesure fiable', warn: 'À vérifier', bad: 'Ne pas conclure', info: 'Supposé, non mesuré'}[mood],
  text: 'La crédibilité, l’intégrité et la bienveillance sont mesurées par trois items chacune ; le taux de nourriture et les moments de fragilité ne le sont pas.',
}))

function longTable(count: number): Block {
  return {
    kind: 'table',
    caption: `Chargements des ${count} items après rotation`,
    columns: [
      {header: 'Item', align: 'left', width: 0.12},
      {header: 'Libellé', align: 'left', width: 0.52},
      {header: 'Chargement', align: 'right', width: 0.14},
      {header: 'Erreur type', align: 'right', width: 0.12},
      {header: 'n', align: 'right', width: 0.1},
    ],
    rowHeaders: true,
    rows: Array.from({length: count}, (_, index) => [
      `item_${index + 1}`,
      index % 7 === 3
        ? 'Cette enseigne tient les promesses qu’elle me fait, même lorsque cela lui coûte et que personne ne le lui demande'
        : 'Cette enseigne tient ses promesses',
      `0,${String(500 + ((index * 37) % 460)).slice(0, 3)}`,
      `0,0${20 + ((index * 7) % 30)}`,
      index % 5 === 0 ? `1${n}04${index % 10}` : `${600 + index}`,
    ]),
    note: 'Analyse en composantes principales, rotation oblimin, n = 650. Source : enquête, calculs relmark.',
  }
}

const wideTable: Block = {
  kind: 'table',
  caption: 'Corrélations entre les construits et validité discriminante',
  columns: [
    {header: 'Construit', align: 'left'},
    ...[
      'Satisfaction',
      'Confiance',
      'Attachement',
      'Engagement',
      'Contrainte',
      'Habitude',
      'Recommandation',
      'Intention',
      'Bienveillance',
      'Intégrité',
      'Crédibilité',
    ].map((header) => ({header, align: 'right' as const})),
  ],
  rows: ['Satisfaction', 'Confiance', 'Attachement à l’enseigne', 'Engagement calculé'].map((name, row) => [
    name,
    ...Array.from({length: 11}, (_, column) => (column > row + 6 ? '' : `0,${40 + ((row * 11 + column * 7) % 55)}`)),
  ]),
  note: 'Sur la diagonale : racine de la variance moyenne extraite.',
}

const longLabels: Block = {
  kind: 'table',
  caption: 'Un libellé de deux cents caractères, un mot sans espace, des cellules vides',
  columns: [
    {header: 'Segment', align: 'left'},
    {header: 'Part', align: 'right'},
    {header: 'Verdict', align: 'center'},
  ],
  rows: [
    ['Client·e·s '.repeat(20).trim(), `12${n}%`, 'fidèle'],
    ['x'.repeat(200), `3${n}%`, ''],
    [
      'https://exemple.fr/une/adresse/tres/longue/qui-ne-se-coupe-pas/facilement?avec=des&parametres=nombreux',
      '–',
      'inerte',
    ],
    [[{text: 'Total', style: 'strong'}], [{text: `100${n}%`, style: 'strong'}], ''],
  ],
}

const chapters: readonly DocumentSection[] = [
  {
    id: 'who',
    title: 'Qui a répondu',
    startsOnNewPage: true,
    blocks: [
      {kind: 'paragraph', text: 'Le fichier compte 712 lignes ; 650 sont analysées. '.repeat(6).trim()},
      {kind: 'heading', level: 2, text: 'Les exclusions', id: 'exclusions'},
      {
        kind: 'list',
        items: [
          'Réponses trop rapides (moins de deux secondes par item) : 31 personnes.',
          [
            'Premier achat, ',
            {text: 'donc pas encore de fidélité à mesurer', style: 'emphasis'},
            ' : 22 personnes. '.repeat(4),
          ],
          'Trop de réponses manquantes : 9 personnes.',
        ],
      },
      {kind: 'heading', level: 3, text: 'Ce que nous ferions ensuite', id: 'next'},
      {
        kind: 'list',
        ordered: true,
        items: ['Tirer un échantillon au hasard.', 'Relancer les non-répondants.', 'Peser par ancienneté.'],
      },
      ...everyMood,
    ],
  },
  {
    id: 'feel',
    title: 'Ce que ressentent les clients',
    startsOnNewPage: true,
    blocks: [
      {
        kind: 'figure',
        id: 'likert',
        title: 'La recommandation est forte, la réclamation reste mal vécue',
        alt: 'Barres divergentes : 61 pour cent recommandent, 42 pour cent se sentent bien traités.',
        note: 'n = 650. Échelle de 1 (pas du tout d’accord) à 7 (tout à fait d’accord). Source : enquête.',
        scene: likertScene,
      },
      {
        kind: 'figure',
        id: 'classes',
        title: 'Les inertes sont deux fois plus nombreux que les retenus',
        alt: 'Trois barres : fidèles 32, inertes 46, retenus 22 pour cent.',
        note: 'n = 650. Parts estimées, intervalles à 95 %.',
        scene: classesScene,
      },
      {
        kind: 'figure',
        id: 'wide',
        title: 'Une figure plus large que la page est réduite',
        alt: 'La même figure, agrandie.',
        note: 'Contrôle de mise en page.',
        scene: {...classesScene, width: 900, height: 300},
      },
    ],
  },
  {
    id: 'why',
    title: 'Qui reste, et pourquoi : un titre de chapitre assez long pour occuper deux lignes de la page',
    startsOnNewPage: false,
    blocks: [{kind: 'paragraph', role: 'lead', text: 'Deux forces retiennent.'}, wideTable, longLabels],
  },
  {id: 'value', title: 'Ce que vaut le portefeuille', startsOnNewPage: true, blocks: [longTable(112)]},
  {
    id: 'axes',
    title: 'Recrutement, valeur du portefeuille, fidélité',
    startsOnNewPage: true,
    blocks: [
      ...summary.slice(3),
      {
        ...(summary[3] as Extract<Block, {kind: 'card'}>),
        mood: 'bad',
        tag: 'À ne pas faire',
        title: 'Baisser les prix pour tous',
      },
      {...(summary[3] as Extract<Block, {kind: 'card'}>), mood: 'warn', tag: 'Portefeuille · à vérifier'},
      {...(summary[3] as Extract<Block, {kind: 'card'}>), mood: 'info', tag: 'Recrutement · priorité 2'},
      {kind: 'page-break'},
      {
        kind: 'metrics',
        items: [
          {label: 'Valeur à risque', value: `1${n}284${n}500${n}€`, detail: 'par an'},
          {label: 'Gini', value: '0,62', detail: 'concentration'},
        ],
      },
    ],
  },
  {
    id: 'method',
    title: 'Méthode et limites',
    startsOnNewPage: false,
    blocks: [
      ...Array.from(
        {length: 9},
        (): Block => ({
          kind: 'paragraph',
          text: 'Les scores vont de 0 à 100. Chaque classe a une probabilité ; le seuil de 60 points est un choix, et ses voisins sont montrés. '
            .repeat(3)
            .trim(),
        }),
      ),
      {kind: 'paragraph', role: 'small', text: 'Sources : Dick et Basu (1994), Oliver (1999), Volle.'},
    ],
  },
]

export const sampleDocument: Document = {
  language: 'fr',
  title: 'Près d’un client sur deux reste par habitude, et personne ne s’en occupe',
  subtitle: 'Diagnostic relationnel de l’enseigne « Épices & Cie », vague de printemps',
  subject: 'Diagnostic de fidélité <clients> & décisions',
  date: '2025-03-31',
  footer: 'Épices & Cie · diagnostic relationnel · 31 mars 2025',
  inputSha256: 'a'.repeat(64),
  sections: [{id: 'summary', title: 'L’essentiel', startsOnNewPage: false, blocks: summary}, ...chapters],
}
