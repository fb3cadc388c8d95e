const NUMBERING = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';

const withPng = (xml: string): string =>
  /Extension="png"/i.test(xml)
    ? xml
    : xml.replace(
        /(<Types[^>]*>)/,
        (types) => `${types}<Default Extension="png" ContentType="image/png"/>`,
      );

const withNumbering = (xml: string): string =>
  xml.includes(NUMBERING)
    ? xml
    : xml.replace(
        '</Types>',
        () => `<Override PartName="/word/numbering.xml" ContentType="${NUMBERING}"/></Types>`,
      );

/** Declares the kinds of part that a filled report may add: PNG pictures, and the numbering part when it has lists. */
export const completeContentTypes = (xml: string, hasLists: boolean): string =>
  hasLists ? withNumbering(withPng(xml)) : withPng(xml);
