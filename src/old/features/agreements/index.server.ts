/** What other features may load of this one while pages are written. */
export { loadRegister } from './register.server';
