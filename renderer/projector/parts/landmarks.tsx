/** A page has one main part and one header. The console's small projector is a picture of another page: there they are none. */
import { type ComponentPropsWithoutRef, createContext, useContext } from 'react';

/** The screen is drawn inside another page. */
export const IsPicture = createContext(false);

export const Main = (props: ComponentPropsWithoutRef<'main'>) =>
  useContext(IsPicture) ? <div {...props} /> : <main {...props} />;

export const Header = (props: ComponentPropsWithoutRef<'header'>) =>
  useContext(IsPicture) ? <div {...props} /> : <header {...props} />;
