import type { ReactNode } from 'react';
import { list } from './language.ts';
import { of } from './of.ts';

/** Who publishes the site and how to reach them; null where nobody has said. */
type Maker = { name: string | null; funder: string | null; reach: string | null };

type Section = { id: string; title: string; body: ReactNode };

/** Which talks these are: what they are called in a sentence, and the names of the parties. */
type Talks = { subject: string; parties: readonly string[] };

/** Makes a link to another page, with these words. Words know no addresses. */
export type PageLink = (page: 'corrections' | 'data', text: string) => ReactNode;

/** The words of the About page. They stand apart from the catalogue because they are running text. */
export const aboutSections = (
  { subject, parties }: Talks,
  maker: Maker,
  link: PageLink,
): Section[] => [
  {
    id: 'what',
    title: 'Qué es esto',
    body: (
      <>
        <p>
          Parley muestra cada ronda {of(subject)} de la que se ha informado: cuándo y dónde hubo
          reunión, quién medió, quién acudió, qué se presentó y quién respondió qué. Las partes son{' '}
          {list(parties)}. Está hecho para dos clases de lectores: quien debe escribir hoy sobre una
          propuesta y quien ha seguido un enlace hasta una ronda.
        </p>
        <p>
          Una <b>ronda</b> es una reunión, una serie de contactos o un anuncio en que hubo
          movimiento en la mediación. Una <b>propuesta</b> es un texto, una oferta o un esquema que
          alguien presentó. Un <b>punto</b> es un término de ella: un tema, una fase y un alcance,
          como «personas liberadas, primera fase, mujeres». Una <b>versión</b> es lo que alguien
          cuenta de ese punto.
        </p>
      </>
    ),
  },
  {
    id: 'maker',
    title: 'Quién lo hace',
    body: (
      <>
        <p>
          {maker.name
            ? `Quien hace y publica este sitio: ${maker.name}.`
            : 'No consta quién publica esta copia del sitio.'}{' '}
          {maker.funder
            ? `Quien lo financia: ${maker.funder}.`
            : 'No se ha indicado quién lo financia.'}{' '}
          El conjunto de datos es obra de los autores de Parley; su licencia y su edición figuran en
          la página {link('data', 'Datos')}.
        </p>
        <p>
          <b>Cómo se comprueba.</b> Un archivo del conjunto de datos que tenga una cifra sin
          declarante o sin fuente, un nombre sin ficha, fechas desordenadas o un número fuera de
          límites verosímiles se rechaza, y no se publica nada hasta que se arregla. Así se detectan
          nuestros descuidos. No se detecta lo que una fuente contó mal: por eso cada versión figura
          junto a las demás, con las páginas que se leyeron. Lo publicado conserva su edición, y
          cada cambio figura en {link('corrections', 'Correcciones y ediciones')}.
        </p>
        <p>
          <b>Cómo escribirnos.</b>{' '}
          {maker.reach ? (
            <>
              La dirección es <a href={maker.reach}>{maker.reach.replace(/^mailto:/, '')}</a>.
            </>
          ) : (
            'No se ha indicado ninguna dirección para esta copia del sitio.'
          )}{' '}
          «Avisar de un error», junto a cada versión, ya incluye de qué versión se trata.
        </p>
      </>
    ),
  },
  {
    id: 'accounts',
    title: 'Cómo se cuentan las versiones',
    body: (
      <>
        <p>
          La mayoría de las propuestas nunca se publicó. Lo que se sabe de ellas son versiones, y
          las versiones difieren. Se conservan todas, cada una con quien la da. Las versiones de una
          misma cantidad figuran juntas; las cantidades distintas, por separado. Las palabras de un
          declarante reproducidas por varias páginas son una sola versión con varias fuentes: un
          despacho de agencia en veinte sitios cuenta una vez.
        </p>
        <p>
          La cifra grande es la que dan más versiones; si dos cifras tienen el mismo número de
          versiones, va primero la que tiene la clase de versión más sólida. Nunca es una media. A
          su lado figuran las demás cifras. «Al menos 300» no tiene límite superior y se dibuja
          abierto.
        </p>
        <p>
          Un ejemplo: «42 días, 4 de 9 versiones; otras dicen 35, 40, al menos 42 o 45» significa
          que nueve versiones dan una duración, que cuatro de ellas dicen 42 días y que ninguna
          duración cabría en las nueve.
        </p>
      </>
    ),
  },
  {
    id: 'words',
    title: 'Vocabulario',
    body: (
      <>
        <p>
          Las frases son nuestras y siguen la práctica de las agencias: nombres sencillos para
          personas y grupos; tregua, pausa o alto el fuego según la fuente. Ningún adjetivo de
          elogio ni de censura, y una atribución para todo lo que no sea un simple dato de
          calendario. Solo hay un fragmento entre comillas donde las propias palabras son el dato.
        </p>
        <p>
          Las fechas son tan precisas como las fuentes: «hacia el 15-16 dic 2023» significa que no
          fijan el día. «Ninguna fuente lo dice» es una respuesta, y no es lo mismo que «no».
        </p>
      </>
    ),
  },
  {
    id: 'sources',
    title: 'Fuentes',
    body: (
      <p>
        Cada afirmación enlaza con las páginas que se leyeron. Donde no se vio la página del propio
        original, se indica «visto en» con el sitio que lo reproducía. Donde una página no mostraba
        título o fecha, no se da. Un enlace puede dejar de funcionar; editor, título y fecha siguen
        diciendo qué buscar.
      </p>
    ),
  },
  {
    id: 'citing',
    title: 'Citar, compartir, reutilizar',
    body: (
      <>
        <p>
          «Citar o avisar», junto a una versión, ofrece una frase terminada con su declarante, una
          nota al pie, referencias en dos estilos y en tres formatos para gestores de referencias,
          un enlace, una imagen y un mensaje para avisar de un error. Todo ello nombra primero la
          fuente original y después Parley, con el id de la versión y la edición del conjunto de
          datos. «Citar y compartir» hace lo mismo con una ronda, una propuesta, lo que cambió o una
          comparación.
        </p>
        <p>
          «Insertar» da el código que muestra una ficha en un artículo. «Archivo con todas las
          fuentes» crea un archivo que se abre sin red: tabla, operaciones, versiones, fuentes y
          citas. Todo se puede descargar en la página {link('data', 'Datos')}.
        </p>
      </>
    ),
  },
  {
    id: 'corrections',
    title: 'Correcciones',
    body: (
      <p>
        Cuando se cambia un dato publicado, la página{' '}
        {link('corrections', 'Correcciones y ediciones')} dice qué decía, qué dice y por qué. Un
        enlace creado aquí lleva la edición del conjunto de datos; si se abre más tarde, la página
        dice qué se ha corregido desde entonces en lo que muestra. Los id de rondas, propuestas y
        afirmaciones nunca se vuelven a usar; donde dos entradas resultan ser una, la dirección
        antigua lleva a la nueva.
      </p>
    ),
  },
];
