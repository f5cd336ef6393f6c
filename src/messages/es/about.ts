export const about = {
  title: 'Cómo leer Parley',
  description:
    'Quién lo hace, método, clases de versiones, marcas de coincidencia, cálculos, vocabulario y correcciones de Parley, seguimiento de negociaciones.',
  empties: 'Tres maneras de estar vacío',
  arithmetic: 'Cálculos',
  arithmeticText:
    'Una proporción que da una fuente y una que calculamos nosotros nunca tienen el mismo aspecto: la nuestra figura en un recuadro de trazo discontinuo, con la operación y las versiones de las que sale. Se calcula con las dos cifras de un mismo declarante y, solo si nadie dio ambas, con las de todas las versiones, lo que se indica; las categorías de personas nunca se suman. Las duraciones dadas en semanas se cuentan a siete días y las dadas en meses, a 30 días; donde se han convertido, el texto conserva la unidad de la fuente.',
  parts: 'De qué está hecho este sitio',
  partsText: 'No carga nada de otros servidores. Estos son los componentes con los que está hecho:',
  licences: 'licencias de todo lo que envía',
  materials: 'lista de componentes (CycloneDX)',
} as const;
