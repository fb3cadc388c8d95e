import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ShownAction, ShownStatus } from '../application/server-api';
import { sentenceOf } from './ending';
import { keepLanguage, recallLanguage } from './memory';
import { call } from './server';
import type { Heard } from './server';
import { wordsOf } from './speak';

/** Why there is nothing to show. */
export interface NoStatus {
  readonly code: string;
  readonly message: string;
}

/** Reads what the panels need: the actions with their words, and where the year stands. */
export const useReading = () => {
  const [language, setLanguage] = useState(recallLanguage);
  const [actions, setActions] = useState<readonly ShownAction[]>([]);
  const [status, setStatus] = useState<ShownStatus | null>(null);
  const [refusal, setRefusal] = useState<NoStatus | null>(null);
  const [isReading, setReading] = useState(true);
  const words = wordsOf(language);
  const hear = (heard: Heard): void => {
    if (!heard.ok) {
      setStatus(null);
      setRefusal({ code: heard.error.code, message: sentenceOf(heard.error, words) });
      return;
    }
    const { actions: listed, language: spoken, status: told } = heard.value;
    if (listed) setActions(listed);
    if (spoken) {
      setLanguage(spoken);
      keepLanguage(spoken);
    }
    if (told) {
      setStatus(told);
      setRefusal(null);
    }
  };
  const read = useCallback(async (): Promise<void> => {
    setReading(true);
    hear(await call('status', {}));
    setReading(false);
  }, []);
  const reload = useCallback((): void => void read(), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    void call('describe', {}).then(hear);
    reload();
  }, []);
  return { words, actions, status, refusal, isReading, read, reload };
};
