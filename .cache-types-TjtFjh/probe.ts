import { translator } from '../src/i18n/translate.ts';
translator('sv')('search.label');
translator('sv')('search.lable');
