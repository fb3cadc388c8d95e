import { readXml, unescapeText } from './xml';

/** The texts of the workbook in order; formatted runs are joined, readings in another script left out. */
export const readSharedStrings = (xml: string): readonly string[] => {
  const texts: string[] = [];
  let current = '';
  let insideText = false;
  let insideReading = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') insideReading = true;
      if (name === 't') insideText = !insideReading;
    },
    text: (text) => {
      if (insideText) current += text;
    },
    close: (name) => {
      if (name === 't') insideText = false;
      if (name === 'rPh') insideReading = false;
      if (name === 'si') texts.push(unescapeText(current));
    },
  });
  return texts;
};
