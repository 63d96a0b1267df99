/** One term the clerk has put up while no item's clock runs: the whole slide is its. */
import type { ExplainedTerm } from '../../../shared/projector/projector-view';
import between from '../between/between-slide.module.css';
import { useFit } from '../parts/use-fit';
import { TermWords } from './term-words';

export function TermSlide({ term }: { readonly term: ExplainedTerm }) {
  const { box, words } = useFit(`${term.acronym}\n${term.words}\n${term.plainly}`);
  return (
    <div className={between.slide}>
      <div className={between.what} ref={box}>
        <div className={between.words} ref={words}>
          <TermWords term={term} />
        </div>
      </div>
    </div>
  );
}
