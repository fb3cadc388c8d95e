import type { Figure } from '../../domain/report/model';
import type { ParagraphProperties } from '../wordml/paragraph';
import { paragraph } from '../wordml/paragraph';
import { rawRun } from '../wordml/run';
import { xmlText } from '../wordml/text';
import { captionXml } from './captions';
import type { Desk } from './desk';
import type { PixelSize } from './png';
import { pngSize } from './png';
import { oneLine } from './spans';

/** English Metric Units, in which drawings are measured. */
const EMU_PER_DXA = 635;
const EMU_PER_PIXEL = 9525;

/** Tallest picture, 12 cm, so that picture and caption fit on a page with text. */
const MAX_HEIGHT = 12 * 360_000;

const NS = 'http://schemas.openxmlformats.org/drawingml/2006';

const extentOf = ({ width, height }: PixelSize, textWidth: number): readonly [number, number] => {
  const scale = Math.min(
    1,
    (textWidth * EMU_PER_DXA) / (width * EMU_PER_PIXEL),
    MAX_HEIGHT / (height * EMU_PER_PIXEL),
  );
  return [Math.floor(width * EMU_PER_PIXEL * scale), Math.floor(height * EMU_PER_PIXEL * scale)];
};

const drawingXml = (desk: Desk, figure: Figure, picture: string, size: PixelSize): string => {
  const { relationship, drawing } = desk.ledger.picture(picture);
  const [cx, cy] = extentOf(size, desk.textWidth);
  const name = xmlText(`Gambar ${figure.caption.number}`);
  const description = xmlText(oneLine(figure.altText));
  return (
    `<w:drawing><wp:inline xmlns:wp="${NS}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${drawing}" name="${name}" descr="${description}"/>` +
    `<a:graphic xmlns:a="${NS}/main"><a:graphicData uri="${NS}/picture"><pic:pic xmlns:pic="${NS}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="${drawing}" name="${name}" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    '<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    `r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
};

const pictureOf = (desk: Pick<Desk, 'pictures'>, figure: Figure): string =>
  desk.pictures[figure.caption.anchor] ?? '';

/** Whether the picture of a figure is there; a figure without one is left out with its caption. */
export const isDrawnFigure = (desk: Pick<Desk, 'pictures'>, figure: Figure): boolean =>
  pngSize(pictureOf(desk, figure)) !== null;

/** A picture in the line of text, as wide as the text at most, with its caption below. */
export const figureXml = (desk: Desk, figure: Figure, extra: ParagraphProperties = {}): string => {
  const picture = pictureOf(desk, figure);
  const size = pngSize(picture);
  if (!size) return '';
  return (
    paragraph(
      { keepNext: true, before: 120, after: 60, line: 240, align: 'center', ...extra },
      rawRun(drawingXml(desk, figure, picture, size)),
    ) + captionXml(desk, 'Gambar', figure.caption, { before: 0, after: 240 })
  );
};
