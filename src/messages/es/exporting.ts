export const exporting = {
  label: 'Llevarse esta comparación',
  formats: {
    copy: 'Copiar como tabla',
    csv: 'CSV',
    json: 'JSON',
    card: 'Imagen de las cifras clave (1200 × 675)',
    picture: 'Imagen de todas las filas',
    print: 'Imprimir',
    printShort: 'Imprimir las cifras clave',
  },
  working: 'Un momento…',
  copied: 'Copiado. Péguelo en un documento, un correo o una hoja de cálculo.',
  saved: (name: string) => `Guardado como ${name}`,
  failed: 'No se ha podido crear. Compruebe la conexión y vuelva a intentarlo.',
  table: 'La tabla, con un tabulador entre columnas',
  notes: 'Versiones',
  noteRefs: (numbers: string) => ` (versiones ${numbers})`,
  undated: 'sin fecha',
  seen: (date: string) => `Consultado el ${date}`,
  more: {
    one: 'y 1 fila más en la dirección de abajo',
    many: 'y # de filas más en la dirección de abajo',
    other: 'y # filas más en la dirección de abajo',
  },
  moreSums: {
    one: 'y 1 operación más',
    many: 'y # de operaciones más',
    other: 'y # operaciones más',
  },
  sources: (publishers: string) => `Fuentes: ${publishers}`,
  edition: (version: string, date: string, address: string) =>
    `Parley, edición ${version} del ${date}, ${address}`,
} as const;
