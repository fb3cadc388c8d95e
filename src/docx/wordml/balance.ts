/** Whether every element of an XML text is closed in the right order; markup inside the tags is not looked at. */
export const isBalanced = (xml: string): boolean => {
  const open: string[] = [];
  for (const [, closing, name, end] of xml.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
    if (name === undefined || end === '/') continue;
    if (closing !== '/') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
};
