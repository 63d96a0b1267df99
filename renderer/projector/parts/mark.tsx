/** Shapes that say again what a colour says: ◆ young people, ■ over. Drawn, since a typeface may lack them. */
import styles from './mark.module.css';

const SHAPES = {
  diamond: <path d="M50 4 96 50 50 96 4 50Z" />,
  square: <path d="M10 10H90V90H10Z" />,
  pause: <path d="M16 10H40V90H16ZM60 10H84V90H60Z" />,
};

export const Mark = ({ shape }: { readonly shape: keyof typeof SHAPES }) => (
  <svg className={styles.mark} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    {SHAPES[shape]}
  </svg>
);
