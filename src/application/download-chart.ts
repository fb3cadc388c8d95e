import { accept, refuse } from '../domain/result';
import type { ActionArguments } from './actions';
import { draftModel, figuresOf } from './draft-model';
import { MEDIA_TYPES } from './given-file';
import type { Outcome } from './outcome';
import type { Ports } from './ports';
import { reportIn, standing } from './sop/asking';
import { textOf } from './waivers';

/**
 * Steps 3–7: draws one chart by the data as they are now and hands it over as a picture, since no program may put it into a
 * document that people have edited. A chart is named by what it shows, its caption or its number.
 */
export const downloadChart = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const { year, state } = now.value;
  const typed = textOf(args.chart).trim();
  const source = { year, problems: [], revisions: state.revisions };
  const model = draftModel(ports, source, { report: reportIn(args), firstDraft: true });
  const figure = figuresOf(model).find(({ altText, caption }) =>
    [altText.trim(), caption.text, caption.number].includes(typed),
  );
  if (figure === undefined) return refuse({ code: 'chart-not-found', typed });
  const { number, text } = figure.caption;
  return accept({
    code: 'chart-drawn',
    figure: { number, text },
    file: {
      name: `Gambar ${number}.png`,
      type: MEDIA_TYPES.png,
      base64: ports.charts.paint(figure.chart),
    },
  });
};
