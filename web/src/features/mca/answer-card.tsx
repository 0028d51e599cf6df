import { Button } from '../../ui/button.js';
import type { Said } from './use-asking.js';

interface Properties {
  readonly said: Said;
  readonly onAccept: (requestId: string) => void;
}

/** An answer in words, what else would be possible, and a proposal to accept. */
export function AnswerCard({ said: { requestId, text, waysOut, acceptable }, onAccept }: Properties) {
  return (
    <div data-testid="answer" className="rise rounded-xl bg-teal-50 p-4 dark:bg-teal-950">
      <p className="whitespace-pre-line">{text}</p>
      {waysOut.length > 0 && (
        <ul className="mt-2 list-disc pl-5 text-sm">
          {waysOut.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      )}
      {acceptable && requestId !== null && (
        <p className="mt-3">
          <Button kind="secondary" onClick={() => onAccept(requestId)}>
            Do this
          </Button>
        </p>
      )}
    </div>
  );
}
