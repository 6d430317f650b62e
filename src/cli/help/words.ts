/** Headings and sentences of the help pages; the first steps use commands that exist, which a test checks. */
export const helpWords = {
  en: {
    usage: 'USAGE',
    arguments: 'ARGUMENTS',
    flags: 'flags',
    examples: 'EXAMPLES',
    commands: 'COMMANDS',
    start: 'WHERE TO START',
    what: 'relmark reads a customer survey and says who is loyal, inert or retained, and what to do about it.',
    each: 'All about one command: relmark diagnose --help',
    topics: {questionnaire: 'Questionnaires: list them, look at one, check your own.'},
    steps: [
      {says: 'Student: what does “inert” mean, and how is it measured?', run: 'relmark explain inert'},
      {says: 'Consultant: a report for the board from the survey you were sent', run: 'relmark diagnose survey.csv'},
      {says: 'Instructor: the questionnaire to hand out', run: 'relmark questionnaire show relationship'},
      {says: 'Analyst: can this survey be trusted?', run: 'relmark check survey.csv'},
    ],
  },
  fr: {
    usage: 'USAGE',
    arguments: 'ARGUMENTS',
    flags: 'options',
    examples: 'EXEMPLES',
    commands: 'COMMANDES',
    start: 'PAR OÙ COMMENCER',
    what: 'relmark lit une enquête auprès de clients et dit qui est fidèle, inerte ou retenu, et que faire.',
    each: 'Tout sur une commande : relmark diagnose --help',
    topics: {questionnaire: 'Questionnaires : en voir la liste, en lire un, vérifier le vôtre.'},
    steps: [
      {
        says: 'Étudiant : que veut dire « inerte », et comment le mesure-t-on ?',
        run: 'relmark explain inerte',
      },
      {
        says: 'Consultant : un rapport pour la direction à partir de l’enquête reçue',
        run: 'relmark diagnose enquete.csv',
      },
      {says: 'Enseignant : le questionnaire à distribuer', run: 'relmark questionnaire show relationship'},
      {says: 'Analyste : peut-on se fier à cette enquête ?', run: 'relmark check enquete.csv'},
    ],
  },
} as const
