import type {About} from '../../kernel/index.ts'

export const proxy: About = {
  id: 'proxy',
  kind: 'term',
  texts: {
    en: {
      title: 'Proxy',
      definition:
        'A construct that stands for another one that was not asked, with its reason: image for trust, likeability for attachment. It is declared by the questionnaire and printed with the result. An outcome, such as intention to buy again, is never a proxy.',
    },
    fr: {
      title: 'Mesure de remplacement (proxy)',
      definition:
        'Construit qui tient lieu d’un autre qui n’a pas été demandé, avec sa raison : l’image pour la confiance, la sympathie pour l’attachement. Il est déclaré par le questionnaire et imprimé avec le résultat. Un résultat, comme l’intention de réachat, n’est jamais une mesure de remplacement.',
    },
  },
  source:
    'Convention of this tool; see Hair, Hult, Ringle & Sarstedt 2022, A Primer on Partial Least Squares Structural Equation Modeling',
}
