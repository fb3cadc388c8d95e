import { draftName } from '../domain/sop/document-name';
import { figuresOf } from './draft-model';
import type { GivenFile } from './given-file';
import type { PlannedDraft } from './plan-drafts';
import type { Ports } from './ports';

/** A draft as a .docx with its charts, named without an ending. Needs Google's charts, but not Drive. */
export const draftFile = (
  ports: Pick<Ports, 'progress' | 'charts' | 'writer'>,
  { model, version }: PlannedDraft,
): Pick<GivenFile, 'name' | 'base64'> => {
  const name = draftName(model.runningHead, version);
  ports.progress.say('writing', name);
  const pictures = Object.fromEntries(
    figuresOf(model).map(({ caption, chart }) => [caption.anchor, ports.charts.paint(chart)]),
  );
  return { name, base64: ports.writer.write(model, pictures) };
};
