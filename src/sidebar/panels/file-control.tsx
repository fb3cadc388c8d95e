/** Reads a file of the person's computer as base64; an empty text when it cannot be read. */
const base64Of = (file: File): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : '');
    reader.onerror = () => resolve('');
    reader.readAsDataURL(file);
  });

/** Lets a person choose a Word document from their computer. */
export const FileControl = ({
  name,
  onFile,
}: {
  readonly name: string;
  readonly onFile: (base64: string) => void;
}) => (
  <input
    id={`field-${name}`}
    aria-describedby={`hint-${name}`}
    type="file"
    accept=".docx"
    onChange={({ currentTarget }) => {
      const file = currentTarget.files?.[0];
      if (file === undefined) onFile('');
      else void base64Of(file).then(onFile);
    }}
  />
);
