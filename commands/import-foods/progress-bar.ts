const width = 30;

/** A line that is drawn over itself on a terminal; elsewhere a line for each tenth. */
export function progressBar(output: NodeJS.WriteStream): {
  readonly show: (stage: string, share: number) => void;
  readonly end: () => void;
} {
  let shown = '';
  let tenth = -1;
  return {
    show: (stage, share) => {
      const percent = `${Math.floor(share * 100)} %`.padStart(5);
      if (!output.isTTY) {
        const now = Math.floor(share * 10);
        if (now !== tenth) output.write(`${percent} ${stage}\n`);
        tenth = now;
        return;
      }
      const full = Math.round(share * width);
      const line = `[${'█'.repeat(full)}${'·'.repeat(width - full)}] ${percent}  ${stage}`;
      if (line !== shown) output.write(`\r${line}\u001B[K`);
      shown = line;
    },
    end: () => {
      if (shown !== '') output.write('\n');
    },
  };
}
