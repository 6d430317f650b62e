import type {About} from '../../kernel/index.ts'

export const manyMissing: About = {
  id: 'many-missing',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Many unanswered questions',
      definition:
        'Share of the questions that a respondent left unanswered. It may be care as well as its lack: look first at which questions are skipped.',
      threshold: 'Flagged beyond 15% of the questions, two at least.',
    },
    fr: {
      title: 'Beaucoup de questions sans réponse',
      definition:
        'Part des questions laissées sans réponse par un répondant. Ce peut être du soin autant que son absence : regardez d’abord quelles questions sont sautées.',
      threshold: 'Signalé au-delà de 15 % des questions, deux au moins.',
    },
  },
  source: 'Hair, Hult, Ringle & Sarstedt 2017, A Primer on PLS-SEM',
}
