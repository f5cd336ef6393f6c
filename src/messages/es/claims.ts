import type { TargetKind } from '../../model/slices/corrections-slice.ts';

/*
 * The words about claims that a link names, and about versions and corrections. They
 * stand apart from the catalogue because most readers never meet them.
 */
export const claimWords = {
  landing: {
    hidden:
      'Lo que nombra este enlace no aparece en esta vista: la selección de versiones o de diferencias lo deja fuera.',
    showAll: 'Mostrarlo, con todas las versiones',
    stands: (id: string) => `Lo que nombra este enlace (${id}) no figura en esta vista. Está aquí:`,
    moved: (id: string) => `La entrada ${id} se retiró: su contenido está ahora en otra dirección:`,
    unknown: (id: string) =>
      `Este enlace nombra ${id}, y no existe esa entrada. Los id nunca se reutilizan; quizá el enlace perdió o cambió una letra por el camino.`,
    near: 'Quizá una de estas:',
    unseen: (id: string) =>
      `Lo que nombra este enlace (${id}) no figura en esta vista, y no se ha podido buscar dónde está.`,
    retry: 'Reintentar',
    place: (id: string, page: string) => `${id}, en ${page}`,
  },
  since: {
    label: 'Desde que se creó este enlace',
    made: (version: string, date: string) =>
      `Este enlace se creó con la edición ${version} del ${date}.`,
    unpublished: (version: string) =>
      `Este enlace nombra la edición ${version}, que nunca se publicó.`,
    before: (version: string, date: string) => `La anterior a ella es la ${version} del ${date}.`,
    first: (version: string, date: string) => `La primera fue la ${version} del ${date}.`,
    corrected: {
      one: 'Desde entonces, de lo que muestra esta página, se ha corregido 1 dato:',
      many: 'Desde entonces, de lo que muestra esta página, se han corregido # de datos:',
      other: 'Desde entonces, de lo que muestra esta página, se han corregido # datos:',
    },
    nothing: (version: string) =>
      `Esta página muestra la edición ${version}. Ningún dato de ella se ha corregido desde entonces; pueden haberse añadido versiones.`,
    future: (version: string, newest: string, date: string) =>
      `Este enlace nombra la edición ${version}. La más reciente que conoce esta copia del sitio es la ${newest} del ${date}: vuelva a cargar la página, o pídala más tarde. Lo que ha cambiado entre ambas no se puede decir aquí.`,
    malformed: (text: string) =>
      `Este enlace nombra «${text}» como su edición. Las ediciones de este conjunto de datos son tres números, como 1.0.0, así que no se puede decir qué ha cambiado desde que se creó.`,
    failed: (version: string) =>
      `Este enlace se creó con la edición ${version}. No se ha podido cargar lo que se ha corregido desde entonces.`,
    retry: 'Reintentar',
    here: 'Corregido desde que se creó este enlace',
    elsewhere: {
      one: 'En esta página se ha corregido 1 dato desde que se creó este enlace; está indicado al principio de la página.',
      many: 'En esta página se han corregido # de datos desde que se creó este enlace; están indicados al principio de la página.',
      other:
        'En esta página se han corregido # datos desde que se creó este enlace; están indicados al principio de la página.',
    },
  },
  corrections: {
    title: 'Correcciones y ediciones',
    description:
      'Cada cambio de un dato publicado en el conjunto de datos de Parley, con lo que decía, lo que dice y por qué, y cada edición publicada.',
    lede: 'Cuando un dato publicado resulta ser erróneo se cambia, y el cambio figura aquí: qué decía, qué dice, por qué y desde qué edición. Las nuevas versiones, las nuevas fuentes y una redacción mejor no son correcciones.',
    list: 'Correcciones',
    none: 'Hasta ahora no se ha corregido ningún dato publicado.',
    before: 'Antes',
    after: 'Ahora',
    reason: 'Por qué',
    empty: 'nada',
    /** What was corrected of a record, by the name of its field; a field without a word here is named as it is. */
    fields: {
      absent: 'si el texto lo incluye',
      attribution: 'quién lo dice',
      basedOn: 'en qué se basa',
      date: 'fecha',
      dates: 'fechas',
      delegations: 'delegaciones',
      field: 'sobre qué es',
      issue: 'tema',
      kind: 'clase de versión',
      mediators: 'mediadores',
      name: 'nombre',
      occasion: 'ocasión',
      office: 'cargo',
      outcome: 'resultado',
      outlet: 'a qué medio se dijo',
      phase: 'fase',
      phases: 'fases',
      provisions: 'puntos',
      publisher: 'editor',
      quantity: 'cifra',
      reports: 'versiones',
      scope: 'qué cuenta',
      sources: 'fuentes',
      speaker: 'quién lo dice',
      stance: 'respuesta',
      status: 'resultado',
      tabledBy: 'quién la presentó',
      tabledTo: 'quién la recibió',
      text: 'redacción',
      title: 'título',
      venues: 'lugar',
    } as Record<string, string>,
    field: (name: string) => `corregido: ${name}`,
    /** Of one field of all corrections: "quién lo dice (41)". */
    ofField: (name: string, count: string) => `${name} (${count})`,
    summary: (count: string, fields: string) => `${count}, según lo que se corrigió: ${fields}.`,
    record: { one: '1 corrección', many: '# de correcciones', other: '# correcciones' },
    show: {
      one: 'Mostrar 1 corrección',
      many: 'Mostrar # de correcciones',
      other: 'Mostrar # correcciones',
    },
    all: 'Todas las correcciones',
    /** Of a list that has several pages: how the links to them are called, one of them, and the title of one. */
    pages: 'Correcciones por página',
    ofPage: (first: string, last: string) => `Correcciones ${first} a ${last}`,
    partTitle: (page: string) => `${page}, contadas desde la primera`,
    page: 'La página tal como está ahora',
    inVersion: (version: string) => `en la edición ${version}`,
    kinds: {
      round: 'Ronda',
      proposal: 'Propuesta',
      provision: 'Punto',
      report: 'Versión de un punto',
      response: 'Respuesta',
      claim: 'Versión',
      position: 'Posición',
      event: 'Acontecimiento',
      source: 'Fuente',
      correction: 'Corrección',
    } satisfies Record<TargetKind, string>,
    versions: 'Ediciones',
    version: (version: string) => `Edición ${version}`,
    corrected: { one: '1 corrección', many: '# de correcciones', other: '# correcciones' },
    report: 'Avisar de un error',
    reportText:
      'Junto a cada versión figura «Citar o avisar», y dentro, «Avisar de un error», que prepara un mensaje con la versión, la edición y la página. Diga qué está mal y qué fuente lo demuestra; mejor con un enlace a esa fuente.',
    links: 'Enlaces y ediciones',
    linksText: (example: string) =>
      `Un enlace que contiene ${example} se creó con esa edición. Si se abre más tarde, la página dice qué se ha corregido desde entonces en lo que muestra. Las direcciones de rondas, propuestas y versiones nunca se reutilizan; donde se retira una entrada, su dirección lleva a la que la sustituye.`,
  },
};
