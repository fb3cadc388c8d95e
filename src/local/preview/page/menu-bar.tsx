import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuView } from '../protocol';
import type { Words } from './words';

type Choose = (functionName: string) => void;

const Lines = ({
  items,
  choose,
}: {
  readonly items: readonly MenuView[];
  readonly choose: Choose;
}) => (
  <>
    {items.map((item, index) => {
      if (item.kind === 'separator') return <div key={index} class="line" role="separator" />;
      if (item.kind === 'menu')
        return (
          <div key={index} role="group" aria-label={item.caption}>
            <div class="group">{item.caption}</div>
            <Lines items={item.items} choose={choose} />
          </div>
        );
      return (
        <button
          key={index}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => choose(item.functionName)}
        >
          {item.caption}
        </button>
      );
    })}
  </>
);

const move = (menu: HTMLElement, by: number): void => {
  const items = [...menu.querySelectorAll<HTMLButtonElement>('[role=menuitem]')];
  const now = items.indexOf(document.activeElement as HTMLButtonElement);
  items[(now + by + items.length) % items.length]?.focus();
};

/** Opens and closes a menu; the first line gets the focus, a click elsewhere closes. */
const useOpening = () => {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    box.current?.querySelector<HTMLButtonElement>('[role=menuitem]')?.focus();
    const close = ({ target }: Event): void => {
      if (!box.current?.contains(target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', close);
    return () => removeEventListener('pointerdown', close);
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === 'Escape') setOpen(false);
    if (step === undefined || !box.current) return;
    event.preventDefault();
    if (isOpen) move(box.current, step);
    else setOpen(true);
  };
  return { isOpen, setOpen, box, onKeyDown };
};

const Menu = ({
  caption,
  items,
  choose,
}: {
  readonly caption: string;
  readonly items: readonly MenuView[];
  readonly choose: Choose;
}) => {
  const { isOpen, setOpen, box, onKeyDown } = useOpening();
  const chosen: Choose = (functionName) => {
    setOpen(false);
    choose(functionName);
  };
  return (
    <div class="menu" ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {caption}
      </button>
      {isOpen && (
        <div class="menu-lines" role="menu" aria-label={caption}>
          <Lines items={items} choose={chosen} />
        </div>
      )}
    </div>
  );
};

/** The menus that the script has put into the bar. */
export const MenuBar = ({
  menus,
  choose,
  words,
}: {
  readonly menus: readonly MenuView[];
  readonly choose: Choose;
  readonly words: Words;
}) => (
  <nav class="menu-bar" aria-label={words.menus}>
    {menus.map((menu) =>
      menu.kind === 'menu' ? <Menu key={menu.caption} {...menu} choose={choose} /> : null,
    )}
  </nav>
);
